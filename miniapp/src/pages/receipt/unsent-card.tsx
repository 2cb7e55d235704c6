import { Text, View } from '@tarojs/components'
import { open, outbox, restart, type UnsentReview, usePreferences } from '../../service'
import { useText } from '../../text'
import { receiptText } from '../../text/receipt'
import { Heading, Icon, LevelMark, Press } from '../../ui'
import { PlaceLine } from '../parts/place'
import './receipt.css'

/** A review without a receipt yet: on its way, or refused, and what to do then. */
export function UnsentCard({ entry }: { entry: UnsentReview }) {
  const { language } = usePreferences()
  const text = useText(receiptText)
  const { refusal, request, place, unkept } = entry
  return (
    <View className="slip">
      <View className="slip__head">
        <View className="slip__seal slip__seal--waiting">
          <Icon name={refusal ? 'alert' : 'clock'} size="large" />
        </View>
        <Heading level={1}>{refusal ? text.refusedTitle : text.waitingTitle}</Heading>
        <Text>{refusal ? refusal.sentence[language] : unkept ? text.unkeptNote : text.waitingNote}</Text>
      </View>
      <View className="slip__tear" />
      <View className="slip__facts">
        <LevelMark level={request.level} />
        <PlaceLine place={place} />
      </View>
      {refusal ? (
        <RefusedWays entry={entry} />
      ) : (
        <Press icon="send" onPress={() => outbox.sendNow()}>
          {text.sendNow}
        </Press>
      )}
    </View>
  )
}

/** Changed and sent again; to the review that stands already, where that is the reason; or given up. */
function RefusedWays({ entry: { entryId, refusal } }: { entry: UnsentReview }) {
  const text = useText(receiptText)
  const earlier = refusal?.reviewId
  return (
    <View className="slip__ways">
      {earlier === undefined ? (
        <Press look="filled" icon="pen" onPress={() => open('/pages/rate/index', { entry: entryId })}>
          {text.change}
        </Press>
      ) : (
        <Press look="filled" onPress={() => open('/mine/review/index', { review: earlier })}>
          {text.seeEarlier}
        </Press>
      )}
      <Press
        look="plain"
        tone="accent"
        onPress={() => {
          outbox.withdraw(entryId)
          restart('/pages/home/index')
        }}
      >
        {text.drop}
      </Press>
    </View>
  )
}
