import type { Answer, ResponseContent } from './answer.ts'
import { type Item, itemsOf } from './items.ts'
import type { PlanPromise } from './promise.ts'
import type { Question, Questionnaire } from './questionnaire.ts'
import { type ResponseFacts, stratumItems } from './statistics.ts'
import { answersInForce } from './visibility.ts'
import { type Stratum, stratumText } from './wave.ts'

type NumberQuestion = Extract<Question, { type: 'number' }>

/** What a submitted response counts. Answers to hidden questions count nothing. */
export function factsOf(
  questionnaire: Questionnaire,
  content: ResponseContent,
  stratum: Stratum,
  promises: readonly PlanPromise[],
): ResponseFacts {
  const inForce = answersInForce(questionnaire, content)
  const values: Record<string, string[]> = {
    '~region': [stratum.regionCode],
    '~industry': [stratum.industry],
    '~size': [stratum.size],
    '~stratum': [stratumText(stratum)],
    ...(content.kind === undefined ? {} : { '~kind': [content.kind] }),
  }
  const numbers: Record<string, number> = {}
  for (const item of itemsOf(questionnaire)) {
    const answer = inForce[item.question.questionId]
    const chosen = answer ? valuesOfAnswer(item, answer, promises) : []
    if (chosen.length > 0) values[item.item] = chosen
    if (answer?.type === 'number' && item.question.type === 'number') {
      numbers[item.item] = Math.round(answer.value * 10 ** item.question.decimals)
    }
  }
  return { values, numbers }
}

function valuesOfAnswer(item: Item, answer: Answer, promises: readonly PlanPromise[]): string[] {
  switch (answer.type) {
    case 'notExperienced':
      return ['notExperienced']
    case 'single':
      return ['answered', `o:${answer.option}`]
    case 'multiple':
      return ['answered', ...answer.options.map((option) => `o:${option}`)]
    case 'scale':
      return ['answered', `s:${answer.score}`]
    case 'matrix': {
      const score = answer.scores[item.rowId ?? '']
      if (score === undefined) return []
      return score === 'notExperienced' ? ['notExperienced'] : ['answered', `s:${score}`]
    }
    case 'ranking':
      return ['answered', ...answer.options.map((option, place) => `r:${option}:${place + 1}`)]
    case 'number':
      return item.question.type === 'number' ? valuesOfNumber(item.question, answer.value, promises) : []
    case 'date':
      return ['answered', `d:${answer.day.slice(0, 'YYYY-MM'.length)}`]
    case 'text':
      return ['answered', ...(item.question.type === 'text' ? groupsOf(item.question.groups, answer.text) : [])]
    case 'file':
      return ['answered', `f:${answer.files.length}`]
  }
}

function valuesOfNumber(question: NumberQuestion, value: number, promises: readonly PlanPromise[]): string[] {
  const bin = question.edges.filter((edge) => value >= edge).length
  const promise = promises.find(({ promiseId }) => promiseId === question.promiseId)
  return ['answered', `b:${bin}`, ...(promise ? [isKept(promise, value) ? 'kept' : 'broken'] : [])]
}

/** Whether what somebody experienced is within what the plan promised. */
export function isKept({ direction, value: promised }: PlanPromise, experienced: number): boolean {
  switch (direction) {
    case 'atMost':
      return experienced <= promised
    case 'atLeast':
      return experienced >= promised
    case 'exactly':
      return experienced === promised
  }
}

/** The keyword groups that a text falls under: it has one of their words, whatever the case. */
function groupsOf(groups: Extract<Question, { type: 'text' }>['groups'], text: string): string[] {
  const searched = text.toLowerCase()
  return groups
    .filter(({ words }) => words.some((word) => searched.includes(word.toLowerCase())))
    .map(({ group }) => `g:${group}`)
}

/** Items in the order that decides which of two keeps their pairs: stratum items last, so that a question keeps those. */
export function inOrder(items: readonly string[]): string[] {
  return [...items].sort(byRank)
}

function byRank(one: string, other: string): number {
  const rank = (item: string) => (isStratumItem(item) ? 1 : 0)
  return rank(one) - rank(other) || (one < other ? -1 : 1)
}

/** Whether an item is one of `stratumItems`. */
export function isStratumItem(item: string): boolean {
  return stratumItems.some((known) => known === item)
}

/** Whether a value is of a text, files, a date or a ranking: those are paired with strata only, question by question they would be many and say little. */
export function isOpenValue(value: string): boolean {
  return /^[rdgf]:/.test(value)
}
