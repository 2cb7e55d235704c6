import type { ResponseBody } from '@minping/shared/api'
import { useState } from 'react'
import { callAsStaff, ProblemError } from '../../service'
import { useAnswer } from '../../service/use-answer'

type SavedFilters = ResponseBody<'getSavedFilters'>
export type SavedFilter = SavedFilters['items'][number]

export const mostSaved = 20

/** Somebody's saved filters, and the way to keep others; a list that was changed elsewhere is shown as it stands. */
export function useSavedFilters() {
  const { content, put } = useAnswer('saved filters', () => callAsStaff('GET /api/queue-filters', {}))
  const [fault, setFault] = useState<unknown>()

  /** Whether the list was kept. */
  async function keep(items: SavedFilter[]): Promise<boolean> {
    setFault(undefined)
    try {
      put(await callAsStaff('POST /api/queue-filters', { body: { version: content?.version ?? 0, items } }))
      return true
    } catch (problem) {
      const current =
        problem instanceof ProblemError ? (problem.problem.current as SavedFilters | undefined) : undefined
      if (current?.items) put(current)
      setFault(problem)
      return false
    }
  }
  return { items: content?.items ?? [], isKnown: content !== undefined, keep, fault, forget: () => setFault(undefined) }
}
