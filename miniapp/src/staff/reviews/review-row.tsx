import type { ReviewRecord } from '@minping/shared/api'
import { followUpStateNames } from '@minping/shared/follow-up'
import { Text } from '@tarojs/components'
import { usePreferences } from '../../service'
import { dayText, nameIn, useText } from '../../text'
import { Press } from '../../ui'
import { LevelWord } from '../frame/level-word'
import { Mark } from '../frame/mark'
import { Span } from '../frame/span'
import { firstWords } from '../queue/first-words'
import { reviewsText } from '../text/reviews'
import { ReviewMarks } from './marks'

/** One review: how it judged, where, what was said, what became of it. */
export function ReviewRow({ review, onPress }: { review: ReviewRecord; onPress: () => void }) {
  const text = useText(reviewsText)
  const { language } = usePreferences()
  const { level, hall, window, submittedAt, followUp } = review
  const service = language === 'zh' ? window.service : window.englishService
  const words = firstWords(review)
  return (
    <Press look="bare" className="review-row" onPress={onPress}>
      <Span className="review-row__line">
        <LevelWord level={level} />
        <Text className="review-row__place">{`${nameIn(language, window)} · ${service}`}</Text>
        <Text className="review-row__day">{dayText(language, submittedAt)}</Text>
      </Span>
      <Text className={`review-row__words${words ? '' : ' soft'}`}>{words || text.noWords}</Text>
      <Span className="review-row__line review-row__line--small">
        {followUp && <Mark tone="brand">{followUpStateNames[followUp.state][language]}</Mark>}
        {followUp?.overdue && <Mark tone="accent">{text.overdue}</Mark>}
        <ReviewMarks review={review} />
        <Text>{nameIn(language, hall)}</Text>
      </Span>
    </Press>
  )
}
