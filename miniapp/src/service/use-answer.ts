import { useCallback, useLayoutEffect, useRef, useState } from 'react'

/** What a page knows of an answer that it asked for. While it is asked again, the former content stays. */
export interface Asked<Content> {
  content: Content | undefined
  /** Why the latest try failed; pass it to `<Notice fault>`. */
  fault: unknown
  loading: boolean
  ask: () => Promise<void>
  /** Puts in content that another call answered with. */
  put: (content: Content) => void
}

/**
 * Asks when the page opens and whenever `about` changes (a text that names what is asked for; undefined asks nothing).
 * An answer that arrives after a newer question is dropped.
 */
export function useAnswer<Content>(about: string | undefined, question: () => Promise<Content>): Asked<Content> {
  const [state, setState] = useState<{
    about?: string | undefined
    content?: Content
    fault?: unknown
    loading: boolean
  }>({
    loading: about !== undefined,
  })
  const latest = useRef(0)
  const asking = useRef(question)
  asking.current = question

  const ask = useCallback(async () => {
    const turn = ++latest.current
    if (about === undefined) return setState({ loading: false })
    setState((former) => (former.about === about ? { ...former, loading: true } : { about, loading: true }))
    try {
      const content = await asking.current()
      if (turn === latest.current) setState({ about, content, loading: false })
    } catch (fault) {
      if (turn === latest.current) setState((former) => ({ ...former, about, fault, loading: false }))
    }
  }, [about])

  const put = useCallback(
    (content: Content) => {
      latest.current += 1
      setState({ about, content, loading: false })
    },
    [about],
  )

  // Before the page is painted: an answer that is there already is drawn at once.
  useLayoutEffect(() => {
    ask()
    return () => {
      latest.current += 1
    }
  }, [ask])

  const current = state.about === about
  return {
    content: current ? state.content : undefined,
    fault: current ? state.fault : undefined,
    loading: current ? state.loading : about !== undefined,
    ask,
    put,
  }
}
