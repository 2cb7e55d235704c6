import { dayAfter, instantAt, shanghaiDay, workingDay } from '@minping/shared/calendar'
import type { City } from '../city.ts'

/** The moment after a number of minutes of office time. */
export function afterOfficeMinutes(from: Date, minutes: number, { calendar, profile }: City): Date {
  let rest = minutes * 60_000
  for (let day = shanghaiDay(from); ; day = dayAfter(day, 1)) {
    if (!workingDay(day, calendar).working) continue
    for (const [opens, closes] of profile.officeHours) {
      const start = Math.max(from.getTime(), instantAt(day, opens).getTime())
      const open = instantAt(day, closes).getTime() - start
      if (open > rest) return new Date(start + rest)
      rest -= Math.max(0, open)
    }
  }
}

/** Minutes that an office is open on a working day. */
export function officeMinutesPerDay({ profile }: City): number {
  const day = '2024-01-02'
  const spans = profile.officeHours.map(
    ([opens, closes]) => instantAt(day, closes).getTime() - instantAt(day, opens).getTime(),
  )
  return spans.reduce((sum, span) => sum + span, 0) / 60_000
}
