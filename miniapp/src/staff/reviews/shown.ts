import { useState } from 'react'
import { usePageQuery } from '../../service/page-query'
import { type ChosenPeriod, readChosenPeriod } from '../dashboard/period'
import { rewriteAddress } from '../frame/address'
import type { ReviewFilter } from '../text/reviews'

/** Which reviews are shown; kept in the page's address. */
export interface Shown {
  /** Undefined until somebody has chosen: the first of what is in their charge. */
  scope: string | undefined
  period: ChosenPeriod
  level: ReviewFilter
  /** The code of a label. */
  label: string | undefined
}

export const reviewFilters: readonly ReviewFilter[] = ['all', 'bad', '5', '4', '3', '2', '1']

/** What is shown, and the way to show something else. `today` is a Shanghai day. */
export function useShown(today: string): [Shown, (change: Partial<Shown>) => void] {
  const [scope, period, level, label] = ['scope', 'period', 'level', 'label'].map(usePageQuery)
  const [shown, setShown] = useState<Shown>(() => ({
    scope,
    period: readChosenPeriod(period, today),
    level: reviewFilters.find((candidate) => candidate === level) ?? 'all',
    label: label !== undefined && /^\d{3}$/.test(label) ? label : undefined,
  }))
  return [
    shown,
    (change) => {
      const next = { ...shown, ...change }
      setShown(next)
      rewriteAddress('/staff/reviews/index', placeOf(next))
    },
  ]
}

/** What is shown as the page's address says it. */
export function placeOf({ scope, period, level, label }: Shown) {
  return { scope, period: period.text, level: level === 'all' ? undefined : level, label }
}
