import { View } from '@tarojs/components'
import { open, outbox, type SentReview, type UnsentReview, useOutbox, usePreferences } from '../../service'
import { useText } from '../../text'
import { homeText } from '../../text/home'
import { LevelMark, Notice, Press } from '../../ui'
import { PlaceLine } from '../parts/place'

/** What became of reviews that were not answered at once: what waits, what was sent meanwhile, what was refused and why. */
export function UnsentNotices() {
  const text = useText(homeText)
  const { unsent, sent } = useOutbox()
  const waiting = unsent.filter(({ refusal }) => !refusal)
  return (
    <>
      {waiting.length > 0 && (
        <Notice
          tone="warning"
          title={text.waiting(waiting.length)}
          actions={
            <Press icon="send" onPress={() => outbox.sendNow()}>
              {text.sendNow}
            </Press>
          }
        >
          {waiting.some(({ unkept }) => unkept) ? text.unkeptNote : text.waitingNote}
        </Notice>
      )}
      {unsent.map((entry) => entry.refusal && <RefusedNotice key={entry.entryId} entry={entry} />)}
      {sent.map((review) => review.unseen && <SentNotice key={review.entryId} review={review} />)}
    </>
  )
}

/** It waited and was sent while nobody looked. */
function SentNotice({ review: { entryId, place, receipt } }: { review: SentReview }) {
  const text = useText(homeText)
  return (
    <Notice
      tone="good"
      title={text.sent}
      actions={
        <>
          <Press onPress={() => open('/pages/receipt/index', { entry: entryId })}>{text.seeReceipt}</Press>
          <Press look="plain" onPress={() => outbox.markSeen(entryId)}>
            {text.seen}
          </Press>
        </>
      }
    >
      <LevelMark level={receipt.level} />
      <View className="small">
        <PlaceLine place={place} />
      </View>
    </Notice>
  )
}

function RefusedNotice({ entry: { entryId, refusal, request, place } }: { entry: UnsentReview }) {
  const { language } = usePreferences()
  const text = useText(homeText)
  const earlier = refusal?.reviewId
  return (
    <Notice
      tone="error"
      title={text.refused}
      actions={
        <>
          {earlier === undefined ? (
            <Press icon="pen" onPress={() => open('/pages/rate/index', { entry: entryId })}>
              {text.change}
            </Press>
          ) : (
            <Press onPress={() => open('/mine/review/index', { review: earlier })}>{text.seeEarlier}</Press>
          )}
          <Press look="plain" tone="accent" onPress={() => outbox.withdraw(entryId)}>
            {text.drop}
          </Press>
        </>
      }
    >
      {refusal?.sentence[language]}
      <LevelMark level={request.level} />
      <View className="small">
        <PlaceLine place={place} />
      </View>
    </Notice>
  )
}
