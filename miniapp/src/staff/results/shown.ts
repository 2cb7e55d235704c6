import { useState } from 'react'
import { usePageQuery } from '../../service/page-query'
import { rewriteAddress } from '../frame/address'

export const resultParts = ['overview', 'questions', 'promises', 'texts', 'cross', 'trend', 'exports'] as const
export type ResultPart = (typeof resultParts)[number]

/** What the results are about; kept in the page's address. */
export interface Shown {
  wave: string | undefined
  /** Undefined until somebody has chosen: the first of what is in their charge. */
  scope: string | undefined
  part: ResultPart
}

/** What is shown, and the way to show something else. */
export function useShown(): [Shown, (change: Partial<Shown>) => void] {
  const wave = usePageQuery('wave')
  const scope = usePageQuery('scope')
  const part = usePageQuery('part')
  const [shown, setShown] = useState<Shown>(() => ({
    wave,
    scope,
    part: resultParts.find((candidate) => candidate === part) ?? 'overview',
  }))
  return [
    shown,
    (change) => {
      const next = { ...shown, ...change }
      setShown(next)
      rewriteAddress('/staff/results/index', { wave: next.wave, scope: next.scope, part: next.part })
    },
  ]
}
