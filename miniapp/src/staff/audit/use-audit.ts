import type { RequestQuery, ResponseBody } from '@minping/shared/api'
import { useState } from 'react'
import { callAsStaff } from '../../service'
import { useAnswer } from '../../service/use-answer'

type Page = ResponseBody<'listAudit'>

/** What is asked of the audit. */
export type AuditQuery = Omit<RequestQuery<'listAudit'>, 'cursor'>

/** The entries that are asked for, newest first, and those further on. */
export function useAudit(asked: AuditQuery) {
  const about = JSON.stringify(asked)
  const first = useAnswer(about, () => callAsStaff('GET /api/audit', { query: asked }))
  const [further, setFurther] = useState<{ about: string; page: Page }>()
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<unknown>()
  const page = further?.about === about ? further.page : first.content

  async function readOn() {
    if (busy || !page?.cursor) return
    setBusy(true)
    setFault(undefined)
    try {
      const next = await callAsStaff('GET /api/audit', { query: { ...asked, cursor: page.cursor } })
      setFurther({ about, page: { ...next, items: [...page.items, ...next.items] } })
    } catch (problem) {
      setFault(problem)
    }
    setBusy(false)
  }
  return { page, fault: first.fault ?? fault, ask: first.ask, busy, readOn }
}
