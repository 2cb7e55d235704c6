import type { ReviewRecord } from '@minping/shared/api'
import type { ContentPart } from '@minping/shared/content-check'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { callAsStaff, ProblemError, usePreferences } from '../../service'
import { momentText, useText } from '../../text'
import { Card, FaultNotice, Field, Heading, Notice, Press } from '../../ui'
import { contentText } from '../text/content'
import './content.css'

type Content = NonNullable<ReviewRecord['content']>

interface ContentCardProps {
  reviewId: string
  content: Content
  /** The record after a decision. */
  onDecided: (record: ReviewRecord) => void
  onStale: () => void
}

/** How the content check of a review's words stands; a supervisor looks at them and decides, with a reason. */
export function ContentCard({ reviewId, content, onDecided, onStale }: ContentCardProps) {
  const text = useText(contentText)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<unknown>()
  const [words, setWords] = useState<Partial<Record<ContentPart, string>>>({})
  const enough = reason.trim().length >= 2

  async function withReason(deed: (reason: string) => Promise<void>): Promise<void> {
    setTried(true)
    if (!enough || busy) return
    setBusy(true)
    setFault(undefined)
    try {
      await deed(reason.trim())
    } catch (caught) {
      setFault(caught)
      if (caught instanceof ProblemError && caught.code === 'VERSION_STALE') onStale()
    }
    setBusy(false)
  }

  const look = () =>
    withReason(async (why) => {
      const path = { reviewId }
      const shown = await callAsStaff('POST /api/reviews/{reviewId}/content', { path, body: { reason: why } })
      setWords(Object.fromEntries(shown.parts.map(({ part, words: written }) => [part, written])))
    })
  const decide = (part: ContentPart, shown: boolean) =>
    withReason(async (why) => {
      const body = { version: content.version, part, shown, reason: why }
      onDecided(await callAsStaff('POST /api/reviews/{reviewId}/content-decision', { path: { reviewId }, body }))
      setReason('')
      setTried(false)
    })

  const isStale = fault instanceof ProblemError && fault.code === 'VERSION_STALE'
  return (
    <Card>
      <Heading level={2}>{text.title}</Heading>
      <Text className="soft small">{text.note}</Text>
      <Field
        label={text.reason}
        hint={text.reasonHint}
        value={reason}
        onChange={setReason}
        error={tried && !enough ? text.reasonMissing : undefined}
      />
      {content.parts.map((part) => (
        <Part key={part.part} part={part} words={words[part.part]} busy={busy} onLook={look} onDecide={decide} />
      ))}
      {isStale ? <Notice tone="warning" title={text.stale} /> : fault !== undefined && <FaultNotice fault={fault} />}
    </Card>
  )
}

interface PartProps {
  part: Content['parts'][number]
  words: string | undefined
  busy: boolean
  onLook: () => void
  onDecide: (part: ContentPart, shown: boolean) => void
}

function Part({ part: { part, outcome, reason, label, decision }, words, busy, onLook, onDecide }: PartProps) {
  const text = useText(contentText)
  const { language } = usePreferences()
  const said = [text.outcomes[outcome], reason && text.reasons[reason], label !== undefined && text.label(label)]
  return (
    <View className="content-part">
      <Heading level={3}>{text.parts[part]}</Heading>
      <Text>{said.filter(Boolean).join(' · ')}</Text>
      {decision && (
        <Text className="soft small">
          {text.decided(decision.shown, decision.byName, momentText(language, decision.at), decision.reason)}
        </Text>
      )}
      {words !== undefined && <View className="content-part__words">{words}</View>}
      <View className="content-part__deeds">
        {words === undefined && (
          <Press icon="eye" busy={busy} onPress={onLook}>
            {text.look}
          </Press>
        )}
        {decision?.shown !== true && (
          <Press busy={busy} onPress={() => onDecide(part, true)}>
            {text.show}
          </Press>
        )}
        {decision?.shown !== false && (
          <Press busy={busy} onPress={() => onDecide(part, false)}>
            {text.hide}
          </Press>
        )}
      </View>
    </View>
  )
}
