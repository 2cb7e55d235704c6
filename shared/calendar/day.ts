import { CalendarError } from './error.ts'

const minute = 60_000
const dayLength = 24 * 60 * minute
/** Asia/Shanghai is UTC+8 the whole year: no daylight saving since 1991. */
const shanghaiOffset = 8 * 60 * minute

/** Days since 1970-01-01 of a day `YYYY-MM-DD`; undefined when there is no such day. */
export function dayNumber(day: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined
  const midnight = Date.parse(`${day}T00:00:00.000Z`)
  const exists = !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(day)
  return exists ? midnight / dayLength : undefined
}

/** The day `YYYY-MM-DD` that many days after 1970-01-01. */
export function dayOfNumber(number: number): string {
  return new Date(number * dayLength).toISOString().slice(0, 10)
}

/** The day a number of days later (or earlier, when negative). */
export function dayAfter(day: string, days: number): string {
  return dayOfNumber(requireDay(day) + days)
}

/** The weekday of a day number: 0 Sunday … 6 Saturday. */
export function weekdayOf(number: number): number {
  return (((number + 4) % 7) + 7) % 7
}

/** The day number; throws CalendarError when there is no such day. */
export function requireDay(day: string): number {
  const number = dayNumber(day)
  if (number === undefined) throw new CalendarError(`not a day: ${day}`)
  return number
}

/** The day in Shanghai at an instant. */
export function shanghaiDay(instant: Date): string {
  return new Date(instant.getTime() + shanghaiOffset).toISOString().slice(0, 10)
}

/** The same instant written with +08:00; milliseconds only where there are some. */
export function shanghaiTimestamp(instant: Date | string): string {
  const wall = new Date(new Date(instant).getTime() + shanghaiOffset).toISOString()
  return `${wall.replace(/(\.000)?Z$/, '')}+08:00`
}

/** The instant at which clocks in Shanghai show a time (`HH:MM`) on a day. */
export function instantAt(day: string, time: string): Date {
  const [hours, minutes] = readTime(time)
  return new Date(requireDay(day) * dayLength + (hours * 60 + minutes) * minute - shanghaiOffset)
}

function readTime(time: string): [hours: number, minutes: number] {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time)
  if (!match) throw new CalendarError(`not a time of day: ${time}`)
  return [Number(match[1]), Number(match[2])]
}
