import type { ReviewView } from '@minping/shared/api'
import { shanghaiTimestamp } from '@minping/shared/calendar'
import { filesOfLast } from '@minping/shared/case'
import { isOverdue } from '@minping/shared/follow-up'
import { replyFilesView } from '../platform/readable-files.ts'
import type { CityConfiguration, CityDirectory } from '../platform/service.ts'
import {
  judgementView,
  modeAndOutcomeView,
  photosView,
  placeView,
  promisedView,
  supplementView,
} from '../platform/views.ts'
import type { StoredFollowUp } from '../store/follow-up-entity.ts'
import type { Case } from '../store/read-case.ts'

/** What a view is made with, besides the review. */
export interface ViewContext {
  directory: CityDirectory
  configuration: CityConfiguration
  now: Date
}

/** A review as the one who gave it sees it, with what became of it. */
export function reviewView({ review, followUp }: Case, { directory, configuration, now }: ViewContext): ReviewView {
  return {
    reviewId: review.reviewId,
    receiptNo: review.receiptNo,
    submittedAt: shanghaiTimestamp(review.submittedAt),
    ...placeView(review.place, directory),
    ...judgementView(review, configuration.labelSet),
    ...photosView(review, now),
    ...modeAndOutcomeView(review, configuration.outcomeReasons),
    anonymous: review.anonymous,
    ...(review.contactMasked !== undefined && { contactMasked: review.contactMasked }),
    keptPrivate: review.keptPrivate ?? false,
    ...supplementView(review, configuration.labelSet, now),
    ...(followUp && { followUp: followUpForReviewer(followUp, now) }),
    excluded: review.excluded,
  }
}

/** State, promised dates, reply and the steps so far; never who works on it. */
function followUpForReviewer(followUp: StoredFollowUp, now: Date): NonNullable<ReviewView['followUp']> {
  const repliedAt = followUp.repliedAgainAt ?? followUp.repliedAt
  return {
    ...promisedView(followUp),
    state: followUp.state,
    overdue: isOverdue(followUp, now),
    ...(followUp.reply !== undefined && { reply: followUp.reply }),
    ...replyFilesView(filesOfLast(followUp, 'approve'), now),
    ...(repliedAt !== undefined && { repliedAt: shanghaiTimestamp(repliedAt) }),
    ...(followUp.verdict && { verdict: followUp.verdict }),
    steps: stepsOf(followUp),
  }
}

/** Each state that the case came to, and when. */
function stepsOf({ history }: StoredFollowUp): NonNullable<ReviewView['followUp']>['steps'] {
  return history
    .filter(({ action, from, to }) => action === 'open' || from !== to)
    .map(({ to, at }) => ({ state: to, at: shanghaiTimestamp(at) }))
}
