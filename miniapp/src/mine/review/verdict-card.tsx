import type { ReviewView } from '@minping/shared/api'
import { type Verdict, verdicts } from '@minping/shared/follow-up'
import { Text } from '@tarojs/components'
import { useState } from 'react'
import { callAsCitizen, useKeptKey } from '../../service'
import { useText } from '../../text'
import { reviewText } from '../../text/review'
import { Card, Choice, FaultNotice, Field, Notice, Press } from '../../ui'
import { isStale } from './is-stale'

const mostReason = 150

interface VerdictCardProps {
  review: ReviewView
  onChanged: (review: ReviewView) => void
  /** The page shows what doesn't hold any more: another phone of the person was faster, say. */
  onStale: () => void
}

/** Asks whether the rectification satisfies, once there is a reply; afterwards says what was answered, or that the case is open again. */
export function VerdictCard({ review, onChanged, onStale }: VerdictCardProps) {
  const text = useText(reviewText)
  const { followUp, reviewId } = review
  if (!followUp) return null
  const answered = followUp.state === 'replied' || followUp.state === 'closed'
  if (!answered) return followUp.reply === undefined ? null : <Notice tone="info">{text.verdictReopened}</Notice>
  if (followUp.verdict !== undefined) {
    return <Notice tone="good" title={text.verdictGiven(text.verdict[followUp.verdict])} />
  }
  return <VerdictForm reviewId={reviewId} mayReopen={followUp.mayReopen} onChanged={onChanged} onStale={onStale} />
}

interface VerdictFormProps {
  reviewId: string
  mayReopen: boolean
  onChanged: (review: ReviewView) => void
  onStale: () => void
}

function VerdictForm({ reviewId, mayReopen, onChanged, onStale }: VerdictFormProps) {
  const text = useText(reviewText)
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
      onChanged(
        await callAsCitizen('POST /api/reviews/{reviewId}/verdict', { path: { reviewId }, body, idempotencyKey }),
      )
    } catch (caught) {
      setFault(caught)
      setBusy(false)
      if (isStale(caught)) onStale()
    }
  }

  return (
    <Card attention>
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
      <Text className="small soft">{mayReopen ? text.verdictReopens : text.verdictCounts}</Text>
      {verdict === 'dissatisfied' && (
        <Field
          label={text.verdictReason}
          labelUnseen
          placeholder={text.verdictReasonPlaceholder}
          multiline
          most={mostReason}
          value={reason}
          onChange={setReason}
        />
      )}
      {fault !== undefined && <FaultNotice fault={fault} />}
      <Press look="filled" wide busy={busy} onPress={submit}>
        {text.verdictSubmit}
      </Press>
    </Card>
  )
}
