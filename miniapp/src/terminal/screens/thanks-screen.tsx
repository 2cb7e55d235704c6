import { useEffect, useRef } from 'react'
import { useObservable, usePreferences } from '../../service'
import { dayText, useText } from '../../text'
import { LevelMark, Press } from '../../ui'
import { outboxChanges, outboxOf } from '../device/outbox'
import { terminalText } from '../text/terminal'
import type { Visit } from '../visit/visit'

/** What was given and what happens next; the number once the service has answered. */
export function ThanksScreen({ visit, windowId, onDone }: { visit: Visit; windowId: string; onDone: () => void }) {
  const { language } = usePreferences()
  const text = useText(terminalText)
  useObservable(outboxChanges)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const outbox = outboxOf(windowId)
  const receipt = outbox.sent().find(({ entryId }) => entryId === visit.entryId)
  const entry = outbox.unsent().find(({ entryId }) => entryId === visit.entryId)
  const followUp = receipt?.receipt.followUp
  return (
    <div className="terminal__narrow terminal__thanks">
      <h1 ref={heading} tabIndex={-1} className="terminal__title">
        {text.thanks}
      </h1>
      {visit.level !== undefined && <LevelMark level={visit.level} large />}
      <div aria-live="polite">
        {receipt && (
          <p>
            {text.number} <strong className="tabular terminal__number">{receipt.receipt.receiptNo}</strong>
          </p>
        )}
        {receipt && followUp && (
          <p>
            {receipt.anonymous
              ? text.checked(dayText(language, followUp.dueAt))
              : text.callBack(dayText(language, followUp.visitDueAt), dayText(language, followUp.dueAt))}
          </p>
        )}
        {!receipt && entry && entry.attempts > 0 && <p>{entry.unkept ? text.cannotKeep : text.keptHere}</p>}
      </div>
      <Press look="filled" wide onPress={onDone}>
        {text.done}
      </Press>
    </div>
  )
}
