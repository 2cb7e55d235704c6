import { workingMinutesBetween } from '../calendar/working-time.ts'
import { type CaseClock, type CaseRules, deadlineAfter, hasPassed, laterOf } from '../case/deadline.ts'
import type { RunningDeadline } from '../case/reminder.ts'
import type { FollowUp } from './follow-up.ts'
import { isOpen } from './state.ts'

export { type DeadlineProfile, deadlineAfter, hasPassed, workingDayMinutes } from '../case/deadline.ts'

/** The working clock of a call: when it is, which days are worked, which deadlines hold. */
export type FollowUpContext = CaseClock

/** Both deadlines of a follow-up; `provisional` when either reaches a year without a published calendar. */
export interface FollowUpDeadlines {
  visitDueAt: string
  dueAt: string
  provisional: boolean
}

type DeadlineFacts = Pick<FollowUp, 'openedAt' | 'reopenedAt' | 'path' | 'extensionWorkingDays'>

/** The deadlines of the present round of a follow-up, as the calendar has them now. */
export function deadlinesOf(followUp: DeadlineFacts, context: CaseRules): FollowUpDeadlines {
  const { profile } = context
  const start = new Date(followUp.reopenedAt ?? followUp.openedAt)
  const rectification = followUp.path === 'complex' ? profile.complexWorkingDays : profile.simpleWorkingDays
  const visit = deadlineAfter(start, profile.visitWorkingDays, context)
  const due = deadlineAfter(start, rectification + (followUp.extensionWorkingDays ?? 0), context)
  return {
    visitDueAt: visit.at.toISOString(),
    dueAt: due.at.toISOString(),
    provisional: visit.provisional || due.provisional,
  }
}

/** A follow-up with the deadlines of its present round; what was promised never becomes earlier. */
export function withDeadlines(followUp: FollowUp, context: CaseRules): FollowUp {
  const { visitDueAt, dueAt, provisional } = deadlinesOf(followUp, context)
  return {
    ...followUp,
    visitDueAt: laterOf(followUp.visitDueAt, visitDueAt),
    dueAt: laterOf(followUp.dueAt, dueAt),
    provisional,
  }
}

/** Whether the reply is missing and its deadline is over: computed from the clock, never only stored. */
export function isOverdue(followUp: FollowUp, now: Date): boolean {
  return isOpen(followUp.state) && hasPassed(followUp.dueAt, now)
}

/** Whether the first visit is missing and its deadline is over. */
export function isVisitOverdue(followUp: FollowUp, now: Date): boolean {
  return awaitsVisit(followUp) && hasPassed(followUp.visitDueAt, now)
}

/** Whether the deadline that comes next is over, be it the visit's or the reply's: what a queue calls 已超期. */
export function isLate(followUp: FollowUp, now: Date): boolean {
  const due = nextDue(followUp)
  return due !== undefined && hasPassed(due.at, now)
}

type FollowUpDeadline = RunningDeadline & { kind: 'visit' | 'rectification' }

/** Every deadline that still runs, the next one first: one that was missed doesn't hide the other. None once replied. */
export function runningDeadlines(followUp: FollowUp): FollowUpDeadline[] {
  if (!isOpen(followUp.state)) return []
  const reply = { kind: 'rectification', at: followUp.dueAt } as const
  return awaitsVisit(followUp) ? [{ kind: 'visit', at: followUp.visitDueAt }, reply] : [reply]
}

/** The deadline that comes next, kept or not: the visit's until somebody visited, then the reply's. None once replied. */
export function nextDue(followUp: FollowUp): FollowUpDeadline | undefined {
  return runningDeadlines(followUp)[0]
}

/** Working minutes to the next deadline: negative when it is over, 0 when there is none. */
export function remainingMinutes(followUp: FollowUp, { now, calendar, profile }: FollowUpContext): number {
  const due = nextDue(followUp)
  return due ? workingMinutesBetween(now, new Date(due.at), calendar, profile.officeHours) : 0
}

function awaitsVisit(followUp: FollowUp): boolean {
  return isOpen(followUp.state) && followUp.visits === 0 && !followUp.withoutContact
}
