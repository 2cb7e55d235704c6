import type { ReviewView } from '@minping/shared/api'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { PlaceLine, placeOf } from '../../pages/parts/place'
import { back, callAsCitizen, open, ProblemError, replace, useAnswer, usePreferences } from '../../service'
import { useText } from '../../text'
import { reviewText } from '../../text/review'
import { Empty, FaultNotice, Notice, Page, Press, Skeleton } from '../../ui'
import { ConsentCard } from './consent-card'
import { ProgressCard } from './progress-card'
import { SaidCard } from './said-card'
import { SupplementCard } from './supplement-card'
import { TellMe } from './tell-me/tell-me'
import { VerdictCard } from './verdict-card'

/** `?review=…`: one review, its follow-up, the reply, and what the reviewer can still say. */
export default function ReviewPage() {
  const { review: reviewId = '' } = useRouter().params
  const { language } = usePreferences()
  const text = useText(reviewText)
  const {
    content: review,
    fault,
    ask,
    put,
  } = useAnswer(reviewId, () => callAsCitizen('GET /api/reviews/{reviewId}', { path: { reviewId } }))
  const place = review && placeOf(review)

  return (
    <Page
      title={place ? place.service[language] : text.title}
      lead={place && <PlaceLine place={place} />}
      back={() => back('/mine/reviews/index')}
    >
      {fault !== undefined && (isNotFound(fault) ? <NotFound /> : <FaultNotice fault={fault} onRetry={ask} />)}
      {review ? (
        <Parts review={review} onChanged={put} onStale={ask} />
      ) : (
        fault === undefined && <Skeleton rows={3} tall />
      )}
    </Page>
  )
}

function isNotFound(fault: unknown): boolean {
  return fault instanceof ProblemError && fault.code === 'NOT_FOUND'
}

/** No such review, or another phone's: a service may have been rated by somebody else. */
function NotFound() {
  const text = useText(reviewText)
  return (
    <Empty icon="message" title={text.notFound} note={text.notFoundNote}>
      <Press look="filled" onPress={() => replace('/mine/reviews/index')}>
        {text.toMine}
      </Press>
    </Empty>
  )
}

interface PartsProps {
  review: ReviewView
  onChanged: (review: ReviewView) => void
  onStale: () => void
}

function Parts({ review, onChanged, onStale }: PartsProps) {
  const text = useText(reviewText)
  const { reviewId, excluded, followUp } = review
  return (
    <>
      {excluded && (
        <Notice tone="info" title={text.excludedTitle}>
          {text.excludedNote}
        </Notice>
      )}
      {followUp && <ProgressCard review={review} onStale={onStale} />}
      {followUp && <TellMe reviewId={reviewId} />}
      {followUp && <VerdictCard review={review} onChanged={onChanged} onStale={onStale} />}
      <SaidCard review={review} onStale={onStale} />
      <ConsentCard review={review} onChanged={onChanged} />
      <SupplementCard review={review} onChanged={onChanged} onStale={onStale} />
      <View className="review__ways">
        <Press look="plain" onPress={() => replace('/pages/receipt/index', { review: reviewId })}>
          {text.receipt}
        </Press>
        <Press look="plain" icon="shield" onPress={() => open('/mine/privacy/index')}>
          {text.privacy}
        </Press>
      </View>
    </>
  )
}
