import type { Question, Questionnaire, Words } from './questionnaire.ts'
import { questionsOf, scoreName, scoresOf } from './questions.ts'

/** What is counted by itself: a question, or a row of a matrix (`question.row`). */
export interface Item {
  item: string
  question: Question
  rowId?: string | undefined
  /** The values that people choose, in the order of the questionnaire; what they mean is in statistics.ts. */
  values: readonly { value: string; name: Words }[]
}

/** Every item of a questionnaire, in the order of its questions. */
export function itemsOf(questionnaire: Questionnaire): Item[] {
  return questionsOf(questionnaire).flatMap(({ question }) => itemsOfQuestion(question))
}

/** One item by its id. */
export function itemOf(questionnaire: Questionnaire, item: string): Item | undefined {
  return itemsOf(questionnaire).find((candidate) => candidate.item === item)
}

function itemsOfQuestion(question: Question): Item[] {
  const values = valuesOf(question)
  return question.type === 'matrix'
    ? question.rows.map(({ rowId }) => ({ item: rowItem(question.questionId, rowId), question, rowId, values }))
    : [{ item: question.questionId, question, values }]
}

export function rowItem(questionId: string, rowId: string): string {
  return `${questionId}.${rowId}`
}

function valuesOf(question: Question): Item['values'] {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return question.options.map(({ option, name }) => ({ value: `o:${option}`, name }))
    case 'ranking':
      return question.options.map(({ option, name }) => ({ value: `r:${option}:1`, name }))
    case 'scale':
    case 'matrix':
      return scoresOf(question.scale).map((score) => ({ value: `s:${score}`, name: scoreName(question.scale, score) }))
    case 'number':
      return [...Array(question.edges.length + 1).keys()].map((bin) => ({
        value: `b:${bin}`,
        name: binName(question.edges, bin, question.unit),
      }))
    case 'text':
      return question.groups.map(({ group, name }) => ({ value: `g:${group}`, name }))
    case 'file':
      return Array.from({ length: question.most }, (_, index) => ({
        value: `f:${index + 1}`,
        name: filesName(index + 1),
      }))
    case 'date':
      return []
  }
}

function filesName(number: number): Words {
  return { zh: `${number} 个文件`, en: number === 1 ? '1 file' : `${number} files` }
}

function binName(edges: readonly number[], bin: number, unit: Words): Words {
  const [from, to] = [edges[bin - 1], edges[bin]]
  if (from === undefined && to === undefined) return { zh: '全部', en: 'All' }
  if (from === undefined) return { zh: `不足 ${to} ${unit.zh}`, en: `Under ${to} ${unit.en}` }
  if (to === undefined) return { zh: `${from} ${unit.zh}及以上`, en: `${from} ${unit.en} or more` }
  return { zh: `${from} 至不足 ${to} ${unit.zh}`, en: `${from} to under ${to} ${unit.en}` }
}
