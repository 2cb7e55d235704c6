import type { Answer, Option, Question } from '@minping/shared/survey'
import { Text } from '@tarojs/components'
import { usePreferences } from '../../../service'
import { useText } from '../../../text'
import { Choice, Field, Group } from '../../../ui'
import { Toggle } from '../../frame/toggle'
import { previewText } from '../text/preview'
import { chosenAfter, rankedAfter } from './choose'

type Chosen = Extract<Answer, { type: 'single' | 'multiple' }>

interface OptionsInputProps {
  question: Extract<Question, { type: 'single' | 'multiple' }>
  options: readonly Option[]
  answer: Chosen | undefined
  onAnswer: (answer: Answer | undefined) => void
}

/** One or several options, and the words beside 其他. */
export function OptionsInput({ question, options, answer, onAnswer }: OptionsInputProps) {
  const { language } = usePreferences()
  const text = useText(previewText)
  const chosen = answer ? (answer.type === 'single' ? [answer.option] : answer.options) : []
  const asksText = options.some((option) => option.withText && chosen.includes(option.option))
  const put = (next: readonly string[], written: string | undefined) => {
    const [first] = next
    if (first === undefined) return onAnswer(undefined)
    const keepsText = options.some((option) => option.withText && next.includes(option.option))
    const words = keepsText && written !== undefined ? { text: written } : {}
    onAnswer(
      question.type === 'single'
        ? { type: 'single', option: first, ...words }
        : { type: 'multiple', options: next, ...words },
    )
  }
  return (
    <>
      {question.type === 'single' ? (
        <Choice
          name={question.title[language]}
          nameUnseen
          options={options.map(({ option, name }) => ({ value: option, label: name[language] }))}
          value={chosen[0]}
          onChange={(option) => put([option], answer?.text)}
        />
      ) : (
        <Group name={question.title[language]} className="editor-toggles">
          {options.map(({ option, name }) => (
            <Toggle
              key={option}
              on={chosen.includes(option)}
              onChange={() => put(chosenAfter(options, chosen, option), answer?.text)}
            >
              {name[language]}
            </Toggle>
          ))}
        </Group>
      )}
      {asksText && (
        <Field
          label={text.otherText}
          value={answer?.text ?? ''}
          most={50}
          onChange={(written) => put(chosen, written)}
        />
      )}
    </>
  )
}

interface RankingInputProps {
  question: Extract<Question, { type: 'ranking' }>
  options: readonly Option[]
  chosen: readonly string[]
  onAnswer: (answer: Answer | undefined) => void
}

/** Options pressed in the order that the respondent gives them. */
export function RankingInput({ question, options, chosen, onAnswer }: RankingInputProps) {
  const { language } = usePreferences()
  const text = useText(previewText)
  const places = question.most ?? question.options.length
  return (
    <>
      <Text className="soft small">{text.rankHint(places)}</Text>
      <Group name={question.title[language]} className="editor-toggles">
        {options.map(({ option, name }) => {
          const place = chosen.indexOf(option)
          return (
            <Toggle
              key={option}
              on={place >= 0}
              onChange={() => {
                const ranked = rankedAfter(chosen, option, places)
                onAnswer(ranked.length > 0 ? { type: 'ranking', options: ranked } : undefined)
              }}
            >
              {place >= 0 ? text.rank(place + 1, name[language]) : name[language]}
            </Toggle>
          )
        })}
      </Group>
    </>
  )
}
