import { dayAfter, instantAt, requireDay, shanghaiDay } from './day.ts'
import { CalendarError } from './error.ts'
import { type Calendar, workingDay } from './working-day.ts'

/** When an office is open on a working day, in order: `[['09:00','12:00'],['13:00','17:00']]`, Shanghai time. */
export type OfficeHours = readonly (readonly [opens: string, closes: string])[]

/** Whole minutes of office time from one instant to another; negative when `to` is the earlier one. */
export function workingMinutesBetween(from: Date, to: Date, calendar: Calendar, officeHours: OfficeHours): number {
  if (to < from) return 0 - workingMinutesBetween(to, from, calendar, officeHours)
  const lastDay = requireDay(shanghaiDay(to))
  let milliseconds = 0
  for (let day = shanghaiDay(from); requireDay(day) <= lastDay; day = dayAfter(day, 1)) {
    for (const [opens, closes] of spansOf(day, calendar, officeHours)) {
      milliseconds += overlap(from, to, opens, closes)
    }
  }
  return Math.floor(milliseconds / 60_000)
}

/** Whether offices are open at an instant: from the moment they open until just before they close. */
export function isOfficeTime(instant: Date, calendar: Calendar, officeHours: OfficeHours): boolean {
  return spansOf(shanghaiDay(instant), calendar, officeHours).some(
    ([opens, closes]) => opens <= instant.getTime() && instant.getTime() < closes,
  )
}

/**
 * The last instant from which on so many minutes of office time have passed until `to`: what was due then or earlier is
 * overdue by as much. At least one minute.
 */
export function officeTimeBack(to: Date, minutes: number, calendar: Calendar, officeHours: OfficeHours): Date {
  let left = minutes * 60_000
  for (let days = 0; days <= mostDays; days += 1) {
    const spans = spansOf(dayAfter(shanghaiDay(to), -days), calendar, officeHours)
    for (const [opens, closes] of [...spans].reverse()) {
      const end = Math.min(closes, to.getTime())
      if (end - opens >= left) return new Date(end - left)
      left -= Math.max(0, end - opens)
    }
  }
  throw noOfficeTime()
}

/** The last instant until which no more than so many minutes of office time pass: what is due by then is at most as far away. */
export function officeTimeAhead(from: Date, minutes: number, calendar: Calendar, officeHours: OfficeHours): Date {
  let left = minutes * 60_000
  for (let days = 0; days <= mostDays; days += 1) {
    for (const [opens, closes] of spansOf(dayAfter(shanghaiDay(from), days), calendar, officeHours)) {
      const start = Math.max(opens, from.getTime())
      if (closes - start > left) return new Date(start + left)
      left -= Math.max(0, closes - start)
    }
  }
  throw noOfficeTime()
}

/** Longer than any lead or delay takes, holidays included. */
const mostDays = 366

function noOfficeTime(): CalendarError {
  return new CalendarError(`not so much office time in ${mostDays} days`)
}

/** When offices are open on a day, as instants in milliseconds. */
function spansOf(day: string, calendar: Calendar, officeHours: OfficeHours): [opens: number, closes: number][] {
  if (!workingDay(day, calendar).working) return []
  return officeHours.map(([opens, closes]) => [instantAt(day, opens).getTime(), instantAt(day, closes).getTime()])
}

function overlap(from: Date, to: Date, opens: number, closes: number): number {
  const start = Math.max(from.getTime(), opens)
  const end = Math.min(to.getTime(), closes)
  return Math.max(0, end - start)
}
