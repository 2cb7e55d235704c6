import { useState } from 'react'
import { usePageQuery } from '../../service/page-query'
import { rewriteAddress } from '../frame/address'

/** Which window and day are shown; kept in the page's address. */
export interface Shown {
  /** Undefined until somebody has chosen: the first of one's own. */
  windowId: string | undefined
  /** A Shanghai day; undefined is today, whenever that is. */
  day: string | undefined
}

/** What is shown, and the way to show something else. */
export function useShown(): [Shown, (change: Partial<Shown>) => void] {
  const [windowId, day] = ['window', 'day'].map(usePageQuery)
  const [shown, setShown] = useState<Shown>({
    windowId,
    day: day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : undefined,
  })
  return [
    shown,
    (change) => {
      const next = { ...shown, ...change }
      setShown(next)
      rewriteAddress('/staff/service-records/index', placeOf(next))
    },
  ]
}

/** What is shown as the page's address says it. */
export function placeOf({ windowId, day }: Shown) {
  return { window: windowId, day }
}
