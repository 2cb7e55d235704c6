import { open, outbox, type UnsentReview, useOutbox, usePreferences } from '../../service'
import { useText } from '../../text'
import { homeText } from '../../text/home'
import { Notice, Press } from '../../ui'

/** What waits to be sent, and what was refused and why. */
export function UnsentNotices() {
  const text = useText(homeText)
  const { unsent } = useOutbox()
  const waiting = unsent.filter(({ refusal }) => !refusal)
  return (
    <>
      {waiting.length > 0 && (
        <Notice
          tone="warning"
          title={text.waiting(waiting.length)}
          actions={
            <Press icon="send" onPress={() => outbox.flush()}>
              {text.sendNow}
            </Press>
          }
        >
          {text.waitingNote}
        </Notice>
      )}
      {unsent.map((entry) => entry.refusal && <RefusedNotice key={entry.entryId} entry={entry} />)}
    </>
  )
}

function RefusedNotice({ entry: { entryId, refusal } }: { entry: UnsentReview }) {
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
    </Notice>
  )
}
