import { type Answer, type Question, scoreName, scoresOf, shownOptions } from '@minping/shared/survey'
import { Text, View } from '@tarojs/components'
import { usePreferences } from '../../../service'
import { useText } from '../../../text'
import { Choice, Field, Group } from '../../../ui'
import { DayField } from '../../frame/day-field'
import { Toggle } from '../../frame/toggle'
import { OptionalNumberField } from '../edit/parsed-field'
import { previewText } from '../text/preview'
import { PreviewFiles } from './preview-files'
import { OptionsInput, RankingInput } from './preview-options'

interface PreviewInputProps {
  question: Question
  answer: Answer | undefined
  onAnswer: (answer: Answer | undefined) => void
}

/** Where the answer is given, by the type of the question. */
export function PreviewInput({ question, answer, onAnswer }: PreviewInputProps) {
  const { language } = usePreferences()
  const text = useText(previewText)
  switch (question.type) {
    case 'single':
    case 'multiple':
      return (
        <OptionsInput
          question={question}
          options={shownOptions(question, 'preview')}
          answer={answer?.type === question.type ? answer : undefined}
          onAnswer={onAnswer}
        />
      )
    case 'ranking':
      return (
        <RankingInput
          question={question}
          options={shownOptions(question, 'preview')}
          chosen={answer?.type === 'ranking' ? answer.options : []}
          onAnswer={onAnswer}
        />
      )
    case 'scale':
      return question.scale === 'eleven' ? (
        <Scores
          name={question.title[language]}
          question={question}
          chosen={answer?.type === 'scale' ? answer.score : undefined}
          onChoose={(score) => onAnswer({ type: 'scale', score })}
        />
      ) : (
        <Choice
          name={question.title[language]}
          nameUnseen
          options={[...scoresOf(question.scale)].reverse().map((score) => ({
            value: String(score),
            label: scoreName(question.scale, score)[language],
          }))}
          value={answer?.type === 'scale' ? String(answer.score) : undefined}
          onChange={(score) => onAnswer({ type: 'scale', score: Number(score) })}
        />
      )
    case 'matrix':
      return <MatrixInput question={question} answer={answer} onAnswer={onAnswer} />
    case 'number':
      return (
        <View className="preview__number">
          <OptionalNumberField
            label={`${text.answer} (${question.unit[language]})`}
            value={answer?.type === 'number' ? answer.value : undefined}
            onChange={(value) => onAnswer(value === undefined ? undefined : { type: 'number', value })}
          />
        </View>
      )
    case 'date':
      return (
        <View className="preview__number">
          <DayField
            label={text.day}
            value={answer?.type === 'date' ? answer.day : ''}
            earliest={question.earliest}
            latest={question.latest}
            onChange={(day) => onAnswer(day === '' ? undefined : { type: 'date', day })}
          />
        </View>
      )
    case 'file':
      return (
        <PreviewFiles
          most={question.most}
          files={answer?.type === 'file' ? answer.files : []}
          onFiles={(files) => onAnswer(files.length === 0 ? undefined : { type: 'file', files })}
        />
      )
    case 'text':
      return (
        <Field
          label={question.title[language]}
          labelUnseen
          multiline={question.long}
          most={question.most}
          value={answer?.type === 'text' ? answer.text : ''}
          onChange={(written) => onAnswer(written === '' ? undefined : { type: 'text', text: written })}
        />
      )
  }
}

type Matrix = Extract<Question, { type: 'matrix' }>

function MatrixInput({ question, answer, onAnswer }: PreviewInputProps & { question: Matrix }) {
  const { language } = usePreferences()
  const text = useText(previewText)
  const scores = answer?.type === 'matrix' ? answer.scores : {}
  const put = (rowId: string, score: number | 'notExperienced') =>
    onAnswer({ type: 'matrix', scores: { ...scores, [rowId]: score } })
  return (
    <View className="editor-entries">
      {question.rows.map(({ rowId, title }) => {
        const given = scores[rowId]
        return (
          <View key={rowId} className="editor-entry">
            <Text className="editor-entry__name">{title[language]}</Text>
            <Scores
              name={title[language]}
              question={question}
              chosen={typeof given === 'number' ? given : undefined}
              onChoose={(score) => put(rowId, score)}
            />
            {question.notExperienced && (
              <View>
                <Toggle on={given === 'notExperienced'} onChange={() => put(rowId, 'notExperienced')}>
                  {text.notExperienced}
                </Toggle>
              </View>
            )}
          </View>
        )
      })}
    </View>
  )
}

interface ScoresProps {
  name: string
  question: Extract<Question, { type: 'scale' | 'matrix' }>
  chosen: number | undefined
  onChoose: (score: number) => void
}

function Scores({ name, question, chosen, onChoose }: ScoresProps) {
  const { language } = usePreferences()
  const scores = scoresOf(question.scale)
  return (
    <Group name={name} className="editor-toggles">
      {(question.scale === 'eleven' ? scores : scores.reverse()).map((score) => (
        <Toggle key={score} on={score === chosen} onChange={() => onChoose(score)}>
          {scoreName(question.scale, score)[language]}
        </Toggle>
      ))}
    </Group>
  )
}
