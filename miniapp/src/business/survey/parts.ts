import {
  type Question,
  type Questionnaire,
  type ResponseContent,
  type Section,
  visibleQuestions,
} from '@minping/shared/survey'

/** What is asked on one screen: a section, or a piece of a long one. */
export interface Part {
  section: Section
  /** Which section this is of those that are asked, from 1. */
  number: number
  /** Whether the section begins here. */
  isFirst: boolean
  questions: readonly Question[]
}

/** How much is asked at once: everything of a section, a few questions of a long one, or one after the other. */
export type Pace = 'section' | 'few' | 'one'

const fewQuestions = 4
const longSection = 6

/**
 * The screens of a survey as it is asked now. Where a section is cut depends on its questions alone, not on what was
 * answered, so that a screen stays what it is while questions appear and vanish on it.
 */
export function partsOf(questionnaire: Questionnaire, content: ResponseContent, pace: Pace): Part[] {
  const visible = new Set(visibleQuestions(questionnaire, content).map(({ question }) => question.questionId))
  const parts: Part[] = []
  let number = 0
  for (const section of questionnaire.sections) {
    const pieces = cut(section.questions, pieceOf(section, pace))
      .map((piece) => piece.filter(({ questionId }) => visible.has(questionId)))
      .filter((piece) => piece.length > 0)
    if (pieces.length > 0) number += 1
    parts.push(...pieces.map((questions, index) => ({ section, number, isFirst: index === 0, questions })))
  }
  return parts
}

function pieceOf({ questions }: Section, pace: Pace): number {
  if (pace === 'one') return 1
  return pace === 'few' && questions.length > longSection ? fewQuestions : questions.length
}

function cut<Entry>(list: readonly Entry[], size: number): Entry[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, piece) =>
    list.slice(piece * size, (piece + 1) * size),
  )
}

/** Where a question is asked; the nearest screen before where it isn't asked any more, at least the first. */
export function partWith(parts: readonly Part[], questionnaire: Questionnaire, questionId: string): number {
  const order = questionnaire.sections.flatMap(({ questions }) => questions.map((question) => question.questionId))
  const place = order.indexOf(questionId)
  const found = lastIndex(parts, ({ questions }) =>
    questions.some((question) => order.indexOf(question.questionId) <= place),
  )
  return Math.max(0, found)
}

/** Array.prototype.findLastIndex, which older phones lack. */
function lastIndex<Entry>(list: readonly Entry[], fits: (entry: Entry) => boolean): number {
  for (let index = list.length - 1; index >= 0; index -= 1) {
    const entry = list[index]
    if (entry !== undefined && fits(entry)) return index
  }
  return -1
}
