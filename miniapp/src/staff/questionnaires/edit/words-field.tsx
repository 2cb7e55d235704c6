import type { Words } from '@minping/shared/survey'
import { View } from '@tarojs/components'
import { useText } from '../../../text'
import { Field } from '../../../ui'
import { editorText } from '../text/editor'
import { spotOf, useErrorAt } from './findings'

interface WordsFieldProps {
  label: string
  /** The label stands beside already. */
  labelUnseen?: boolean
  /** Where the words stand in the document. */
  path: string
  value: Words
  onChange: (value: Words) => void
  multiline?: boolean
  hint?: string
}

/** The same in Chinese and in English, side by side where there is room. */
export function WordsField({
  label,
  labelUnseen = false,
  path,
  value,
  onChange,
  multiline = false,
  hint,
}: WordsFieldProps) {
  const text = useText(editorText)
  const errorAt = useErrorAt()
  const whole = errorAt(path)
  return (
    <View className="editor-words" id={spotOf(path)}>
      <Field
        label={text.zhOf(label)}
        labelUnseen={labelUnseen}
        {...(labelUnseen && { placeholder: text.zhOf(label) })}
        {...(hint !== undefined && { hint })}
        value={value.zh}
        multiline={multiline}
        error={errorAt(`${path}.zh`) ?? whole}
        onChange={(zh) => onChange({ ...value, zh })}
      />
      <Field
        label={text.enOf(label)}
        labelUnseen={labelUnseen}
        {...(labelUnseen && { placeholder: text.enOf(label) })}
        value={value.en}
        multiline={multiline}
        error={errorAt(`${path}.en`)}
        onChange={(en) => onChange({ ...value, en })}
      />
    </View>
  )
}
