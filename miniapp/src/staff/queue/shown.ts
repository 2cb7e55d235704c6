import { useState } from 'react'
import { rewriteAddress } from '../frame/address'
import { usePageQuery } from '../frame/page-query'
import { type QueueFilter, readFilter } from './filter'

/** What of the queue is shown; kept in the page's address. */
export interface Shown extends Record<string, string | undefined> {
  scope: string | undefined
  state: QueueFilter
  /** The case beside the list, where there is room for it. */
  followUpId: string | undefined
}

/** What is shown, and the way to show something else. */
export function useShown(): [Shown, (change: Partial<Shown>) => void] {
  const [shown, setShown] = useState<Shown>({
    scope: usePageQuery('scope'),
    state: readFilter(usePageQuery('state')),
    followUpId: usePageQuery('followUpId'),
  })
  return [
    shown,
    (change) => {
      const next = { ...shown, ...change }
      setShown(next)
      rewriteAddress('/staff/queue/index', next)
    },
  ]
}
