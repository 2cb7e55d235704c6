import type { ReviewView } from '@minping/shared/api'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useText } from '../../text'
import { reviewText } from '../../text/review'
import { Dialog, Press } from '../../ui'
import { SupplementForm } from './supplement-form'

interface SupplementCardProps {
  review: ReviewView
  onChanged: (review: ReviewView) => void
  onStale: () => void
}

/** The one supplement (追评), while there is none; else why there can't be one. */
export function SupplementCard({ review, onChanged, onStale }: SupplementCardProps) {
  const text = useText(reviewText)
  const [open, setOpen] = useState(false)
  if (review.supplement) return <Text className="small soft">{text.supplementUsed}</Text>
  if (review.excluded) return <Text className="small soft">{text.supplementExcluded}</Text>
  return (
    <View>
      <Press wide icon="plus" onPress={() => setOpen(true)}>
        {text.supplementAdd}
      </Press>
      {open && (
        <Dialog title={text.supplementAdd} onClose={() => setOpen(false)}>
          <SupplementForm
            reviewId={review.reviewId}
            onStale={onStale}
            onDone={(changed) => {
              setOpen(false)
              onChanged(changed)
            }}
          />
        </Dialog>
      )}
    </View>
  )
}
