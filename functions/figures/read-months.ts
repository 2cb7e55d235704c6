import { type Period, parsePeriod } from '@minping/shared/calendar'
import type { ProblemAnswer } from '../platform/call.ts'

/** A period of whole months: what is counted of bad reviews alone has no days. */
export function readMonths(text: string): { period: Period } | ProblemAnswer {
  const period = parsePeriod(text)
  return period && period.kind !== 'day' ? { period } : { problem: 'PERIOD_INVALID', field: 'period' }
}
