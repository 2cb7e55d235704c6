import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { usePreferences } from '../../service'
import { fullDayText, nameIn, useText } from '../../text'
import { aria, Press } from '../../ui'
import { Mark } from '../frame/mark'
import { Span } from '../frame/span'
import { type AuditEntryView, changeText, sentenceOfEntry } from './sentence'
import { auditText } from './text'

/** One entry as a sentence; pressed, with what changed and its hash. */
export function EntryRow({ entry }: { entry: AuditEntryView }) {
  const { language } = usePreferences()
  const [open, setOpen] = useState(false)
  return (
    <View className="audit-entry">
      <Press look="bare" className="audit-entry__line" expanded={open} onPress={() => setOpen(!open)}>
        <Text className="audit-entry__at">{`${fullDayText(language, entry.at)} ${entry.at.slice(11, 16)}`}</Text>
        <Span className="audit-entry__words">
          <Text>{sentenceOfEntry(entry, language)}</Text>
          {entry.region && <Mark>{nameIn(language, entry.region)}</Mark>}
        </Span>
      </Press>
      {open && <Details entry={entry} />}
    </View>
  )
}

function Details({ entry }: { entry: AuditEntryView }) {
  const { language } = usePreferences()
  const text = useText(auditText)
  const { seq, by, subject, changes, reason, hash } = entry
  return (
    <View className="audit-entry__details">
      <Text className="soft small">
        {[text.entry(seq), by.id, `${text.kinds[subject.kind]} ${subject.id}`].filter(Boolean).join(' · ')}
      </Text>
      {reason !== undefined && <Text>{text.reason(reason)}</Text>}
      {changes.length > 0 && (
        <View {...aria({ role: 'list', label: text.changes })}>
          {changes.map((change) => (
            <View key={change.field} className="audit-entry__change" {...aria({ role: 'listitem' })}>
              <Text className="soft small">{text.fields[change.field] ?? change.field}</Text>
              <Text className="audit-entry__value">{changeText(change, language)}</Text>
            </View>
          ))}
        </View>
      )}
      <Text className="audit-entry__hash">{`${text.hash} ${hash}`}</Text>
    </View>
  )
}
