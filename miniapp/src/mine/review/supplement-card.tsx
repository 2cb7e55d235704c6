import type { ReviewView } from '@minping/shared/api'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useText } from '../../text'
import { reviewText } from '../../text/review'
import { Dialog, Press } from '../../ui'
import { SupplementForm } from './supplement-form'

/** The one supplement (追评), while there is none. */
export function SupplementCard({ review, onChanged }: { review: ReviewView; onChanged: (review: ReviewView) => void }) {
  const text = useText(reviewText)
  const [open, setOpen] = useState(false)
  if (review.supplement || review.excluded) return null
  return (
    <View>
      <Press wide icon="plus" onPress={() => setOpen(true)}>
        {text.supplementAdd}
      </Press>
      {open && (
        <Dialog title={text.supplementAdd} onClose={() => setOpen(false)}>
          <SupplementForm
            reviewId={review.reviewId}
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
