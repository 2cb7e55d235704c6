import type { ReviewView } from '@minping/shared/api'
import type { Consent } from '@minping/shared/privacy'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { callAsCitizen } from '../../service'
import { useText } from '../../text'
import { reviewText } from '../../text/review'
import { Card, Dialog, FaultNotice, Heading, Press } from '../../ui'

interface ConsentCardProps {
  review: ReviewView
  onChanged: (review: ReviewView) => void
}

/** What the person agreed to with this rating, each with its withdrawal: to be called, and that the words be published. */
export function ConsentCard({ review, onChanged }: ConsentCardProps) {
  const text = useText(reviewText)
  const [asking, setAsking] = useState<Consent>()
  const hasWords = review.comment !== undefined || review.supplement?.comment !== undefined
  if (review.contactMasked === undefined && !hasWords) return null
  return (
    <Card>
      <Heading level={2}>{text.agreed}</Heading>
      <View className="consents">
        {review.contactMasked !== undefined && (
          <Press icon="phone" onPress={() => setAsking('contact')}>
            {text.uncall}
          </Press>
        )}
        {hasWords && !review.keptPrivate && (
          <Press icon="eye" onPress={() => setAsking('publication')}>
            {text.unpublish}
          </Press>
        )}
        {hasWords && review.keptPrivate && <Text className="small soft">{text.keptPrivate}</Text>}
      </View>
      {asking && (
        <WithdrawalDialog
          consent={asking}
          reviewId={review.reviewId}
          onClose={() => setAsking(undefined)}
          onWithdrawn={(changed) => {
            setAsking(undefined)
            onChanged(changed)
          }}
        />
      )}
    </Card>
  )
}

interface WithdrawalDialogProps {
  consent: Consent
  reviewId: string
  onClose: () => void
  onWithdrawn: (review: ReviewView) => void
}

function WithdrawalDialog({ consent, reviewId, onClose, onWithdrawn }: WithdrawalDialogProps) {
  const words = useWithdrawalWords(consent)
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<unknown>()

  async function withdraw(): Promise<void> {
    setBusy(true)
    setFault(undefined)
    try {
      const path = { reviewId, consent }
      onWithdrawn(await callAsCitizen('POST /api/reviews/{reviewId}/withdrawals/{consent}', { path }))
    } catch (caught) {
      setFault(caught)
      setBusy(false)
    }
  }

  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      actions={
        <Press look="filled" wide busy={busy} onPress={withdraw}>
          {words.now}
        </Press>
      }
    >
      <Text>{words.meaning}</Text>
      {fault !== undefined && <FaultNotice fault={fault} />}
    </Dialog>
  )
}

function useWithdrawalWords(consent: Consent): { title: string; meaning: string; now: string } {
  const text = useText(reviewText)
  return consent === 'contact'
    ? { title: text.uncallTitle, meaning: text.uncallMeaning, now: text.uncallNow }
    : { title: text.unpublishTitle, meaning: text.unpublishMeaning, now: text.unpublishNow }
}
