import type { FollowUpList, FollowUpSummary } from '@minping/shared/api'
import { useCallback, useEffect, useRef, useState } from 'react'
import { callAsStaff } from '../../service'
import { type QueueFilter, queryOf } from './filter'

const pageSize = 30
const mostAtOnce = 100

interface Shown {
  about: string
  items: readonly FollowUpSummary[]
  counts: Record<string, number>
  cursor?: string | undefined
}

/** What the page knows of the queue. */
export interface Queue {
  /** Undefined until the first answer. */
  items: readonly FollowUpSummary[] | undefined
  /** Undefined until the first answer. */
  counts: Record<string, number> | undefined
  hasMore: boolean
  busy: boolean
  fault: unknown
  /** Loads what comes after. */
  more: () => void
  /** Asks again for what is shown. */
  renew: () => void
  /** Shows a case as it is now, until the queue is asked again. */
  put: (followUp: FollowUpSummary) => void
}

/** The queue of a scope under a filter, page by page. An answer to an older question is dropped. */
export function useQueue(filter: QueueFilter, scope: string | undefined): Queue {
  const about = `${filter} ${scope ?? ''}`
  const [shown, setShown] = useState<Shown>()
  const [busy, setBusy] = useState(true)
  const [fault, setFault] = useState<unknown>()
  const turn = useRef(0)
  const present = shown?.about === about ? shown : undefined
  const loaded = useRef(0)
  loaded.current = present?.items.length ?? 0

  const ask = useCallback(
    async (cursor: string | undefined) => {
      const mine = ++turn.current
      setBusy(true)
      setFault(undefined)
      const limit = cursor ? pageSize : Math.min(mostAtOnce, Math.max(pageSize, loaded.current))
      try {
        const query = { ...queryOf(filter, scope), limit, ...(cursor && { cursor }) }
        const page = await callAsStaff('GET /api/follow-ups', { query })
        if (mine !== turn.current) return
        setShown((former) => joined(cursor ? former : undefined, page, about))
      } catch (problem) {
        if (mine === turn.current) setFault(problem)
      }
      if (mine === turn.current) setBusy(false)
    },
    [about, filter, scope],
  )

  useEffect(() => {
    ask(undefined)
  }, [ask])

  const cursor = present?.cursor
  return {
    items: present?.items,
    counts: shown?.counts,
    hasMore: cursor !== undefined,
    busy,
    fault,
    more: () => ask(cursor),
    renew: useCallback(() => {
      ask(undefined)
    }, [ask]),
    put: useCallback((followUp: FollowUpSummary) => setShown((former) => former && replaced(former, followUp)), []),
  }
}

function joined(former: Shown | undefined, { items, cursor, counts }: FollowUpList, about: string): Shown {
  const before = former?.items ?? []
  const added = items.filter((item) => !before.some(({ followUpId }) => followUpId === item.followUpId))
  return { about, items: [...before, ...added], counts, cursor }
}

function replaced(former: Shown, followUp: FollowUpSummary): Shown {
  return {
    ...former,
    items: former.items.map((item) => (item.followUpId === followUp.followUpId ? followUp : item)),
  }
}
