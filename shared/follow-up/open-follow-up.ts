import type { Calendar } from '../calendar/working-day.ts'
import type { DeadlineProfile } from '../case/deadline.ts'
import { recorded, system } from '../case/record.ts'
import { isBad } from '../review/level.ts'
import type { Review } from '../review/review.ts'
import { deadlinesOf } from './deadline.ts'
import type { FollowUp } from './follow-up.ts'

/**
 * The follow-up that a bad review, or the bad supplement of a good one, causes. Its deadlines count from the day
 * after `now`; figures attribute it to the day of the review.
 */
export function openFollowUp(review: Review, now: Date, profile: DeadlineProfile, calendar: Calendar): FollowUp {
  const openedAt = now.toISOString()
  const followUp: FollowUp = {
    followUpId: review.reviewId,
    receiptNo: review.receiptNo,
    version: 1,
    state: 'pending',
    place: review.place,
    ...causeOf(review),
    projectNo: review.projectNo,
    submittedAt: review.submittedAt,
    openedAt,
    ...deadlinesOf({ openedAt }, { profile, calendar }),
    anonymous: review.anonymous,
    hasContact: review.contactMasked !== undefined,
    visits: 0,
    withoutContact: false,
    returns: 0,
    extended: false,
    reopened: 0,
    history: [],
    generated: review.generated,
  }
  return recorded(followUp, { action: 'open', by: system }, now)
}

/** The bad word: the review itself, or the supplement of a good one. */
function causeOf(review: Review): Pick<FollowUp, 'level' | 'labels'> {
  const { level, labels } = isBad(review.level) ? review : (review.supplement ?? review)
  return { level, labels }
}
