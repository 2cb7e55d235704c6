import type { ReviewReceipt } from '@minping/shared/api'
import { shanghaiTimestamp } from '@minping/shared/calendar'
import { deadlinesOf, type FollowUpDeadlines } from '@minping/shared/follow-up'
import { isBad, type Review } from '@minping/shared/review'
import type { CityConfiguration } from '../platform/service.ts'
import { promisedView } from '../platform/views.ts'

/** The receipt of a review: its number and, for a bad one, what was promised and by when. */
export function receiptOf(review: Review, promised: FollowUpDeadlines | undefined): ReviewReceipt {
  const { reviewId, receiptNo, level } = review
  const receipt = { reviewId, receiptNo, level, submittedAt: shanghaiTimestamp(review.submittedAt) }
  return promised ? { ...receipt, followUp: promisedView(promised) } : receipt
}

/** What was promised when a review was given, worked out again: the follow-up may have been extended since. */
export function promisedAtFirst(review: Review, configuration: CityConfiguration): FollowUpDeadlines | undefined {
  return isBad(review.level) ? deadlinesOf({ openedAt: review.submittedAt }, configuration) : undefined
}
