import type { RequestQuery } from '@minping/shared/api'

export type ReportFormat = RequestQuery<'getMonthlyReport'>['format']

/** The month of a day and those before it, latest first: `2026-11`, `2026-10` … */
export function monthsUpTo(day: string, count: number): string[] {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
  return Array.from({ length: count }, (_, back) => {
    const at = months - back
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
  })
}
