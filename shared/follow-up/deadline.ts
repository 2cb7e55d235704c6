import { instantAt, shanghaiDay } from '../calendar/day.ts'
import { addWorkingDays, type Calendar } from '../calendar/working-day.ts'
import { type OfficeHours, workingMinutesBetween } from '../calendar/working-time.ts'
import type { FollowUp } from './follow-up.ts'
import { isOpen } from './state.ts'

/** The deadlines of one place: configuration. All in working days. */
export interface DeadlineProfile {
  visitWorkingDays: number
  simpleWorkingDays: number
  complexWorkingDays: number
  /** The most that the one extension may add. */
  extensionWorkingDays: number
  /** How long a reply waits for the reviewer's verdict before the case may be closed without one. */
  verdictWorkingDays: number
  /** `HH:MM`: a deadline ends when offices close (民法典 203). */
  closingTime: string
  officeHours: OfficeHours
}

/** Working minutes of one day, for saying working time in days. */
export function workingDayMinutes({ officeHours }: Pick<DeadlineProfile, 'officeHours'>): number {
  return officeHours.reduce((sum, [opens, closes]) => sum + minuteOfDay(closes) - minuteOfDay(opens), 0)
}

/** The working clock of a call: when it is, which days are worked, which deadlines hold. */
export interface FollowUpContext {
  now: Date
  calendar: Calendar
  profile: DeadlineProfile
}

/** Both deadlines of a follow-up; `provisional` when either reaches a year without a published calendar. */
export interface FollowUpDeadlines {
  visitDueAt: string
  dueAt: string
  provisional: boolean
}

type DeadlineFacts = Pick<FollowUp, 'openedAt' | 'reopenedAt' | 'path' | 'extensionWorkingDays'>

/** The moment that a number of working days ends: closing time of the last one, counted from the day after (民法典 201, 203). */
export function deadlineAfter(
  instant: Date,
  workingDays: number,
  { calendar, profile }: Omit<FollowUpContext, 'now'>,
): { at: Date; provisional: boolean } {
  const { day, provisional } = addWorkingDays(shanghaiDay(instant), workingDays, calendar)
  return { at: instantAt(day, profile.closingTime), provisional }
}

/** The deadlines of the present round of a follow-up, as the calendar has them now. */
export function deadlinesOf(followUp: DeadlineFacts, context: Omit<FollowUpContext, 'now'>): FollowUpDeadlines {
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
export function withDeadlines(followUp: FollowUp, context: Omit<FollowUpContext, 'now'>): FollowUp {
  const { visitDueAt, dueAt, provisional } = deadlinesOf(followUp, context)
  return {
    ...followUp,
    visitDueAt: laterOf(followUp.visitDueAt, visitDueAt),
    dueAt: laterOf(followUp.dueAt, dueAt),
    provisional,
  }
}

/** Whether a deadline is over; its last moment still belongs to it. */
export function hasPassed(deadline: string, now: Date): boolean {
  return now.getTime() > Date.parse(deadline)
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

/** The deadline that comes next, kept or not: the visit's until somebody visited, then the reply's. None once replied. */
export function nextDue(followUp: FollowUp): { kind: 'visit' | 'rectification'; at: string } | undefined {
  if (!isOpen(followUp.state)) return undefined
  return awaitsVisit(followUp)
    ? { kind: 'visit', at: followUp.visitDueAt }
    : { kind: 'rectification', at: followUp.dueAt }
}

/** Working minutes to the next deadline: negative when it is over, 0 when there is none. */
export function remainingMinutes(followUp: FollowUp, { now, calendar, profile }: FollowUpContext): number {
  const due = nextDue(followUp)
  return due ? workingMinutesBetween(now, new Date(due.at), calendar, profile.officeHours) : 0
}

function awaitsVisit(followUp: FollowUp): boolean {
  return isOpen(followUp.state) && followUp.visits === 0 && !followUp.withoutContact
}

function laterOf(one: string, other: string): string {
  return Date.parse(one) >= Date.parse(other) ? one : other
}

function minuteOfDay(time: string): number {
  const [hours, minutes] = time.split(':')
  return Number(hours) * 60 + Number(minutes)
}
