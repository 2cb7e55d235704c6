import { type Condition, optionsOf, type Question, scoreName, scoresOf } from '@minping/shared/survey'
import { View } from '@tarojs/components'
import { usePreferences } from '../../../service'
import { useText } from '../../../text'
import { Select } from '../../../ui'
import { blankComparison, comparisonFormOf, comparisonFormsFor } from '../document/condition-form'
import type { Comparison } from '../document/conditions'
import { conditionText } from '../text/condition'
import { OptionToggles } from './option-toggles'
import { OptionalNumberField } from './parsed-field'
import type { ConditionContext } from './question-context'

interface ComparisonFieldsProps {
  comparison: Comparison
  context: ConditionContext
  onChange: (condition: Condition) => void
}

/** One earlier question and what its answer must be. */
export function ComparisonFields({ comparison, context, onChange }: ComparisonFieldsProps) {
  const { language } = usePreferences()
  const text = useText(conditionText)
  const named = context.earlier.find(({ question }) => question.questionId === comparison.question)?.question
  const questions = context.earlier.map(({ question, number }) => ({
    value: question.questionId,
    label: `${number} ${question.title[language] || question.questionId}`,
  }))
  const gone = named ? [] : [{ value: comparison.question, label: text.gone(comparison.question) }]
  const form = comparisonFormOf(comparison)
  return (
    <>
      <View className="editor-columns">
        <Select
          name={text.question}
          options={[...gone, ...questions]}
          value={comparison.question}
          onChange={(questionId) => {
            const chosen = context.earlier.find(({ question }) => question.questionId === questionId)
            if (chosen) onChange(blankComparison(chosen.question))
          }}
        />
        {named && (
          <Select
            name={text.comparison}
            options={comparisonFormsFor(named).map((value) => ({ value, label: text.comparisons[value] }))}
            value={form}
            onChange={(next) => next !== form && onChange(blankComparison(named, next))}
          />
        )}
      </View>
      {named && 'options' in comparison && (
        <OptionToggles
          name={text.options}
          options={optionsOf(named).map(({ option, name }) => ({ code: option, name: name[language] }))}
          chosen={comparison.options}
          onChange={(options) => onChange({ ...comparison, options })}
        />
      )}
      {named && form === 'score' && (
        <ScoreFields comparison={comparison as ScoreComparison} question={named} onChange={onChange} />
      )}
    </>
  )
}

type ScoreComparison = Exclude<Comparison, { options: readonly string[] } | { answered: true }>

interface ScoreFieldsProps {
  comparison: ScoreComparison
  question: Question
  onChange: (condition: Condition) => void
}

function ScoreFields({ comparison, question, onChange }: ScoreFieldsProps) {
  const { language } = usePreferences()
  const text = useText(conditionText)
  const put = (end: 'atLeast' | 'atMost', value: number | undefined) => onChange({ ...comparison, [end]: value })
  const ends = ['atLeast', 'atMost'] as const
  return (
    <View className="editor-columns">
      {question.type === 'matrix' && (
        <Select
          name={text.row}
          options={question.rows.map(({ rowId, title }) => ({ value: rowId, label: title[language] || rowId }))}
          value={comparison.row ?? ''}
          onChange={(row) => onChange({ ...comparison, row })}
        />
      )}
      {ends.map((end) =>
        'scale' in question ? (
          <Select
            key={end}
            name={text[end]}
            options={[
              { value: '', label: text.none },
              ...scoresOf(question.scale).map((score) => ({
                value: String(score),
                label: scoreName(question.scale, score)[language],
              })),
            ]}
            value={comparison[end] === undefined ? '' : String(comparison[end])}
            onChange={(value) => put(end, value === '' ? undefined : Number(value))}
          />
        ) : (
          <OptionalNumberField
            key={end}
            label={text[end]}
            value={comparison[end]}
            onChange={(value) => put(end, value)}
          />
        ),
      )}
    </View>
  )
}
