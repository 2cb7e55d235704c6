import { useRef, useState } from 'react'
import { ProblemError } from '../../../service'

/** What came of the latest action. */
export type Outcome<Action extends string> =
  | { kind: 'done'; action: Action }
  /** The case has changed meanwhile; its present state is shown. */
  | { kind: 'changed'; fault: ProblemError }
  | { kind: 'failed'; fault: unknown }

/** How an action on one kind of cases is sent. */
export interface Acting<Action extends string, Draft, View> {
  send: (action: Action, draft: Draft) => Promise<View>
  /** The case as it stands, where a refusal explains itself with it. */
  readCurrent: (current: unknown) => View | undefined
  onChange: (current: View) => void
}

/** Takes actions on a case, one at a time: a second press while one is under way does nothing. */
export function useActing<Action extends string, Draft, View>({
  send,
  readCurrent,
  onChange,
}: Acting<Action, Draft, View>) {
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<Outcome<Action>>()
  const underWay = useRef(false)

  /** Whether the action was taken. */
  async function act(action: Action, draft: Draft): Promise<boolean> {
    if (underWay.current) return false
    underWay.current = true
    setBusy(true)
    setOutcome(undefined)
    try {
      const current = await send(action, draft)
      setOutcome({ kind: 'done', action })
      onChange(current)
      return true
    } catch (fault) {
      const current = fault instanceof ProblemError ? readCurrent(fault.problem.current) : undefined
      if (current !== undefined) onChange(current)
      setOutcome(
        current !== undefined && fault instanceof ProblemError ? { kind: 'changed', fault } : { kind: 'failed', fault },
      )
      return false
    } finally {
      underWay.current = false
      setBusy(false)
    }
  }
  return { act, busy, outcome, forget: () => setOutcome(undefined) }
}
