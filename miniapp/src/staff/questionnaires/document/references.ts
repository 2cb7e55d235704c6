import type { Condition, Question, Questionnaire } from '@minping/shared/survey'
import { type Comparison, comparisonsIn, kindsIn, rewritten } from './conditions'

/** Something of a questionnaire that other parts name. */
export type Named =
  | { kind: string }
  | { question: string }
  | { question: string; option: string }
  | { question: string; row: string }

/** The paths of the parts that name something: conditions and entries of the index. */
export function usesOf(document: Questionnaire, named: Named): string[] {
  const isNamed = (condition: Condition | undefined) =>
    'kind' in named
      ? kindsIn(condition).includes(named.kind)
      : comparisonsIn(condition).some((comparison) => names(comparison, named))
  return [
    ...document.sections.flatMap((section, sectionIndex) => [
      ...(isNamed(section.visibleIf) ? [`sections.${sectionIndex}.visibleIf`] : []),
      ...section.questions.flatMap(({ visibleIf }, index) =>
        isNamed(visibleIf) ? [`sections.${sectionIndex}.questions.${index}.visibleIf`] : [],
      ),
    ]),
    ...(document.index?.environments ?? []).flatMap(({ items }, place) =>
      items.flatMap(({ item }, index) =>
        namesItem(named, item) ? [`index.environments.${place}.items.${index}`] : [],
      ),
    ),
  ]
}

/** The document without what names something that goes: its comparisons, its place in the index, in problem rules. */
export function withoutUses(document: Questionnaire, named: Named): Questionnaire {
  const comparison = (one: Comparison): Condition | undefined => {
    if ('kind' in named || !names(one, named)) return one
    if (!('option' in named) || !('options' in one)) return undefined
    const options = one.options.filter((option) => option !== named.option)
    return options.length > 0 ? { ...one, options } : undefined
  }
  const kinds = (list: readonly string[]) => ('kind' in named ? list.filter((kind) => kind !== named.kind) : list)
  const condition = (former: Condition | undefined) => former && rewritten(former, comparison, kinds)
  const changed = withConditions(document, condition)
  return 'option' in named
    ? withQuestionNamed(changed, named.question, (question) => withoutProblemOption(question, named.option))
    : withIndexItems(changed, (item) => (namesItem(named, item) ? undefined : item))
}

/** The document with everything that names something naming it anew; the thing itself is renamed by `renamed*`. */
function withUsesRenamed(document: Questionnaire, named: Named, name: string): Questionnaire {
  const comparison = (one: Comparison): Condition => {
    if ('kind' in named || !names(one, named)) return one
    if ('option' in named) {
      return 'options' in one
        ? { ...one, options: one.options.map((option) => (option === named.option ? name : option)) }
        : one
    }
    return 'row' in named ? ({ ...one, row: name } as Condition) : { ...one, question: name }
  }
  const kinds = (list: readonly string[]) =>
    'kind' in named ? list.map((kind) => (kind === named.kind ? name : kind)) : list
  return withConditions(document, (condition) => condition && rewritten(condition, comparison, kinds))
}

/** Gives a question another name, everywhere. */
export function renameQuestion(document: Questionnaire, questionId: string, name: string): Questionnaire {
  const changed = withIndexItems(withUsesRenamed(document, { question: questionId }, name), (item) => {
    const [question, ...row] = item.split('.')
    return question === questionId ? [name, ...row].join('.') : item
  })
  return withQuestionNamed(changed, questionId, (question) => ({ ...question, questionId: name }))
}

/** Gives an option of a question another name, everywhere. */
export function renameOption(document: Questionnaire, questionId: string, option: string, name: string): Questionnaire {
  const changed = withUsesRenamed(document, { question: questionId, option }, name)
  const renamed = (former: string) => (former === option ? name : former)
  return withQuestionNamed(changed, questionId, (question) => {
    if (!('options' in question)) return question
    const options = question.options.map((one) => ({ ...one, option: renamed(one.option) }))
    const { problem } = question
    return {
      ...question,
      options,
      ...(problem?.options && { problem: { ...problem, options: problem.options.map(renamed) } }),
    }
  })
}

/** Gives a row of a matrix another name, everywhere. */
export function renameRow(document: Questionnaire, questionId: string, rowId: string, name: string): Questionnaire {
  const changed = withIndexItems(withUsesRenamed(document, { question: questionId, row: rowId }, name), (item) =>
    item === `${questionId}.${rowId}` ? `${questionId}.${name}` : item,
  )
  return withQuestionNamed(changed, questionId, (question) =>
    question.type === 'matrix'
      ? { ...question, rows: question.rows.map((row) => (row.rowId === rowId ? { ...row, rowId: name } : row)) }
      : question,
  )
}

/** Gives a kind of respondent another name, everywhere. */
export function renameKind(document: Questionnaire, kind: string, name: string): Questionnaire {
  const kinds = document.kinds.map((one) => (one.kind === kind ? { ...one, kind: name } : one))
  return { ...withUsesRenamed(document, { kind }, name), kinds }
}

function names(comparison: Comparison, named: Exclude<Named, { kind: string }>): boolean {
  if (comparison.question !== named.question) return false
  if ('option' in named) return 'options' in comparison && comparison.options.includes(named.option)
  if ('row' in named) return 'row' in comparison && comparison.row === named.row
  return true
}

function namesItem(named: Named, item: string): boolean {
  if ('kind' in named || 'option' in named) return false
  if ('row' in named) return item === `${named.question}.${named.row}`
  return item.split('.')[0] === named.question
}

function withConditions(
  document: Questionnaire,
  change: (condition: Condition | undefined) => Condition | undefined,
): Questionnaire {
  return {
    ...document,
    sections: document.sections.map((section) => ({
      ...withCondition(section, change(section.visibleIf)),
      questions: section.questions.map((question) => withCondition(question, change(question.visibleIf))),
    })),
  }
}

/** A section or question that is shown under another condition; without one, always. */
export function withCondition<Part extends { visibleIf?: Condition | undefined }>(
  part: Part,
  condition: Condition | undefined,
): Part {
  const { visibleIf: _former, ...rest } = part
  return { ...rest, ...(condition && { visibleIf: condition }) } as Part
}

function withQuestionNamed(
  document: Questionnaire,
  questionId: string,
  change: (question: Question) => Question,
): Questionnaire {
  return {
    ...document,
    sections: document.sections.map((section) => ({
      ...section,
      questions: section.questions.map((question) =>
        question.questionId === questionId ? change(question) : question,
      ),
    })),
  }
}

/** An environment that loses its last item goes too, and an index without environments. */
function withIndexItems(document: Questionnaire, change: (item: string) => string | undefined): Questionnaire {
  const { index, ...rest } = document
  if (!index) return document
  const environments = index.environments.flatMap((environment) => {
    const items = environment.items.flatMap(({ item, weight }) => {
      const name = change(item)
      return name === undefined ? [] : [{ item: name, weight }]
    })
    return items.length > 0 || environment.items.length === 0 ? [{ ...environment, items }] : []
  })
  return environments.length > 0 ? { ...rest, index: { ...index, environments } } : rest
}

function withoutProblemOption(question: Question, option: string): Question {
  const { problem, ...rest } = question
  if (!problem?.options?.includes(option)) return question
  const options = problem.options.filter((one) => one !== option)
  return (options.length > 0 ? { ...rest, problem: { ...problem, options } } : rest) as Question
}
