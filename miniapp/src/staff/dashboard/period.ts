import {
  dayAfter,
  type Period,
  type PeriodKind,
  parsePeriod,
  periodBefore,
  periodOfDay,
} from '@minping/shared/calendar'
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

/** By what a trend goes. */
export const trendKinds: readonly PeriodKind[] = ['day', 'month', 'quarter', 'year']

/** How a trend goes unless somebody chooses. */
export function usualTrend({ kind }: ChosenPeriod): PeriodKind {
  return kind === 'quarter' ? 'quarter' : 'month'
}

const mostPoints: Record<PeriodKind, number> = { day: 31, month: 12, quarter: 8, year: 5 }

/** What a trend of a kind shows up to a period: the months of a year whole, everything else up to its end or today. */
export function trendRange(period: ChosenPeriod, kind: PeriodKind, today: string): { from: string; to: string } {
  if (period.kind === 'year' && kind === 'month') return { from: `${period.year}-01`, to: `${period.year}-12` }
  const lastDay = period.lastDay < today ? period.lastDay : today
  let first = periodOfDay(period.firstDay > lastDay ? period.lastDay : lastDay, kind)
  const to = first.text
  for (let count = 1; count < mostPoints[kind]; count += 1) first = periodBefore(first)
  return { from: first.text, to }
}

function periodAt(day: string, kind: ChosenPeriodKind): ChosenPeriod {
  return { ...periodOfDay(day, kind), kind }
}

function isChosen(period: Period): period is ChosenPeriod {
  return period.kind !== 'day'
}
