import { optionsOf, type ProblemRule, type Question, scoreName, scoresOf } from '@minping/shared/survey'
import { Text, View } from '@tarojs/components'
import { usePreferences } from '../../../service'
import { useText } from '../../../text'
import { Card, Field, FieldError, Heading, Select } from '../../../ui'
import { Toggle } from '../../frame/toggle'
import { questionText } from '../text/question'
import { spotOf, useErrorAt } from './findings'
import { OptionToggles } from './option-toggles'

interface ProblemFieldsProps {
  question: Question
  path: string
  onChange: (problem: ProblemRule | undefined) => void
}

/** When an answer becomes a case, and of which category. */
export function ProblemFields({ question, path, onChange }: ProblemFieldsProps) {
  const text = useText(questionText)
  const errorAt = useErrorAt()
  const { problem } = question
  const first = ruleFor(question, problem?.category ?? 'government')
  if (!first && !problem) return null
  return (
    <Card>
      <View id={spotOf(`${path}.problem`)}>
        <Heading level={2}>{text.problem}</Heading>
      </View>
      <Text className="soft small">{text.problemNote}</Text>
      <View>
        <Toggle on={problem !== undefined} onChange={(on) => onChange(on ? first : undefined)}>
          {text.problemOn}
        </Toggle>
      </View>
      {problem && (
        <>
          <Field
            label={text.category}
            hint={text.categoryHint}
            kind="account"
            value={problem.category}
            error={errorAt(`${path}.problem.category`)}
            onChange={(category) => onChange({ ...problem, category })}
          />
          <Threshold question={question} problem={problem} onChange={onChange} />
          <FieldError error={errorAt(`${path}.problem`)} />
        </>
      )}
    </Card>
  )
}

interface ThresholdProps {
  question: Question
  problem: ProblemRule
  onChange: (problem: ProblemRule) => void
}

function Threshold({ question, problem, onChange }: ThresholdProps) {
  const { language } = usePreferences()
  const text = useText(questionText)
  switch (question.type) {
    case 'scale':
    case 'matrix': {
      const scores = scoresOf(question.scale).slice(0, -1)
      return (
        <Select
          name={text.threshold}
          options={scores.map((score) => ({
            value: String(score),
            label: text.scoreOrLower(scoreName(question.scale, score)[language]),
          }))}
          value={String(problem.atMost ?? scores[0])}
          onChange={(score) => onChange({ category: problem.category, atMost: Number(score) })}
        />
      )
    }
    case 'single':
    case 'multiple':
      return (
        <OptionToggles
          name={text.problemOptions}
          options={optionsOf(question).map(({ option, name }) => ({ code: option, name: name[language] }))}
          chosen={problem.options ?? []}
          onChange={(options) => onChange({ category: problem.category, options })}
        />
      )
    case 'text':
      return <Text className="soft">{text.problemText}</Text>
    default:
      return <Text className="soft">{text.noProblem}</Text>
  }
}

/** The rule that a question begins with: the two lowest of five levels, the lowest of three, up to 6 of 0–10. */
function ruleFor(question: Question, category: string): ProblemRule | undefined {
  switch (question.type) {
    case 'scale':
    case 'matrix':
      return { category, atMost: { five: 2, three: 1, eleven: 6 }[question.scale] }
    case 'single':
    case 'multiple':
      return { category, options: [] }
    case 'text':
      return { category }
    default:
      return undefined
  }
}
