import { dayAfter, dayNumber, lastDayOfMonth, requireDay } from './day.ts'

export type PeriodKind = 'day' | 'month' | 'quarter' | 'year'

/** 统计期间: a stretch of Shanghai days that figures are counted over. */
export interface Period {
  kind: PeriodKind
  /** `2024-09-12`, `2024-09`, `2024-Q3` or `2024`. */
  text: string
  firstDay: string
  lastDay: string
  year: number
  /** The months (`2024-09`) that it is made of; for a day, the month that it lies in. */
  months: readonly string[]
}

/** Reads a period between 2000 and 2099; undefined when it is none, or names a day that doesn't exist. */
export function parsePeriod(text: string): Period | undefined {
  const match = /^(20\d{2})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])(-\d{2})?))?$/.exec(text)
  if (!match) return undefined
  const [, year = '', quarter, month, day] = match
  if (quarter) return quarterOf(year, Number(quarter))
  if (day) return dayNumber(text) === undefined ? undefined : dayOf(text)
  if (month) return ofMonths('month', text, [text])
  return ofMonths('year', text, monthsFrom(year, 1, 12))
}

/** The period of a kind that a day (`YYYY-MM-DD`) lies in; throws CalendarError when there is no such day. */
export function periodOfDay(day: string, kind: PeriodKind): Period {
  requireDay(day)
  const year = day.slice(0, 4)
  switch (kind) {
    case 'day':
      return dayOf(day)
    case 'month':
      return ofMonths('month', day.slice(0, 7), [day.slice(0, 7)])
    case 'quarter':
      return quarterOf(year, Math.ceil(Number(day.slice(5, 7)) / 3))
    case 'year':
      return ofMonths('year', year, monthsFrom(year, 1, 12))
  }
}

/**
 * The periods from one to another, both included, in order. Undefined when either is no period,
 * they are of different kinds, `to` comes first, or there are more than `most`.
 */
export function periodsBetween(from: string, to: string, most: number): Period[] | undefined {
  const first = parsePeriod(from)
  const last = parsePeriod(to)
  if (!first || !last || first.kind !== last.kind || first.firstDay > last.firstDay) return undefined
  const periods: Period[] = []
  for (let period = first; period.firstDay <= last.firstDay; period = periodAfter(period)) {
    if (periods.length === most) return undefined
    periods.push(period)
  }
  return periods
}

/** The period of the same kind before another. */
export function periodBefore(period: Period): Period {
  return periodOfDay(dayAfter(period.firstDay, -1), period.kind)
}

function periodAfter(period: Period): Period {
  return periodOfDay(dayAfter(period.lastDay, 1), period.kind)
}

function dayOf(day: string): Period {
  return {
    kind: 'day',
    text: day,
    firstDay: day,
    lastDay: day,
    year: Number(day.slice(0, 4)),
    months: [day.slice(0, 7)],
  }
}

function quarterOf(year: string, quarter: number): Period {
  return ofMonths('quarter', `${year}-Q${quarter}`, monthsFrom(year, quarter * 3 - 2, 3))
}

function monthsFrom(year: string, first: number, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${year}-${String(first + index).padStart(2, '0')}`)
}

function ofMonths(kind: PeriodKind, text: string, months: readonly string[]): Period {
  const lastMonth = months.at(-1) ?? text
  return {
    kind,
    text,
    firstDay: `${months[0] ?? text}-01`,
    lastDay: lastDayOfMonth(lastMonth),
    year: Number(text.slice(0, 4)),
    months,
  }
}
