import type { FlagView } from '@minping/shared/api'
import type { FlagDecision } from '@minping/shared/flag'
import { useRef, useState } from 'react'
import { callAsStaff, ProblemError } from '../../service'

/** What came of deciding about some reviews. */
export interface Decided {
  done: number
  /** Somebody else was faster, or more was found: each is shown as it stands. */
  changed: number
  /** Why it ended before the last one. */
  fault: unknown
}

/** Decides about reviews one after the other, each by the version that was seen. A second press meanwhile does nothing. */
export function useDeciding(onChange: (flag: FlagView) => void) {
  const [busy, setBusy] = useState(false)
  const underWay = useRef(false)

  async function decide(flags: readonly FlagView[], decision: FlagDecision, reason: string): Promise<Decided> {
    const decided: Decided = { done: 0, changed: 0, fault: undefined }
    if (underWay.current) return decided
    underWay.current = true
    setBusy(true)
    try {
      for (const flag of flags) {
        const { current, isDone } = await decideOne(flag, decision, reason)
        if (isDone) decided.done += 1
        else decided.changed += 1
        onChange(current)
      }
    } catch (fault) {
      decided.fault = fault
    } finally {
      underWay.current = false
      setBusy(false)
    }
    return decided
  }
  return { decide, busy }
}

/** The flag as it stands afterwards, and whether that is by this decision. Throws what doesn't explain itself. */
async function decideOne(
  { reviewId, version }: FlagView,
  decision: FlagDecision,
  reason: string,
): Promise<{ current: FlagView; isDone: boolean }> {
  try {
    const body = { version, decision, reason }
    const current = await callAsStaff('POST /api/flags/{reviewId}/decision', { path: { reviewId }, body })
    return { current, isDone: true }
  } catch (fault) {
    const current = fault instanceof ProblemError ? (fault.problem.current as FlagView | undefined) : undefined
    if (!current) throw fault
    return { current, isDone: false }
  }
}
