import { useCallback, useEffect, useRef, useState } from 'react'

const pageSize = 30
const mostAtOnce = 100

/** One page of a list of cases, as the service answers it. */
export interface CasePage<Item> {
  items: readonly Item[]
  cursor?: string | undefined
  counts: Record<string, number>
}

/** How a list is asked for, page by page. */
export interface CaseQuestion<Item> {
  /** Names what is asked for: another text is another list. */
  about: string
  idOf: (item: Item) => string
  ask: (page: { limit: number; cursor?: string }) => Promise<CasePage<Item>>
}

/** What the page knows of a list of cases. */
export interface Cases<Item> {
  /** Undefined until the first answer. */
  items: readonly Item[] | undefined
  /** Undefined until the first answer. */
  counts: Record<string, number> | undefined
  hasMore: boolean
  busy: boolean
  fault: unknown
  /** Loads what comes after. */
  more: () => void
  /** Asks again for what is shown. */
  renew: () => void
  /** Shows a case as it is now, until the list is asked again. */
  put: (item: Item) => void
}

interface Shown<Item> extends CasePage<Item> {
  about: string
}

/** A list of cases, page by page. An answer to an older question is dropped. */
export function useCases<Item>(question: CaseQuestion<Item>): Cases<Item> {
  const { about } = question
  const [shown, setShown] = useState<Shown<Item>>()
  const [busy, setBusy] = useState(true)
  const [fault, setFault] = useState<unknown>()
  const turn = useRef(0)
  const latest = useRef(question)
  latest.current = question
  const present = shown?.about === about ? shown : undefined
  const loaded = useRef(0)
  loaded.current = present?.items.length ?? 0

  const ask = useCallback(
    async (cursor: string | undefined) => {
      const mine = ++turn.current
      const { idOf } = latest.current
      setBusy(true)
      setFault(undefined)
      const limit = cursor ? pageSize : Math.min(mostAtOnce, Math.max(pageSize, loaded.current))
      try {
        const page = await latest.current.ask({ limit, ...(cursor && { cursor }) })
        if (mine !== turn.current) return
        setShown((former) => ({ ...joined(cursor ? former : undefined, page, idOf), about }))
      } catch (problem) {
        if (mine === turn.current) setFault(problem)
      }
      if (mine === turn.current) setBusy(false)
    },
    [about],
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
    put: useCallback((item: Item) => {
      const { idOf } = latest.current
      setShown((former) => former && { ...former, items: replaced(former.items, item, idOf) })
    }, []),
  }
}

function joined<Item>(
  former: CasePage<Item> | undefined,
  { items, cursor, counts }: CasePage<Item>,
  idOf: (item: Item) => string,
): CasePage<Item> {
  const before = former?.items ?? []
  const added = items.filter((item) => !before.some((earlier) => idOf(earlier) === idOf(item)))
  return { items: [...before, ...added], counts, cursor }
}

function replaced<Item>(items: readonly Item[], item: Item, idOf: (item: Item) => string): Item[] {
  return items.map((standing) => (idOf(standing) === idOf(item) ? item : standing))
}
