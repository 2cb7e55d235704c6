import { dayAfter, instantAt, requireDay, shanghaiDay } from './day.ts'
import { type Calendar, workingDay } from './working-day.ts'

/** When an office is open on a working day, in order: `[['09:00','12:00'],['13:00','17:00']]`, Shanghai time. */
export type OfficeHours = readonly (readonly [opens: string, closes: string])[]

/** Whole minutes of office time from one instant to another; negative when `to` is the earlier one. */
export function workingMinutesBetween(from: Date, to: Date, calendar: Calendar, officeHours: OfficeHours): number {
  if (to < from) return 0 - workingMinutesBetween(to, from, calendar, officeHours)
  const lastDay = requireDay(shanghaiDay(to))
  let milliseconds = 0
  for (let day = shanghaiDay(from); requireDay(day) <= lastDay; day = dayAfter(day, 1)) {
    if (!workingDay(day, calendar).working) continue
    for (const [opens, closes] of officeHours) {
      milliseconds += overlap(from, to, instantAt(day, opens), instantAt(day, closes))
    }
  }
  return Math.floor(milliseconds / 60_000)
}

function overlap(from: Date, to: Date, opens: Date, closes: Date): number {
  const start = Math.max(from.getTime(), opens.getTime())
  const end = Math.min(to.getTime(), closes.getTime())
  return Math.max(0, end - start)
}
