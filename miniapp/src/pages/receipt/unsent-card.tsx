import { Text, View } from '@tarojs/components'
import { open, outbox, type UnsentReview, usePreferences } from '../../service'
import { useText } from '../../text'
import { receiptText } from '../../text/receipt'
import { Heading, Icon, LevelMark, Press } from '../../ui'
import { PlaceLine } from '../parts/place'
import './receipt.css'

/** A review without a receipt yet: on its way, or refused, and what to do then. */
export function UnsentCard({ entry }: { entry: UnsentReview }) {
  const { language } = usePreferences()
  const text = useText(receiptText)
  const { refusal, request, place, entryId } = entry
  return (
    <View className="slip">
      <View className="slip__head">
        <View className="slip__seal slip__seal--waiting">
          <Icon name={refusal ? 'alert' : 'clock'} size="large" />
        </View>
        <Heading level={1}>{refusal ? text.refusedTitle : text.waitingTitle}</Heading>
        <Text>{refusal ? refusal.sentence[language] : text.waitingNote}</Text>
      </View>
      <View className="slip__tear" />
      <View className="slip__facts">
        <LevelMark level={request.level} />
        <PlaceLine place={place} />
      </View>
      {refusal ? (
        <Press look="filled" icon="pen" onPress={() => open('/pages/rate/index', { entry: entryId })}>
          {text.change}
        </Press>
      ) : (
        <Press icon="send" onPress={() => outbox.flush()}>
          {text.sendNow}
        </Press>
      )}
    </View>
  )
}
