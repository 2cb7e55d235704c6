import type { PublicFiguresView } from '@minping/shared/api'
import { parsePeriod, periodsBetween } from '@minping/shared/calendar'
import type { PeriodKind } from '../text/board'

type Published = PublicFiguresView['published']

export const periodKinds: readonly PeriodKind[] = ['year', 'quarter', 'month']

/** The periods of a kind that are published, the last one first. */
export function publishedPeriods(published: Published, kind: PeriodKind): string[] {
  const last = published[kind]
  if (last === null) return []
  const first = { year: `${published.since}`, quarter: `${published.since}-Q1`, month: `${published.since}-01` }[kind]
  return (periodsBetween(first, last, mostPeriods) ?? []).map(({ text }) => text).reverse()
}

/** What kind a period is of; a quarter where it is none. */
export function kindOf(period: string): PeriodKind {
  const kind = parsePeriod(period)?.kind
  return periodKinds.find((candidate) => candidate === kind) ?? 'quarter'
}

/** A hundred years of months: more than there can be. */
const mostPeriods = 1_200
