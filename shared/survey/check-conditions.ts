import type { Condition } from './condition.ts'
import type { Finding } from './finding.ts'
import type { Question, Questionnaire } from './questionnaire.ts'
import { optionsOf, questionsOf } from './questions.ts'
import { isReachable } from './satisfiable.ts'

/** What is wrong with when sections and questions are shown: references first; only sound ones can be searched. */
export function checkConditions(questionnaire: Questionnaire): Finding[] {
  const wrong = [...checkSections(questionnaire), ...checkQuestions(questionnaire)]
  return wrong.length > 0 ? wrong : findUnreachable(questionnaire)
}

function checkSections(questionnaire: Questionnaire): Finding[] {
  return questionnaire.sections.flatMap(({ visibleIf, questions }, index) => {
    const first = questions[0]?.questionId
    return checkCondition(visibleIf, `sections.${index}.visibleIf`, earlierThan(questionnaire, first), questionnaire)
  })
}

function checkQuestions(questionnaire: Questionnaire): Finding[] {
  return questionsOf(questionnaire).flatMap(({ question, path }) =>
    checkCondition(
      question.visibleIf,
      `${path}.visibleIf`,
      earlierThan(questionnaire, question.questionId),
      questionnaire,
    ),
  )
}

function earlierThan(questionnaire: Questionnaire, questionId: string | undefined): Question[] {
  const all = questionsOf(questionnaire).map(({ question }) => question)
  const end = all.findIndex((question) => question.questionId === questionId)
  return end < 0 ? all : all.slice(0, end)
}

function checkCondition(
  condition: Condition | undefined,
  path: string,
  earlier: readonly Question[],
  questionnaire: Questionnaire,
): Finding[] {
  if (!condition) return []
  if ('not' in condition) return checkCondition(condition.not, `${path}.not`, earlier, questionnaire)
  if ('all' in condition) {
    return condition.all.flatMap((part, index) => checkCondition(part, `${path}.all.${index}`, earlier, questionnaire))
  }
  if ('any' in condition) {
    return condition.any.flatMap((part, index) => checkCondition(part, `${path}.any.${index}`, earlier, questionnaire))
  }
  if ('kinds' in condition) {
    const known = questionnaire.kinds.map(({ kind }) => kind)
    return condition.kinds.filter((kind) => !known.includes(kind)).map((kind) => unknown(path, kind))
  }
  const question = earlier.find(({ questionId }) => questionId === condition.question)
  if (!question) {
    const isLater = questionsOf(questionnaire).some((placed) => placed.question.questionId === condition.question)
    return [isLater ? later(path, condition.question) : unknown(path, condition.question)]
  }
  return checkComparison(condition, question, path)
}

function checkComparison(
  condition: Extract<Condition, { question: string }>,
  question: Question,
  path: string,
): Finding[] {
  if ('answered' in condition) return []
  if ('options' in condition) {
    const known = optionsOf(question).map(({ option }) => option)
    if (known.length === 0) return [unfit(path)]
    return condition.options.filter((option) => !known.includes(option)).map((option) => unknown(path, option))
  }
  const { row, atLeast, atMost } = condition
  if (atLeast === undefined && atMost === undefined) return [unfit(path)]
  if (atLeast !== undefined && atMost !== undefined && atLeast > atMost) return [unfit(path)]
  if (question.type === 'matrix') {
    return question.rows.some(({ rowId }) => rowId === row) ? [] : [unknown(path, row ?? '')]
  }
  return (question.type === 'scale' || question.type === 'number') && row === undefined ? [] : [unfit(path)]
}

function findUnreachable(questionnaire: Questionnaire): Finding[] {
  return questionsOf(questionnaire)
    .filter((placed) => !isReachable(placed, questionnaire))
    .map(({ path, question }) => ({
      code: 'UNREACHABLE',
      path,
      zh: `“${question.title.zh}”的显示条件永远不会满足，没有人会看到这一题。`,
      en: `Nobody can ever see “${question.title.en}”: its condition is never fulfilled.`,
    }))
}

function unknown(path: string, name: string): Finding {
  return {
    code: 'UNKNOWN_REFERENCE',
    path,
    zh: `显示条件引用了不存在的“${name}”。`,
    en: `The condition names “${name}”, which does not exist.`,
  }
}

/** A later question can't decide about an earlier one; so nothing can go in a circle either. */
function later(path: string, name: string): Finding {
  return {
    code: 'LATER_QUESTION',
    path,
    zh: `显示条件只能引用前面的题目，“${name}”在后面或就是这一题。`,
    en: `A condition may only name earlier questions; “${name}” is later, or this very question.`,
  }
}

function unfit(path: string): Finding {
  return {
    code: 'CONDITION_UNFIT',
    path,
    zh: '显示条件的比较方式与所引用的题目不符。',
    en: 'The comparison does not fit the question that the condition names.',
  }
}
