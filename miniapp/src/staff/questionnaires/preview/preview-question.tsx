import type { Answer, Question } from '@minping/shared/survey'
import { Text, View } from '@tarojs/components'
import { usePreferences } from '../../../service'
import { useText } from '../../../text'
import { Card, FieldError, Heading, Press } from '../../../ui'
import { Toggle } from '../../frame/toggle'
import { previewText } from '../text/preview'
import { PreviewInput } from './preview-input'

interface PreviewQuestionProps {
  question: Question
  answer: Answer | undefined
  fault: string | undefined
  onAnswer: (answer: Answer | undefined) => void
}

/** One question as who answers sees it. */
export function PreviewQuestion({ question, answer, fault, onAnswer }: PreviewQuestionProps) {
  const { language } = usePreferences()
  const text = useText(previewText)
  const offersNotExperienced = question.notExperienced && question.type !== 'matrix'
  return (
    <Card>
      <View className="preview__title">
        <Heading level={3}>{question.title[language]}</Heading>
        {question.required && <Text className="soft small">{text.required}</Text>}
      </View>
      {question.hint && <Text className="soft small">{question.hint[language]}</Text>}
      <PreviewInput question={question} answer={answer} onAnswer={onAnswer} />
      {(offersNotExperienced || answer) && (
        <View className="editor-toggles">
          {offersNotExperienced && (
            <Toggle
              on={answer?.type === 'notExperienced'}
              onChange={(on) => onAnswer(on ? { type: 'notExperienced' } : undefined)}
            >
              {text.notExperienced}
            </Toggle>
          )}
          {answer && (
            <Press look="plain" onPress={() => onAnswer(undefined)}>
              {text.clear}
            </Press>
          )}
        </View>
      )}
      <FieldError error={fault} />
    </Card>
  )
}
