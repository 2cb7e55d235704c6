import type { ResponseBody } from '@minping/shared/api'
import { useState } from 'react'
import { callAsStaff, ProblemError, useKeptKey } from '../../../service'
import { type AccountForm, blankForm, bodyOf, formOf, type Missing, missingIn } from './form'

type Saved = ResponseBody<'createStaff'>

/** What is typed of an account, and sending it: of a new one, or of one that stands. */
export function useAccountForm(standing: ResponseBody<'getStaff'> | undefined, onSaved: (saved: Saved) => void) {
  const keyOf = useKeptKey()
  const [form, setForm] = useState<AccountForm>(standing ? formOf(standing) : blankForm)
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<unknown>()
  const missing: readonly Missing[] = tried ? missingIn(form) : []

  function change(part: Partial<AccountForm>) {
    setForm({ ...form, ...part })
    setFault(undefined)
  }
  async function save() {
    setTried(true)
    setFault(undefined)
    if (busy || missingIn(form).length > 0) return
    setBusy(true)
    try {
      onSaved(await send())
      setTried(false)
    } catch (problem) {
      setFault(problem)
    }
    setBusy(false)
  }
  async function send(): Promise<Saved> {
    if (!standing) {
      const body = { account: form.account.trim(), ...bodyOf(form) }
      return callAsStaff('POST /api/staff', { body, idempotencyKey: await keyOf(body) })
    }
    const { staffId, version } = standing
    const body = { version, ...bodyOf(form) }
    return callAsStaff('POST /api/staff/{staffId}', { path: { staffId }, body, idempotencyKey: await keyOf(body) })
  }
  const problem = fault instanceof ProblemError ? fault.problem : undefined
  return { form, change, missing, busy, fault, problem, save }
}
