import { type Verdict, verdicts } from '@minping/shared/case'
import { Text } from '@tarojs/components'
import { useState } from 'react'
import { useKeptKey } from '../service'
import { Choice, FaultNotice, Field, Press } from '../ui'

const mostReason = 150

/** What is answered: the reason only where somebody is not satisfied. */
export interface GivenVerdict {
  verdict: Verdict
  reason?: string
}

interface VerdictWords {
  verdictQuestion: string
  verdict: Record<Verdict, string>
  verdictMissing: string
  /** Over the reason, which may be left empty. */
  verdictReason: string
  verdictSubmit: string
}

interface VerdictFormProps {
  text: VerdictWords
  /** What the answer brings about. */
  note?: string
  look: 'filled' | 'soft'
  /** Sends it, under a key that stays the same for the same answer; throws what refuses it. */
  send: (given: GivenVerdict, idempotencyKey: string) => Promise<void>
}

/** Asks whoever reported something whether the reply satisfies, and why not. */
export function VerdictForm({ text, note, look, send }: VerdictFormProps) {
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
      const given = { verdict, ...(verdict === 'dissatisfied' && reason.trim() && { reason: reason.trim() }) }
      await send(given, await keyOf(given))
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
      {note !== undefined && <Text className="small soft">{note}</Text>}
      {verdict === 'dissatisfied' && (
        <Field label={text.verdictReason} multiline most={mostReason} value={reason} onChange={setReason} />
      )}
      {fault !== undefined && <FaultNotice fault={fault} />}
      <Press look={look} wide busy={busy} onPress={submit}>
        {text.verdictSubmit}
      </Press>
    </>
  )
}
