import type { ReviewView } from '@minping/shared/api'
import { callAsCitizen } from '../../service'
import { useText } from '../../text'
import { reviewText } from '../../text/review'
import { Card, Notice } from '../../ui'
import { type GivenVerdict, VerdictForm } from '../../verdict/verdict-form'
import { isStale } from './is-stale'

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
  async function send(body: GivenVerdict, idempotencyKey: string): Promise<void> {
    try {
      onChanged(
        await callAsCitizen('POST /api/reviews/{reviewId}/verdict', { path: { reviewId }, body, idempotencyKey }),
      )
    } catch (caught) {
      if (isStale(caught)) onStale()
      throw caught
    }
  }
  return (
    <Card attention>
      <VerdictForm
        text={{ ...text, verdictReason: text.verdictReasonAsked }}
        note={followUp.mayReopen ? text.verdictReopens : text.verdictCounts}
        look="filled"
        send={send}
      />
    </Card>
  )
}
