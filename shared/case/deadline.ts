import { instantAt, shanghaiDay } from '../calendar/day.ts'
import { addWorkingDays, type Calendar } from '../calendar/working-day.ts'
import type { OfficeHours } from '../calendar/working-time.ts'
import type { ReminderProfile } from './reminder-profile.ts'

/** The deadlines of one place: configuration. In working days where nothing else is said. */
export interface DeadlineProfile {
  visitWorkingDays: number
  simpleWorkingDays: number
  complexWorkingDays: number
  /** The most that the one extension may add. */
  extensionWorkingDays: number
  /** How long a reply waits for a verdict before the case may be closed without one. */
  verdictWorkingDays: number
  /** `HH:MM`: a deadline ends when offices close (民法典 203). */
  closingTime: string
  officeHours: OfficeHours
  reminders: ReminderProfile
}

/** The working clock of a call: when it is, which days are worked, which deadlines hold. */
export interface CaseClock {
  now: Date
  calendar: Calendar
  profile: DeadlineProfile
}

/** Which days are worked and which deadlines hold, whenever it is. */
export type CaseRules = Omit<CaseClock, 'now'>

/** The moment that a number of working days ends: closing time of the last one, counted from the day after (民法典 201, 203). */
export function deadlineAfter(
  instant: Date,
  workingDays: number,
  { calendar, profile }: CaseRules,
): { at: Date; provisional: boolean } {
  const { day, provisional } = addWorkingDays(shanghaiDay(instant), workingDays, calendar)
  return { at: instantAt(day, profile.closingTime), provisional }
}

/** Whether a deadline is over; its last moment still belongs to it. */
export function hasPassed(deadline: string, now: Date): boolean {
  return now.getTime() > Date.parse(deadline)
}

/** The later of two deadlines: what was promised never becomes earlier. */
export function laterOf(one: string, other: string): string {
  return Date.parse(one) >= Date.parse(other) ? one : other
}

/** Working minutes of one day, for saying working time in days. */
export function workingDayMinutes({ officeHours }: Pick<DeadlineProfile, 'officeHours'>): number {
  return officeHours.reduce((sum, [opens, closes]) => sum + minuteOfDay(closes) - minuteOfDay(opens), 0)
}

function minuteOfDay(time: string): number {
  const [hours, minutes] = time.split(':')
  return Number(hours) * 60 + Number(minutes)
}
