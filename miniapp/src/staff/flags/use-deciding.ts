import type { FlagView } from '@minping/shared/api'
import type { FlagDecision } from '@minping/shared/flag'
import { useRef, useState } from 'react'
import { callAsStaff } from '../../service'
import { type Decided, decideEach } from './decide-each'

/** Decides about reviews, each by the version that was seen. A second press meanwhile does nothing: undefined. */
export function useDeciding(onChange: (flag: FlagView) => void) {
  const [busy, setBusy] = useState(false)
  const underWay = useRef(false)

  async function decide(
    flags: readonly FlagView[],
    decision: FlagDecision,
    reason: string,
  ): Promise<Decided | undefined> {
    if (underWay.current) return undefined
    underWay.current = true
    setBusy(true)
    const send = ({ reviewId, version }: FlagView) =>
      callAsStaff('POST /api/flags/{reviewId}/decision', { path: { reviewId }, body: { version, decision, reason } })
    const decided = await decideEach(flags, send, onChange)
    underWay.current = false
    setBusy(false)
    return decided
  }
  return { decide, busy }
}
