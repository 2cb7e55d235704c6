import { type Grant, grantCovers } from '@minping/shared/access'
import { caseReaders, type ReviewRecord, reviewRoutes } from '@minping/shared/api'
import { shanghaiTimestamp } from '@minping/shared/calendar'
import { markOf, partChecks, photoOfPart, shownToOthers } from '@minping/shared/content-check'
import { isOverdue } from '@minping/shared/follow-up'
import { judgementView, modeAndOutcomeView, photosView, placeView, supplementView } from '../platform/views.ts'
import type { StoredFollowUp } from '../store/follow-up-entity.ts'
import type { Case } from '../store/read-case.ts'
import { partView, photoView } from './part-view.ts'
import type { ViewContext } from './views.ts'

/** A review as staff may read it: what was said and where, never who said it, nor what leads to them. A photo may: who was reviewed sees none. */
export function reviewRecord(
  { review: given, followUp, flag: found }: Case,
  { directory, configuration, grants, now }: ViewContext & { grants: readonly Grant[] },
): ReviewRecord {
  const review = shownToOthers(given)
  const seesPhotos = grantCovers(grants, review.place, caseReaders)
  const { reviewId, receiptNo, kind, channel, place, submittedAt, givenAt, excluded, flag, generated } = review
  return {
    reviewId,
    receiptNo,
    kind,
    ...(channel && { channel }),
    submittedAt: shanghaiTimestamp(submittedAt),
    ...(givenAt !== undefined && { givenAt: shanghaiTimestamp(givenAt) }),
    ...placeView(place, directory),
    departmentName: directory.departments.get(place.departmentCode)?.name ?? place.departmentCode,
    ...judgementView(review, configuration.labelSet),
    ...(seesPhotos && photosView(review, now)),
    ...supplementView(review, configuration.labelSet, seesPhotos ? now : undefined),
    ...modeAndOutcomeView(review, configuration.outcomeReasons),
    excluded,
    ...(flag && { flag }),
    ...(found && { flagReasons: [...found.reasons] }),
    generated,
    ...contentView(given, grants, now),
    ...(followUp && { followUp: followUpRecord(followUp, grants, now) }),
  }
}

/** How the content check of words and photos stands, for who may decide about them. */
function contentView(review: Case['review'], grants: readonly Grant[], now: Date): Pick<ReviewRecord, 'content'> {
  const parts = partChecks(review).map(({ part, check }) => ({
    part,
    ...partView(check),
    ...(markOf(check) !== 'hidden' && photoView(photoOfPart(review, part), now)),
  }))
  const mayDecide = grantCovers(grants, review.place, reviewRoutes.decideContent.who)
  return mayDecide && parts.length > 0 ? { content: { version: review.contentVersion ?? 0, parts } } : {}
}

function followUpRecord(followUp: StoredFollowUp, grants: readonly Grant[], now: Date): ReviewRecord['followUp'] {
  return {
    state: followUp.state,
    overdue: isOverdue(followUp, now),
    readable: grantCovers(grants, followUp.place, caseReaders),
  }
}
