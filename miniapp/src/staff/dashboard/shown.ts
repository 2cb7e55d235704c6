import type { RequestQuery } from '@minping/shared/api'
import { useState } from 'react'
import { rewriteAddress } from '../frame/address'
import { usePageQuery } from '../frame/page-query'
import { type ChosenPeriod, readChosenPeriod } from './period'

export type RankingBy = RequestQuery<'getRanking'>['by']

/** What the dashboard is about; kept in the page's address. */
export interface Shown {
  /** Undefined until somebody has chosen: the first of what is in their charge. */
  scope: string | undefined
  period: ChosenPeriod
  /** What the parts are compared by; the largest parts when none is chosen. */
  by: RankingBy | undefined
}

const everyBy: readonly RankingBy[] = ['region', 'hall', 'window', 'department', 'item']

/** What is shown, and the way to show something else. `today` is a Shanghai day. */
export function useShown(today: string): [Shown, (change: Partial<Shown>) => void] {
  const scope = usePageQuery('scope')
  const period = usePageQuery('period')
  const by = usePageQuery('by')
  const [shown, setShown] = useState<Shown>(() => ({
    scope,
    period: readChosenPeriod(period, today),
    by: everyBy.find((candidate) => candidate === by),
  }))
  return [
    shown,
    (change) => {
      const next = { ...shown, ...change }
      setShown(next)
      rewriteAddress('/staff/dashboard/index', { scope: next.scope, period: next.period.text, by: next.by })
    },
  ]
}
