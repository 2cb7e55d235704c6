import { dayAfter, type Period, type PeriodKind, parsePeriod, periodOfDay, shanghaiDay } from '@minping/shared/calendar'
import { isComplete } from '@minping/shared/publication'
import type { ProblemAnswer } from '../platform/call.ts'

/** The first year that is published. */
export interface Since {
  since: number
}

/** The period that is asked for, by default the last quarter that is over; or why it isn't published. */
export function readPeriod(text: string | undefined, { since }: Since, now: Date): { period: Period } | ProblemAnswer {
  const notPublished = { problem: 'PERIOD_NOT_PUBLISHED', field: 'period' } as const
  const period = text === undefined ? lastComplete('quarter', now) : parsePeriod(text)
  if (!period) return { problem: 'PERIOD_INVALID', field: 'period' }
  const isPublished = period.kind !== 'day' && period.year >= since && isComplete(period, shanghaiDay(now))
  return isPublished ? { period } : notPublished
}

/** The last period of a kind that is over. */
export function lastComplete(kind: PeriodKind, now: Date): Period {
  const current = periodOfDay(shanghaiDay(now), kind)
  return periodOfDay(dayAfter(current.firstDay, -1), kind)
}

/** The periods that end with the last one that is over, the first of them not before the first published year. */
export function lastPeriods(kind: PeriodKind, most: number, { since }: Since, now: Date): Period[] {
  const periods: Period[] = []
  for (let period = lastComplete(kind, now); periods.length < most && period.year >= since; ) {
    periods.unshift(period)
    period = periodOfDay(dayAfter(period.firstDay, -1), kind)
  }
  return periods
}
