import { mostOtherText, shownOptions } from '@minping/shared/survey'
import type { ReactNode } from 'react'
import { usePreferences } from '../../service'
import { useText } from '../../text'
import { Field } from '../../ui'
import { questionText } from '../text/question'
import { DayPick } from './day-pick'
import { asksText, chosenOf, textOf, withOption, withText } from './edit'
import { FileInput } from './file-input'
import type { QuestionInputProps } from './input-props'
import { notExperiencedItem, scaleItems } from './items'
import { MatrixInput } from './matrix-input'
import { NumberInput } from './number-input'
import { Options } from './options'
import { RankingInput } from './ranking-input'

/** The input that a question asks for, with 不了解/未接触 beside it where that is offered. */
export function QuestionInput(props: QuestionInputProps) {
  const { question, answer, onAnswer } = props
  const { language } = usePreferences()
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'scale':
      return <OptionsInput {...props} question={question} />
    case 'matrix':
      return <MatrixInput {...props} question={question} />
    case 'ranking':
      return (
        <OrNotExperienced {...props}>
          <RankingInput {...props} question={question} />
        </OrNotExperienced>
      )
    case 'number':
      return (
        <OrNotExperienced {...props}>
          <NumberInput {...props} question={question} />
        </OrNotExperienced>
      )
    case 'date':
      return (
        <OrNotExperienced {...props}>
          <DayPick
            name={question.title[language]}
            value={answer?.type === 'date' ? answer.day : ''}
            earliest={question.earliest}
            latest={question.latest}
            onChange={(day) => onAnswer(day ? { type: 'date', day } : null)}
            errorId={props.errorId}
          />
        </OrNotExperienced>
      )
    case 'file':
      return (
        <OrNotExperienced {...props}>
          <FileInput {...props} question={question} />
        </OrNotExperienced>
      )
    case 'text':
      return (
        <OrNotExperienced {...props}>
          <Field
            label={question.title[language]}
            labelUnseen
            multiline={question.long}
            value={answer?.type === 'text' ? answer.text : ''}
            most={question.most}
            onChange={(text) => onAnswer(text === '' ? null : { type: 'text', text })}
          />
        </OrNotExperienced>
      )
  }
}

function OptionsInput({
  question,
  seed,
  answer,
  onAnswer,
  errorId,
}: QuestionInputProps<'single' | 'multiple' | 'scale'>) {
  const { language } = usePreferences()
  const text = useText(questionText)
  const items =
    question.type === 'scale'
      ? scaleItems(question.scale, language)
      : shownOptions(question, seed).map(({ option, name }) => ({ value: option, label: name[language] }))
  const chosen = chosenOf(answer)
  return (
    <>
      <Options
        name={question.title[language]}
        nameUnseen
        many={question.type === 'multiple'}
        look={question.type === 'scale' && question.scale === 'eleven' ? 'numbers' : 'rows'}
        items={question.notExperienced ? [...items, notExperiencedItem(text.notExperienced)] : items}
        chosen={chosen}
        onChange={(value, on) => onAnswer(withOption(question, answer, value, on))}
        errorId={errorId}
      />
      {asksText(question, answer) && (answer?.type === 'single' || answer?.type === 'multiple') && (
        <Field
          label={text.other}
          value={textOf(answer) ?? ''}
          most={mostOtherText}
          onChange={(written) => onAnswer(withText(question, answer, written))}
        />
      )}
    </>
  )
}

/** 不了解/未接触 under an input that has no options of its own. */
function OrNotExperienced({ question, answer, onAnswer, children }: QuestionInputProps & { children: ReactNode }) {
  const text = useText(questionText)
  if (!question.notExperienced) return children
  return (
    <>
      {children}
      <Options
        name={text.orElse}
        nameUnseen
        many
        look="rows"
        items={[notExperiencedItem(text.notExperienced)]}
        chosen={chosenOf(answer)}
        onChange={(_, on) => onAnswer(on ? { type: 'notExperienced' } : null)}
      />
    </>
  )
}
