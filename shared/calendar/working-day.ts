import { dayOfNumber, requireDay, weekdayOf } from './day.ts'
import { CalendarError } from './error.ts'

/** The working days of one year as the State Council's notice orders them. Days are `YYYY-MM-DD`. */
export interface CalendarYear {
  year: number
  /** The notice, or the data that carries it. */
  source: string
  /** Days off by the notice (weekend days among them may be named too). */
  holidays: readonly string[]
  /** 调休: weekend days that are worked. */
  workdays: readonly string[]
}

/** The years whose notice has been published. */
export type Calendar = readonly CalendarYear[]

export interface WorkingDay {
  working: boolean
  /** 暂定: the year's notice is not published; only weekends are known to be off. */
  provisional: boolean
}

export interface Deadline {
  day: string
  /** 暂定: a day counted lies in a year whose notice is not published. */
  provisional: boolean
}

interface NamedDays {
  holidays: ReadonlySet<string>
  workdays: ReadonlySet<string>
}

/** Lists are looked up for every row of a queue: read each year's lists into sets once. */
const namedDaysOfYear = new WeakMap<CalendarYear, NamedDays>()

/** Whether a day is worked, and whether that is only assumed. */
export function workingDay(day: string, calendar: Calendar): WorkingDay {
  return judgeDay(requireDay(day), calendar)
}

/**
 * The n-th working day after a day; counting starts on the day after (民法典 201).
 * n is a whole number of at least one; anything else throws CalendarError.
 */
export function addWorkingDays(day: string, n: number, calendar: Calendar): Deadline {
  if (!Number.isInteger(n) || n < 1) throw new CalendarError(`not a number of working days: ${n}`)
  let number = requireDay(day)
  let provisional = false
  for (let counted = 0; counted < n; ) {
    number += 1
    const judged = judgeDay(number, calendar)
    provisional ||= judged.provisional
    if (judged.working) counted += 1
  }
  return { day: dayOfNumber(number), provisional }
}

/** How many working days lie after a day up to another, that one included: by how many a deadline was missed. 0 when it is not after. */
export function workingDaysAfter(day: string, until: string, calendar: Calendar): number {
  const last = requireDay(until)
  let count = 0
  for (let number = requireDay(day) + 1; number <= last; number += 1) {
    if (judgeDay(number, calendar).working) count += 1
  }
  return count
}

function judgeDay(number: number, calendar: Calendar): WorkingDay {
  const day = dayOfNumber(number)
  const weekday = weekdayOf(number)
  const worksByWeek = weekday !== 0 && weekday !== 6
  const year = Number(day.slice(0, 4))
  const published = calendar.find((candidate) => candidate.year === year)
  if (!published) return { working: worksByWeek, provisional: true }
  const named = namedDays(published)
  return { working: named.workdays.has(day) || (worksByWeek && !named.holidays.has(day)), provisional: false }
}

function namedDays(year: CalendarYear): NamedDays {
  const known = namedDaysOfYear.get(year)
  if (known) return known
  const named = { holidays: new Set(year.holidays), workdays: new Set(year.workdays) }
  namedDaysOfYear.set(year, named)
  return named
}
