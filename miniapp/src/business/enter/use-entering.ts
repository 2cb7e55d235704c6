import { useRef, useState } from 'react'
import { replace } from '../../service'

/** Entering as somebody tries it: at work, or why it failed. */
export interface Entering {
  busy: boolean
  fault: unknown
  /** Enters and goes on to the survey. A second tap meanwhile does nothing. */
  go: (enter: () => Promise<unknown>) => Promise<void>
}

export function useEntering(): Entering {
  const [state, setState] = useState<{ busy: boolean; fault: unknown }>({ busy: false, fault: undefined })
  const busy = useRef(false)

  async function go(enter: () => Promise<unknown>): Promise<void> {
    if (busy.current) return
    busy.current = true
    setState({ busy: true, fault: undefined })
    try {
      await enter()
      replace('/business/survey/index')
    } catch (fault) {
      setState({ busy: false, fault })
    } finally {
      busy.current = false
    }
  }

  return { ...state, go }
}
