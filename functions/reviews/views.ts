import type { ReviewView } from '@minping/shared/api'
import { shanghaiTimestamp } from '@minping/shared/calendar'
import { filesOfLast } from '@minping/shared/case'
import { isOverdue, mayReopenByVerdict, stepsForReviewer } from '@minping/shared/follow-up'
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
    mayReopen: mayReopenByVerdict(followUp),
    steps: stepsOf(followUp),
  }
}

/** What happened so far, with times of Shanghai. */
function stepsOf(followUp: StoredFollowUp): NonNullable<ReviewView['followUp']>['steps'] {
  return stepsForReviewer(followUp).map(({ at, dueAt, outcome, verdict, reason, ...step }) => ({
    ...step,
    at: shanghaiTimestamp(at),
    ...(dueAt !== undefined && { dueAt: shanghaiTimestamp(dueAt) }),
    ...(outcome && { outcome }),
    ...(verdict && { verdict }),
    ...(reason !== undefined && { reason }),
  }))
}
