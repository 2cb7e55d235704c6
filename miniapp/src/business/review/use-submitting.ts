import { useRef, useState } from 'react'
import { replace } from '../../service'
import type { Desk } from '../draft/desk'
import type { Submission } from '../draft/submission'

/** How long a person waits at the button before the receipt page takes over. */
const patience = 6_000

export interface Submitting {
  busy: boolean
  /** The phone's storage is full or closed: nothing was submitted. */
  cannotKeep: boolean
  submit: (contact: Submission['contact']) => Promise<void>
}

/** Submits the answers by the desk's outbox. Refused, one stays here with everything as it was; taken or on its way, the receipt page tells. */
export function useSubmitting({ submissions }: Desk, onStale: () => void): Submitting {
  const [state, setState] = useState({ busy: false, cannotKeep: false })
  const busy = useRef(false)

  async function submit(contact: Submission['contact']): Promise<void> {
    if (busy.current) return
    busy.current = true
    setState({ busy: true, cannotKeep: false })
    try {
      await submissions.add(contact)
      await Promise.race([submissions.flush(), pause(patience)])
      conclude()
    } catch {
      setState({ busy: false, cannotKeep: true })
    } finally {
      busy.current = false
    }
  }

  function conclude(): void {
    const refusal = submissions.current()?.refusal
    setState({ busy: false, cannotKeep: false })
    if (!refusal) replace('/business/receipt/index')
    else if (refusal.code === 'VERSION_STALE') onStale()
  }

  return { ...state, submit }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
