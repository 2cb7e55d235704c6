import type { FollowUpView } from '@minping/shared/api'
import type { FollowUpAction } from '@minping/shared/follow-up'
import { useRef, useState } from 'react'
import { callAsStaff, ProblemError } from '../../../service'
import { type Draft, requestOf } from './draft'

/** What came of the latest action. */
export type Outcome =
  | { kind: 'done'; action: FollowUpAction }
  /** The case has changed meanwhile; its present state is shown. */
  | { kind: 'changed'; fault: ProblemError }
  | { kind: 'failed'; fault: unknown }

/** Takes actions on a case, one at a time: a second press while one is under way does nothing. */
export function useActing(followUp: FollowUpView, onChange: (current: FollowUpView) => void) {
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<Outcome>()
  const underWay = useRef(false)

  /** Whether the action was taken. */
  async function act(action: FollowUpAction, draft: Draft): Promise<boolean> {
    if (underWay.current) return false
    underWay.current = true
    setBusy(true)
    setOutcome(undefined)
    try {
      const current = await callAsStaff('POST /api/follow-ups/{followUpId}/{action}', {
        path: { followUpId: followUp.followUpId, action },
        body: requestOf(draft, followUp.version),
      })
      setOutcome({ kind: 'done', action })
      onChange(current)
      return true
    } catch (fault) {
      const current = currentOf(fault)
      if (current) onChange(current.followUp)
      setOutcome(current ? { kind: 'changed', fault: current.fault } : { kind: 'failed', fault })
      return false
    } finally {
      underWay.current = false
      setBusy(false)
    }
  }
  return { act, busy, outcome, forget: () => setOutcome(undefined) }
}

/** The case as it stands, which a refusal explains itself with. */
function currentOf(fault: unknown): { fault: ProblemError; followUp: FollowUpView } | undefined {
  if (!(fault instanceof ProblemError)) return undefined
  const current = Object(fault.problem.current) as Partial<FollowUpView>
  return current.followUpId !== undefined && current.actions ? { fault, followUp: current as FollowUpView } : undefined
}
