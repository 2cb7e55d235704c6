import type { ResponseBody, ReviewRecord } from '@minping/shared/api'
import type { ContentPart, WordsPart } from '@minping/shared/content-check'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { PhotoList } from '../../photo/photo-list'
import { callAsStaff, ProblemError, usePreferences } from '../../service'
import { momentText, useText } from '../../text'
import { Card, FaultNotice, Field, Heading, Notice, Press } from '../../ui'
import { contentText } from '../text/content'
import './content.css'

type Content = NonNullable<ReviewRecord['content']>
type ContentItem = Content['parts'][number]
type Shown = ResponseBody<'showContent'>['parts'][number]

interface ContentCardProps {
  reviewId: string
  content: Content
  /** The record after a decision. */
  onDecided: (record: ReviewRecord) => void
  onStale: () => void
}

/** How the content check of a review's words and photos stands; a supervisor looks at them and decides, with a reason. */
export function ContentCard({ reviewId, content, onDecided, onStale }: ContentCardProps) {
  const text = useText(contentText)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<unknown>()
  const [shown, setShown] = useState<readonly Shown[]>([])
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
      const looked = await callAsStaff('POST /api/reviews/{reviewId}/content', { path, body: { reason: why } })
      setShown(looked.parts)
    })
  const decide = (part: ContentPart, isShown: boolean) =>
    withReason(async (why) => {
      const body = { version: content.version, part, shown: isShown, reason: why }
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
        <Part
          key={part.part}
          part={part}
          title={titleOf(part, content, text)}
          shown={shown.find((one) => one.part === part.part)}
          busy={busy}
          onLook={look}
          onStale={onStale}
          onDecide={decide}
        />
      ))}
      {isStale ? <Notice tone="warning" title={text.stale} /> : fault !== undefined && <FaultNotice fault={fault} />}
    </Card>
  )
}

/** Photos are numbered over the review and its supplement. */
function titleOf({ part, photo }: ContentItem, { parts }: Content, text: (typeof contentText)['zh']): string {
  if (photo === undefined && isWords(part)) return text.parts[part]
  const photos = parts.filter((one) => !isWords(one.part))
  return text.photo(photos.findIndex((one) => one.part === part) + 1)
}

const isWords = (part: ContentPart): part is WordsPart => part === 'words' || part === 'supplement'

interface PartProps {
  part: ContentItem
  title: string
  /** What was looked at, with a reason. */
  shown: Shown | undefined
  busy: boolean
  onLook: () => void
  onStale: () => void
  onDecide: (part: ContentPart, shown: boolean) => void
}

function Part({ part: item, title, shown, busy, onLook, onStale, onDecide }: PartProps) {
  const text = useText(contentText)
  const { language } = usePreferences()
  const { part, outcome, reason, label, decision } = item
  const photo = shown?.photo ?? item.photo
  const said = [text.outcomes[outcome], reason && text.reasons[reason], label !== undefined && text.label(label)]
  return (
    <View className="content-part">
      <Heading level={3}>{title}</Heading>
      <Text>{said.filter(Boolean).join(' · ')}</Text>
      {decision && (
        <Text className="soft small">
          {text.decided(decision.shown, decision.byName, momentText(language, decision.at), decision.reason)}
        </Text>
      )}
      {shown?.words && <View className="content-part__words">{shown.words}</View>}
      {photo && <PhotoList photos={[photo]} onStale={onStale} />}
      <View className="content-part__deeds">
        {shown === undefined && photo === undefined && (
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
