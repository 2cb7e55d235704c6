import { useState } from 'react'
import { type Parts, useKeptKey } from '../../service'
import { useText } from '../../text'
import { Choice, FaultNotice, Field, Press } from '../../ui'
import type { Desk } from '../draft/desk'
import { callAsBusiness } from '../session/business-session'
import { receiptText } from '../text/receipt'

type Verdict = Parts<'POST /api/me/survey/cases/{caseId}/verdict'>['body']['verdict']

const mostReason = 150
const verdicts: readonly Verdict[] = ['satisfied', 'fairlySatisfied', 'dissatisfied']

/** Asks whether a reply satisfies. The first 不满意 opens the case again. */
export function VerdictForm({ desk, caseId }: { desk: Desk; caseId: string }) {
  const text = useText(receiptText)
  const [verdict, setVerdict] = useState<Verdict>()
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<unknown>()
  const keyOf = useKeptKey()

  async function submit(): Promise<void> {
    setMissing(verdict === undefined)
    if (verdict === undefined || [...reason].length > mostReason) return
    setBusy(true)
    setFault(undefined)
    try {
      const body = { verdict, ...(verdict === 'dissatisfied' && reason.trim() && { reason: reason.trim() }) }
      const idempotencyKey = await keyOf(body)
      desk.take(
        await callAsBusiness('POST /api/me/survey/cases/{caseId}/verdict', { path: { caseId }, body, idempotencyKey }),
      )
    } catch (caught) {
      setFault(caught)
    }
    setBusy(false)
  }

  return (
    <>
      <Choice
        name={text.verdictQuestion}
        options={verdicts.map((value) => ({ value, label: text.verdict[value] }))}
        value={verdict}
        onChange={(chosen) => {
          setVerdict(chosen)
          setMissing(false)
        }}
        error={missing ? text.verdictMissing : undefined}
      />
      {verdict === 'dissatisfied' && (
        <Field label={text.verdictReason} multiline most={mostReason} value={reason} onChange={setReason} />
      )}
      {fault !== undefined && <FaultNotice fault={fault} />}
      <Press look="soft" wide busy={busy} onPress={submit}>
        {text.verdictSubmit}
      </Press>
    </>
  )
}
