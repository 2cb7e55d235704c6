import type { ReviewView } from '@minping/shared/api'
import type { Level } from '@minping/shared/review'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { type Reasons, ReasonsFields } from '../../pages/parts/judgement'
import { checkForm, emptyForm, type FormFaults } from '../../pages/rate/form'
import { PhotoField } from '../../photo/photo-field'
import {
  ConnectionError,
  callAsCitizen,
  dropPhotos,
  keptLabelSet,
  type OutgoingPhoto,
  ProblemError,
  sendPhoto,
  useKeptKey,
  usePreferences,
} from '../../service'
import { useText } from '../../text'
import { rateText } from '../../text/rate'
import { reviewText } from '../../text/review'
import { FaultNotice, FieldError, Press, RateScale } from '../../ui'
import { isStale } from './is-stale'

const noLabels = { version: '', labels: [], retired: [] }

interface SupplementFormProps {
  reviewId: string
  onDone: (review: ReviewView) => void
  onStale: () => void
}

/** A second judgement beside the first: a level, why, a few words. */
export function SupplementForm({ reviewId, onDone, onStale }: SupplementFormProps) {
  const { language } = usePreferences()
  const text = useText(reviewText)
  const sentences = useText(rateText)
  const [labelSet] = useState(() => keptLabelSet.read() ?? noLabels)
  const [level, setLevel] = useState<Level>()
  const [reasons, setReasons] = useState<Reasons>({ labels: [], comment: '' })
  const [photos, setPhotos] = useState<OutgoingPhoto[]>([])
  const [faults, setFaults] = useState<FormFaults>({})
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<unknown>()
  const keyOf = useKeptKey()

  async function submit(): Promise<void> {
    const found = checkForm({ ...emptyForm, ...reasons, level }, labelSet)
    setFaults(found)
    if (level === undefined || Object.keys(found).length > 0) return
    setBusy(true)
    setFault(undefined)
    try {
      const comment = reasons.comment.trim()
      const uploads = await sendPhotos()
      if (!uploads) return setBusy(false)
      const body = {
        level,
        labels: reasons.labels,
        ...(comment && { comment }),
        ...(uploads.length > 0 && { photos: uploads }),
      }
      const idempotencyKey = await keyOf(body)
      const path = { reviewId }
      const review = await callAsCitizen('POST /api/reviews/{reviewId}/supplement', { path, body, idempotencyKey })
      dropPhotos(photos)
      onDone(review)
    } catch (caught) {
      setFault(caught)
      setBusy(false)
      if (isStale(caught)) onStale()
    }
  }

  /** Undefined where one can't be sent, which is then said beside them. */
  async function sendPhotos(): Promise<string[] | undefined> {
    let sent = photos
    for (const [index, photo] of photos.entries()) {
      const after = await sendPhoto(photo)
      sent = sent.map((one, place) => (place === index ? after : one))
      setPhotos(sent)
    }
    if (sent.some(({ fault: why }) => why)) return undefined
    if (sent.some(({ uploadId }) => uploadId === undefined)) throw new ConnectionError('OFFLINE')
    return sent.flatMap(({ uploadId }) => uploadId ?? [])
  }

  const aboutReasons = fault instanceof ProblemError && fault.problem.field?.startsWith('labels')
  return (
    <View className="supplement">
      <Text className="soft">{text.supplementNote}</Text>
      <View>
        <RateScale
          question={text.supplementQuestion}
          value={level}
          disabled={busy}
          onChange={(chosen) => {
            setLevel(chosen)
            setReasons({ ...reasons, labels: [] })
            setFaults({})
          }}
        />
        <FieldError error={faults.level && sentences[faults.level]} />
      </View>
      {level !== undefined && (
        <ReasonsFields
          level={level}
          labelSet={labelSet}
          value={reasons}
          onChange={(change) => {
            setReasons({ ...reasons, ...change })
            setFaults({})
          }}
          errors={{
            labels: aboutReasons ? fault.sentence[language] : faults.labels && sentences[faults.labels],
            comment: faults.comment && sentences[faults.comment],
          }}
        />
      )}
      {level !== undefined && <PhotoField photos={photos} disabled={busy} onChange={setPhotos} />}
      {fault !== undefined && !aboutReasons && <FaultNotice fault={fault} />}
      <Press look="filled" wide busy={busy} onPress={submit}>
        {text.supplementSubmit}
      </Press>
    </View>
  )
}
