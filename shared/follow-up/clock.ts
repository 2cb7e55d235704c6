import { markedOverdue, rescheduled } from '../case/clock.ts'
import { type FollowUpContext, isOverdue, withDeadlines } from './deadline.ts'
import type { FollowUp } from './follow-up.ts'

/** Marks that the deadline has passed without a reply; undefined when it hasn't, or is marked already. */
export function markOverdue(followUp: FollowUp, now: Date): FollowUp | undefined {
  return markedOverdue(followUp, isOverdue, now)
}

/**
 * Computes provisional deadlines again once the calendar has been filled; never earlier than promised. Undefined when
 * there is nothing provisional or nothing new. A deadline that moved is no longer marked overdue.
 */
export function reschedule(followUp: FollowUp, context: FollowUpContext): FollowUp | undefined {
  if (!followUp.provisional || followUp.state === 'excluded') return undefined
  const after = withDeadlines(followUp, context)
  const isSame = after.dueAt === followUp.dueAt && after.visitDueAt === followUp.visitDueAt && after.provisional
  return isSame ? undefined : rescheduled(followUp, after, context.now)
}
