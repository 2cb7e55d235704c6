import { type FollowUpContext, isOverdue, withDeadlines } from './deadline.ts'
import type { FollowUp } from './follow-up.ts'
import { changed, recorded, system } from './record.ts'

/** Marks that the deadline has passed without a reply; undefined when it hasn't, or is marked already. */
export function markOverdue(followUp: FollowUp, now: Date): FollowUp | undefined {
  if (followUp.markedOverdueAt !== undefined || !isOverdue(followUp, now)) return undefined
  const marked = recorded(followUp, { action: 'overdue', by: system, value: followUp.dueAt }, now)
  return changed(followUp, { ...marked, markedOverdueAt: now.toISOString() })
}

/**
 * Computes provisional deadlines again once the calendar has been filled; never earlier than promised. Undefined when
 * there is nothing provisional or nothing new. A deadline that moved is no longer marked overdue.
 */
export function reschedule(followUp: FollowUp, context: FollowUpContext): FollowUp | undefined {
  if (!followUp.provisional || followUp.state === 'excluded') return undefined
  const after = withDeadlines(followUp, context)
  const moved = after.dueAt !== followUp.dueAt
  if (!moved && after.visitDueAt === followUp.visitDueAt && after.provisional) return undefined
  const cleared = moved ? { ...after, markedOverdueAt: undefined } : after
  return changed(followUp, recorded(cleared, { action: 'reschedule', by: system, value: after.dueAt }, context.now))
}
