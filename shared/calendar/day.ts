import { CalendarError } from './error.ts'

const minute = 60_000
const hour = 60 * minute
const dayLength = 24 * hour
/** Asia/Shanghai is UTC+8 the whole year: no daylight saving since 1991. */
const shanghaiOffset = 8 * hour

/** Days since 1970-01-01 of a day `YYYY-MM-DD`; undefined when there is no such day. */
export function dayNumber(day: string): number | undefined {
  const number = Date.parse(`${day}T00:00:00Z`) / dayLength
  // A day that doesn't exist (02-30) would silently be another one.
  return Number.isInteger(number) && dayOfNumber(number) === day ? number : undefined
}

/** The day `YYYY-MM-DD` that many days after 1970-01-01. */
export function dayOfNumber(number: number): string {
  return dayOf(new Date(number * dayLength))
}

/** The day a number of days later (or earlier, when negative). */
export function dayAfter(day: string, days: number): string {
  return dayOfNumber(requireDay(day) + days)
}

/** The weekday of a day number: 0 Sunday … 6 Saturday. */
export function weekdayOf(number: number): number {
  return new Date(number * dayLength).getUTCDay()
}

/** The day number; throws CalendarError when there is no such day. */
export function requireDay(day: string): number {
  const number = dayNumber(day)
  if (number === undefined) throw new CalendarError(`not a day: ${day}`)
  return number
}

/** The day in Shanghai at an instant. */
export function shanghaiDay(instant: Date): string {
  return dayOf(wallClock(instant))
}

/** The same instant written with +08:00; milliseconds only where there are some. */
export function shanghaiTimestamp(instant: Date | string): string {
  const wall = wallClock(new Date(instant)).toISOString()
  return wall.replace(/(\.000)?Z$/, '+08:00')
}

/** The instant at which clocks in Shanghai show a time (`HH:MM`) on a day; `24:00` is the midnight that ends it. */
export function instantAt(day: string, time: string): Date {
  const [hours, minutes] = readTime(time)
  return new Date(requireDay(day) * dayLength + hours * hour + minutes * minute - shanghaiOffset)
}

function readTime(time: string): [hours: number, minutes: number] {
  const match = /^([01]\d|2[0-3]|24(?=:00)):([0-5]\d)$/.exec(time)
  if (!match) throw new CalendarError(`not a time of day: ${time}`)
  return [Number(match[1]), Number(match[2])]
}

/** The last day of a month `YYYY-MM`. */
export function lastDayOfMonth(month: string): string {
  const [year, number] = month.split('-').map(Number)
  return dayOf(new Date(Date.UTC(year ?? 0, number ?? 0, 0)))
}

/** What clocks in Shanghai show at an instant, as if it were UTC. */
function wallClock(instant: Date): Date {
  return new Date(instant.getTime() + shanghaiOffset)
}

function dayOf(utc: Date): string {
  return utc.toISOString().slice(0, 10)
}
