import type { FlagView } from '@minping/shared/api'
import { shanghaiTimestamp } from '@minping/shared/calendar'
import type { Actor } from '@minping/shared/case'
import { shownToOthers } from '@minping/shared/content-check'
import { allowedDecisions, type Flag } from '@minping/shared/flag'
import { isBad } from '@minping/shared/review'
import type { Staff } from '../platform/call.ts'
import type { CityConfiguration, CityDirectory } from '../platform/service.ts'
import { judgementView, placeView } from '../platform/views.ts'
import type { StoredReview } from '../store/review-entity.ts'

/** A flag with the review that it is on. */
export interface FlaggedReview {
  flag: Flag
  review: StoredReview
}

/** What a view is made with, besides the flag. */
export interface ViewContext {
  actor: Actor
  directory: CityDirectory
  configuration: CityConfiguration
}

/** The caller as decisions know them. */
export function actorOf({ staffId, name, grants, departmentCode }: Staff): Actor {
  return { id: staffId, name, grants, departmentCode }
}

/** A flagged review with its reasons, what happened and what the actor may decide; never who gave it. */
export function flagView({ flag, review }: FlaggedReview, { actor, directory, configuration }: ViewContext): FlagView {
  const { hall, window } = placeView(flag.place, directory)
  return {
    reviewId: flag.reviewId,
    receiptNo: review.receiptNo,
    version: flag.version,
    state: flag.state,
    reasons: [...flag.reasons],
    ...judgementView(shownToOthers(review), configuration.labelSet),
    submittedAt: shanghaiTimestamp(flag.submittedAt),
    hall,
    window,
    departmentName: directory.departments.get(flag.place.departmentCode)?.name ?? flag.place.departmentCode,
    hasFollowUp: isBad(review.level) || (review.supplement !== undefined && isBad(review.supplement.level)),
    excluded: review.excluded,
    generated: flag.generated,
    history: flag.history.map(({ action, by, at, from, to, text }) => ({
      action,
      by: { kind: by.kind, name: by.name },
      at: shanghaiTimestamp(at),
      from,
      to,
      ...(text !== undefined && { text }),
    })),
    decisions: allowedDecisions(flag, actor),
  }
}
