import type { ReviewView } from '@minping/shared/api'
import { Text, View } from '@tarojs/components'
import { PhotoList } from '../../photo/photo-list'
import { usePreferences } from '../../service'
import { fullDayText, momentText, nameIn, useText } from '../../text'
import { labelText } from '../../text/label-names'
import { reviewText } from '../../text/review'
import { Card, Heading, LevelMark } from '../../ui'
import './review.css'

/** What the person said, first and later. */
export function SaidCard({ review, onStale }: { review: ReviewView; onStale: () => void }) {
  const { language } = usePreferences()
  const text = useText(reviewText)
  const { item, supplement, anonymous, contactMasked, receiptNo, submittedAt } = review
  function contactText(): string {
    if (anonymous) return text.anonymous
    return contactMasked === undefined ? text.phoneGone : `${text.phone} ${contactMasked}`
  }
  return (
    <Card>
      <Heading level={2}>{text.said}</Heading>
      <Said said={review} onStale={onStale} />
      {supplement && (
        <View className="said said--later">
          <Text className="small soft">{`${text.supplemented} · ${momentText(language, supplement.submittedAt)}`}</Text>
          <Said said={supplement} onStale={onStale} />
        </View>
      )}
      <View className="said__facts">
        {item && <Text>{`${text.item} ${nameIn(language, item)}`}</Text>}
        <Text>{contactText()}</Text>
        <Text className="tabular">{`${text.number} ${receiptNo}`}</Text>
        <Text className="tabular">{fullDayText(language, submittedAt)}</Text>
      </View>
    </Card>
  )
}

interface SaidProps {
  said: Pick<ReviewView, 'level' | 'labels' | 'comment' | 'photos'>
  onStale: () => void
}

function Said({ said, onStale }: SaidProps) {
  const { language } = usePreferences()
  return (
    <View className="said">
      <LevelMark level={said.level} large />
      {said.labels.length > 0 && (
        <View className="said__labels">
          {said.labels.map((label) => (
            <Text key={label.code} className="said__label">
              {labelText(language, label)}
            </Text>
          ))}
        </View>
      )}
      {said.comment !== undefined && <Text className="said__comment">{said.comment}</Text>}
      <PhotoList photos={said.photos} onStale={onStale} />
    </View>
  )
}
