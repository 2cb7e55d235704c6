import type { Condition, Question } from '@minping/shared/survey'
import type { Comparison } from './conditions'

export const conditionForms = ['question', 'kinds', 'all', 'any', 'not'] as const
export type ConditionForm = (typeof conditionForms)[number]

export function formOf(condition: Condition): ConditionForm {
  return conditionForms.find((form) => form in condition) ?? 'question'
}

export const comparisonForms = ['options', 'score', 'answered'] as const
export type ComparisonForm = (typeof comparisonForms)[number]

export function comparisonFormOf(comparison: Comparison): ComparisonForm {
  if ('options' in comparison) return 'options'
  return 'answered' in comparison ? 'answered' : 'score'
}

/** How answers to a question can be compared. */
export function comparisonFormsFor(question: Question): ComparisonForm[] {
  if ('options' in question) return ['options', 'answered']
  if ('scale' in question || question.type === 'number') return ['score', 'answered']
  return ['answered']
}

/** What a condition about a question begins with. */
export function blankComparison(question: Question, form = comparisonFormsFor(question)[0]): Comparison {
  const { questionId } = question
  switch (form) {
    case 'options':
      return {
        question: questionId,
        options: 'options' in question ? question.options.slice(0, 1).map(({ option }) => option) : [],
      }
    case 'score': {
      const atMost =
        'scale' in question
          ? { five: 2, three: 1, eleven: 6 }[question.scale]
          : 'most' in question
            ? (question.most ?? 0)
            : 0
      const row = question.type === 'matrix' ? question.rows[0]?.rowId : undefined
      return { question: questionId, ...(row !== undefined && { row }), atMost }
    }
    default:
      return { question: questionId, answered: true }
  }
}

/** What conditions can be about, at one place of a questionnaire. */
export interface Known {
  earlier: readonly Question[]
  kinds: readonly string[]
}

/** What a condition begins with: the nearest earlier question, else a kind of respondent; undefined where nothing is known. */
export function blankCondition({ earlier, kinds }: Known): Condition | undefined {
  const nearest = earlier.at(-1)
  if (nearest) return blankComparison(nearest)
  return kinds[0] === undefined ? undefined : { kinds: [kinds[0]] }
}

/** A condition in another form; what it says is kept where the form has room for it. */
export function reformed(condition: Condition, form: ConditionForm, known: Known): Condition {
  const parts = partsOf(condition)
  const [first] = parts
  switch (form) {
    case 'all':
      return { all: parts }
    case 'any':
      return { any: parts }
    case 'not':
      return { not: parts.length > 1 ? condition : (first ?? condition) }
    case 'kinds':
      return { kinds: known.kinds.slice(0, 1) }
    case 'question': {
      const comparison = parts.find((part): part is Comparison => 'question' in part)
      const nearest = known.earlier.at(-1)
      return comparison ?? (nearest ? blankComparison(nearest) : condition)
    }
  }
}

function partsOf(condition: Condition): readonly Condition[] {
  if ('all' in condition) return condition.all
  if ('any' in condition) return condition.any
  if ('not' in condition) return [condition.not]
  return [condition]
}
