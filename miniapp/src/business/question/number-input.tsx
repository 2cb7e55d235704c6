import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { usePreferences } from '../../service'
import { useText } from '../../text'
import { Field } from '../../ui'
import { questionText } from '../text/question'
import { readNumber } from './edit'
import type { QuestionInputProps } from './input-props'

/** A number with its unit. What is typed stays as typed; what is no number is no answer, and says so. */
export function NumberInput({ question, answer, onAnswer }: QuestionInputProps<'number'>) {
  const { language } = usePreferences()
  const text = useText(questionText)
  const answered = answer?.type === 'number' ? answer.value : undefined
  const [typed, setTyped] = useState('')
  const typedNumber = readNumber(typed)
  const isCurrent = typedNumber === answered
  const shown = isCurrent ? typed : answered === undefined ? '' : String(answered)

  function type(value: string): void {
    setTyped(value)
    const number = readNumber(value)
    onAnswer(number === undefined ? null : { type: 'number', value: number })
  }

  return (
    <View className="question__number">
      <Field
        label={`${question.title[language]} (${question.unit[language]})`}
        labelUnseen
        kind="number"
        value={shown}
        error={isCurrent && typed.trim() !== '' && typedNumber === undefined ? text.notANumber : undefined}
        onChange={type}
      />
      <Text className="question__unit">{question.unit[language]}</Text>
    </View>
  )
}
