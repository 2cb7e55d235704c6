import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc.js'
import { CalendarError } from './error.ts'

dayjs.extend(utc)

const dayFormat = 'YYYY-MM-DD'
const dayLength = 24 * 60 * 60_000
/** Asia/Shanghai is UTC+8 the whole year: no daylight saving since 1991. */
const shanghaiOffset = 8

/** Days since 1970-01-01 of a day `YYYY-MM-DD`; undefined when there is no such day. */
export function dayNumber(day: string): number | undefined {
  const midnight = dayjs.utc(day)
  // A day that doesn't exist (02-30) would silently be another one.
  return midnight.format(dayFormat) === day ? midnight.valueOf() / dayLength : undefined
}

/** The day `YYYY-MM-DD` that many days after 1970-01-01. */
export function dayOfNumber(number: number): string {
  return dayjs.utc(number * dayLength).format(dayFormat)
}

/** The day a number of days later (or earlier, when negative). */
export function dayAfter(day: string, days: number): string {
  return dayOfNumber(requireDay(day) + days)
}

/** The weekday of a day number: 0 Sunday … 6 Saturday. */
export function weekdayOf(number: number): number {
  return dayjs.utc(number * dayLength).day()
}

/** The day number; throws CalendarError when there is no such day. */
export function requireDay(day: string): number {
  const number = dayNumber(day)
  if (number === undefined) throw new CalendarError(`not a day: ${day}`)
  return number
}

/** The day in Shanghai at an instant. */
export function shanghaiDay(instant: Date): string {
  return dayjs(instant).utcOffset(shanghaiOffset).format(dayFormat)
}

/** The same instant written with +08:00; milliseconds only where there are some. */
export function shanghaiTimestamp(instant: Date | string): string {
  const wall = dayjs(instant).utcOffset(shanghaiOffset)
  return wall.format(wall.millisecond() === 0 ? 'YYYY-MM-DDTHH:mm:ssZ' : 'YYYY-MM-DDTHH:mm:ss.SSSZ')
}

/** The instant at which clocks in Shanghai show a time (`HH:MM`) on a day; `24:00` is the midnight that ends it. */
export function instantAt(day: string, time: string): Date {
  const [hours, minutes] = readTime(time)
  const midnight = dayjs.utc(requireDay(day) * dayLength)
  return midnight
    .add(hours - shanghaiOffset, 'hour')
    .add(minutes, 'minute')
    .toDate()
}

function readTime(time: string): [hours: number, minutes: number] {
  const match = /^([01]\d|2[0-3]|24(?=:00)):([0-5]\d)$/.exec(time)
  if (!match) throw new CalendarError(`not a time of day: ${time}`)
  return [Number(match[1]), Number(match[2])]
}

/** The last day of a month `YYYY-MM`. */
export function lastDayOfMonth(month: string): string {
  return dayjs.utc(`${month}-01`).endOf('month').format(dayFormat)
}
