import type { ReviewView } from '@minping/shared/api'
import { Text, View } from '@tarojs/components'
import { PlaceLine, placeOf } from '../../pages/parts/place'
import { open, type UnsentReview, usePreferences } from '../../service'
import { fullDayText, useText } from '../../text'
import { mineText } from '../../text/mine'
import { Icon, LevelMark, Press } from '../../ui'
import './rows.css'
import { nextWords, standingOf } from './standing'

/** One review: what was said, where and when, how far its follow-up is. */
export function ReviewRow({ review }: { review: ReviewView }) {
  const { language } = usePreferences()
  const state = useStateWords(review)
  const place = placeOf(review)
  const next = nextWords(review, language, new Date())
  return (
    <Press look="bare" className="review-row" onPress={() => open('/mine/review/index', { review: review.reviewId })}>
      <View className="review-row__top">
        <LevelMark level={review.level} />
        {state !== undefined && <Text className="review-row__state">{state}</Text>}
      </View>
      <Text className="review-row__service">{place.service[language]}</Text>
      <Text className="review-row__soft">
        <PlaceLine place={place} />
      </Text>
      {review.comment !== undefined && <Text className="review-row__comment">{review.comment}</Text>}
      <Text className="review-row__soft tabular">{fullDayText(language, review.submittedAt)}</Text>
      {next !== undefined && <Text className="review-row__next">{next}</Text>}
    </Press>
  )
}

function useStateWords(review: ReviewView): string | undefined {
  const text = useText(mineText)
  const { followUp, excluded } = review
  if (excluded) return text.excluded
  if (!followUp) return undefined
  return standingOf(review) === 'waits' ? text.needsVerdict : text.state[followUp.state]
}

/** One review that is not sent yet. */
export function UnsentRow({ entry }: { entry: UnsentReview }) {
  const { language } = usePreferences()
  const text = useText(mineText)
  const { request, place, refusal, entryId } = entry
  return (
    <Press
      look="bare"
      className="review-row review-row--unsent"
      onPress={() => open('/pages/receipt/index', { entry: entryId })}
    >
      <View className="review-row__top">
        <LevelMark level={request.level} />
        <View className="review-row__waiting">
          <Icon name={refusal ? 'alert' : 'clock'} size="small" />
          <Text>{refusal ? refusal.sentence[language] : text.unsent}</Text>
        </View>
      </View>
      <Text className="review-row__soft">
        <PlaceLine place={place} />
      </Text>
    </Press>
  )
}
