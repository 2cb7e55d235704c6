import {
  commentLength,
  isBad,
  type Label,
  type LabelSet,
  type Level,
  labelsOfLevel,
  maxComment,
} from '@minping/shared/review'
import { Text, View } from '@tarojs/components'
import { usePreferences } from '../../service'
import { useText } from '../../text'
import { labelText } from '../../text/label-names'
import { rateText } from '../../text/rate'
import { Field, Heading, TagPick } from '../../ui'
import './judgement.css'

export interface Reasons {
  labels: string[]
  comment: string
}

interface ReasonsFieldsProps {
  level: Level
  labelSet: LabelSet
  value: Reasons
  onChange: (change: Partial<Reasons>) => void
  errors: { labels?: string | undefined; comment?: string | undefined }
}

/** Why a level was given: the reasons of that level to tick, and a few words. */
export function ReasonsFields({ level, labelSet, value, onChange, errors }: ReasonsFieldsProps) {
  const { language } = usePreferences()
  const text = useText(rateText)
  const bad = isBad(level)
  const tags = labelsOfLevel(labelSet, level).map((label: Label) => ({ ...label, text: labelText(language, label) }))
  return (
    <View className="judgement" id="reasons">
      <View>
        <Heading level={2}>{bad ? text.reasonsBad : text.reasonsGood}</Heading>
        <Text className="judgement__hint">{bad ? text.reasonsBadHint : text.reasonsGoodHint}</Text>
      </View>
      {tags.length > 0 && (
        <TagPick
          name={bad ? text.reasonsBad : text.reasonsGood}
          tags={tags}
          chosen={value.labels}
          onChange={(labels) => onChange({ labels })}
          error={errors.labels}
        />
      )}
      <Field
        label={text.comment}
        labelUnseen
        multiline
        placeholder={text.commentPlaceholder}
        value={value.comment}
        onChange={(comment) => onChange({ comment })}
        most={maxComment}
        length={commentLength}
        error={errors.comment}
      />
    </View>
  )
}
