import { dayAfter, type Period, parsePeriod, periodOfDay } from '@minping/shared/calendar'
import type { ChosenPeriodKind } from '../text/dashboard'

/** A year, quarter or month: what the dashboard can be about. */
export type ChosenPeriod = Period & { kind: ChosenPeriodKind }

export const chosenPeriodKinds: readonly ChosenPeriodKind[] = ['year', 'quarter', 'month']

/** Reads a period from a page's address; this year when it is none. `today` is a Shanghai day. */
export function readChosenPeriod(text: string | undefined, today: string): ChosenPeriod {
  const period = text === undefined ? undefined : parsePeriod(text)
  return period && isChosen(period) ? period : periodAt(today, 'year')
}

/** The period of a kind at the end of another one, as far as that has come. */
export function ofKind(period: Period, kind: ChosenPeriodKind, today: string): ChosenPeriod {
  const day = period.lastDay < today ? period.lastDay : period.firstDay > today ? period.firstDay : today
  return periodAt(day, kind)
}

/** The period before or after; undefined where nothing can have been counted: in the future, or before 2000. */
export function neighbour(period: ChosenPeriod, step: -1 | 1, today: string): ChosenPeriod | undefined {
  const day = step < 0 ? dayAfter(period.firstDay, -1) : dayAfter(period.lastDay, 1)
  if (day > today || day < '2000-01-01') return undefined
  return periodAt(day, period.kind)
}

/** What a trend shows around a period: the months of a year, the quarters of a quarter's year, or the twelve months up to a month. */
export function trendRange({ kind, text, year, months }: ChosenPeriod): { from: string; to: string } {
  switch (kind) {
    case 'year':
      return { from: `${year}-01`, to: `${year}-12` }
    case 'quarter':
      return { from: `${year}-Q1`, to: `${year}-Q4` }
    case 'month':
      return { from: elevenMonthsBefore(months[0] ?? text), to: text }
  }
}

function elevenMonthsBefore(month: string): string {
  const [year, number] = month.split('-').map(Number)
  const before = (year ?? 0) * 12 + (number ?? 1) - 12
  return `${Math.floor(before / 12)}-${String((before % 12) + 1).padStart(2, '0')}`
}

function periodAt(day: string, kind: ChosenPeriodKind): ChosenPeriod {
  return { ...periodOfDay(day, kind), kind }
}

function isChosen(period: Period): period is ChosenPeriod {
  return period.kind !== 'day'
}
