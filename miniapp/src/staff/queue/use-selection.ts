import type { FollowUpSummary } from '@minping/shared/api'
import { useState } from 'react'

/** As many as the service assigns at once. */
export const mostSelected = 50

/** The cases that are chosen to be assigned together; none while nobody is choosing. */
export function useSelection(items: readonly FollowUpSummary[] | undefined) {
  const [ids, setIds] = useState<ReadonlySet<string>>()
  const chosen = items?.filter(({ followUpId }) => ids?.has(followUpId)) ?? []

  function toggle(followUpId: string) {
    const next = new Set(ids)
    if (!next.delete(followUpId) && next.size < mostSelected) next.add(followUpId)
    setIds(next)
  }
  return {
    isSelecting: ids !== undefined,
    chosen,
    has: (followUpId: string) => ids?.has(followUpId) ?? false,
    toggle,
    begin: () => setIds(new Set()),
    selectAll: () => setIds(new Set(items?.slice(0, mostSelected).map(({ followUpId }) => followUpId))),
    end: () => setIds(undefined),
  }
}
