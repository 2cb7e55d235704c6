import type { ReviewReceipt } from '@minping/shared/api'
import { shanghaiTimestamp } from '@minping/shared/calendar'
import { deadlinesOf, type FollowUpDeadlines } from '@minping/shared/follow-up'
import { isBad, type Review } from '@minping/shared/review'
import type { CityConfiguration } from '../platform/service.ts'

/** The receipt of a review: its number and, for a bad one, what was promised and by when. */
export function receiptOf(review: Review, promised: FollowUpDeadlines | undefined): ReviewReceipt {
  return {
    reviewId: review.reviewId,
    receiptNo: review.receiptNo,
    level: review.level,
    submittedAt: shanghaiTimestamp(review.submittedAt),
    ...(promised && {
      followUp: {
        visitDueAt: shanghaiTimestamp(promised.visitDueAt),
        dueAt: shanghaiTimestamp(promised.dueAt),
        provisional: promised.provisional,
      },
    }),
  }
}

/** What was promised when a review was given, worked out again: the follow-up may have been extended since. */
export function promisedAtFirst(review: Review, configuration: CityConfiguration): FollowUpDeadlines | undefined {
  return isBad(review.level) ? deadlinesOf({ openedAt: review.submittedAt }, configuration) : undefined
}
