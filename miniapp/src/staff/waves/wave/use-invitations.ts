import { useCallback, useEffect, useRef, useState } from 'react'
import { callAsStaff } from '../../../service'
import type { Invitation, InvitationState } from '../parts/types'

interface Shown {
  about: string
  items: readonly Invitation[]
  cursor?: string | undefined
}

/** The invitations of a wave in a state, page by page. An answer to an older question is dropped. */
export function useInvitations(waveId: string, state: InvitationState | undefined, limit: number) {
  const about = `${waveId} ${state ?? ''}`
  const [shown, setShown] = useState<Shown>()
  const [busy, setBusy] = useState(true)
  const [fault, setFault] = useState<unknown>()
  const turn = useRef(0)
  const present = shown?.about === about ? shown : undefined

  const ask = useCallback(
    async (cursor: string | undefined, all: boolean) => {
      const mine = ++turn.current
      setBusy(true)
      setFault(undefined)
      let next = cursor
      try {
        do {
          const page = await callAsStaff('GET /api/waves/{waveId}/invitations', {
            path: { waveId },
            query: { limit, ...(state && { state }), ...(next !== undefined && { cursor: next }) },
          })
          if (mine !== turn.current) return
          const isFirst = next === undefined
          setShown((former) => joined(isFirst ? undefined : former, page, about))
          next = page.cursor
        } while (all && next !== undefined)
      } catch (problem) {
        if (mine === turn.current) setFault(problem)
      }
      if (mine === turn.current) setBusy(false)
    },
    [about, limit, state, waveId],
  )

  useEffect(() => {
    ask(undefined, false)
    return () => {
      turn.current += 1
    }
  }, [ask])

  return {
    items: present?.items,
    hasMore: present?.cursor !== undefined,
    busy,
    fault,
    more: () => ask(present?.cursor, false),
    all: () => ask(present?.cursor, true),
  }
}

function joined(
  former: Shown | undefined,
  page: { items: readonly Invitation[]; cursor?: string | undefined },
  about: string,
): Shown {
  const before = former?.items ?? []
  const added = page.items.filter((item) => !before.some(({ invitationId }) => invitationId === item.invitationId))
  return { about, items: [...before, ...added], cursor: page.cursor }
}
