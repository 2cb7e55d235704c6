import type { FollowUp } from '../follow-up/follow-up.ts'
import { isOpen } from '../follow-up/state.ts'
import { lastWorkedAt } from '../follow-up/without-reviewer.ts'
import type { Review } from '../review/review.ts'
import { monthsBefore } from './months-before.ts'

/**
 * Up to when a review's phone number was needed: of a bad one until its case was answered, closed or excluded, whichever
 * was last; of one without a case until it was given. Undefined while the case is open. UTC, ISO 8601.
 */
export function contactNeededUntil(
  { submittedAt }: Pick<Review, 'submittedAt'>,
  followUp: FollowUp | undefined,
): string | undefined {
  if (!followUp) return submittedAt
  return isOpen(followUp.state) ? undefined : lastWorkedAt(followUp)
}

/** Phone numbers that were needed until this instant or an earlier one are to be forgotten now. UTC, ISO 8601. */
export function contactsOverBy(now: Date, contactMonths: number): string {
  return monthsBefore(now, contactMonths).toISOString()
}
