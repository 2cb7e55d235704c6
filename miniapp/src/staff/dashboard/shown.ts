import type { RequestQuery } from '@minping/shared/api'
import type { PeriodKind } from '@minping/shared/calendar'
import { type RankedFigure, rankedFigures } from '@minping/shared/figures'
import { useState } from 'react'
import { usePageQuery } from '../../service/page-query'
import { rewriteAddress } from '../frame/address'
import { type ChosenPeriod, readChosenPeriod, trendKinds } from './period'

export type RankingBy = RequestQuery<'getRanking'>['by']

/** What the dashboard is about; kept in the page's address. */
export interface Shown {
  /** Undefined until somebody has chosen: the first of what is in their charge. */
  scope: string | undefined
  period: ChosenPeriod
  /** What the parts are compared by; the largest parts when none is chosen. */
  by: RankingBy | undefined
  /** What the parts are ranked by. */
  figure: RankedFigure
  /** By what the trend goes; as usual for the period when none is chosen. */
  trend: PeriodKind | undefined
}

const everyBy: readonly RankingBy[] = ['region', 'hall', 'window', 'department', 'item']

/** What is shown, and the way to show something else. `today` is a Shanghai day. */
export function useShown(today: string): [Shown, (change: Partial<Shown>) => void] {
  const scope = usePageQuery('scope')
  const period = usePageQuery('period')
  const by = usePageQuery('by')
  const figure = usePageQuery('figure')
  const trend = usePageQuery('trend')
  const [shown, setShown] = useState<Shown>(() => ({
    scope,
    period: readChosenPeriod(period, today),
    by: everyBy.find((candidate) => candidate === by),
    figure: rankedFigures.find((candidate) => candidate === figure) ?? 'activeGoodRate',
    trend: trendKinds.find((candidate) => candidate === trend),
  }))
  return [
    shown,
    (change) => {
      const next = { ...shown, ...change }
      setShown(next)
      rewriteAddress('/staff/dashboard/index', placeOf(next))
    },
  ]
}

/** What is shown as the page's address says it. */
export function placeOf({ scope, period, by, figure, trend }: Shown) {
  return { scope, period: period.text, by, figure: figure === 'activeGoodRate' ? undefined : figure, trend }
}
