import type { ReviewView } from '@minping/shared/api'
import { Text, View } from '@tarojs/components'
import { usePreferences } from '../../service'
import { momentText, useText } from '../../text'
import { reviewText } from '../../text/review'
import { Card, Heading, Steps } from '../../ui'
import { FileList } from '../../upload/file-list'
import { progressOf } from './progress'
import './review.css'

/** How far the follow-up is, and the reply. */
export function ProgressCard({ review, onStale }: { review: ReviewView; onStale: () => void }) {
  const { language } = usePreferences()
  const text = useText(reviewText)
  const { followUp } = review
  return (
    <Card>
      <Heading level={2}>{text.progress}</Heading>
      <Steps steps={progressOf(review, language, new Date())} />
      {followUp?.provisional && <Text className="small soft">{text.provisional}</Text>}
      {followUp?.reply !== undefined && (
        <View className="reply">
          <Heading level={3}>{text.reply}</Heading>
          <Text className="reply__words">{followUp.reply}</Text>
          {followUp.replyFiles && <FileList files={followUp.replyFiles} onStale={onStale} />}
          {followUp.repliedAt !== undefined && (
            <Text className="small soft tabular">{momentText(language, followUp.repliedAt)}</Text>
          )}
        </View>
      )}
    </Card>
  )
}
