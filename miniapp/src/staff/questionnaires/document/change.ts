import type { Question, Questionnaire, Section } from '@minping/shared/survey'
import { rewritten } from './conditions'
import { freeName, questionIds, sectionIds } from './names'

/** A list with one entry changed. */
export function withEntry<Entry>(list: readonly Entry[], place: number, entry: Entry): Entry[] {
  return list.map((former, index) => (index === place ? entry : former))
}

export function withoutEntry<Entry>(list: readonly Entry[], place: number): Entry[] {
  return list.filter((_, index) => index !== place)
}

export function inserted<Entry>(list: readonly Entry[], place: number, entry: Entry): Entry[] {
  return [...list.slice(0, place), entry, ...list.slice(place)]
}

/** A list with one entry moved; beyond an end it stays. */
export function moved<Entry>(list: readonly Entry[], from: number, to: number): Entry[] {
  const entry = list[from]
  if (entry === undefined || to < 0 || to >= list.length) return [...list]
  return inserted(withoutEntry(list, from), to, entry)
}

export function withSection(document: Questionnaire, place: number, section: Section): Questionnaire {
  return { ...document, sections: withEntry(document.sections, place, section) }
}

export function withQuestions(document: Questionnaire, place: number, questions: readonly Question[]): Questionnaire {
  const section = document.sections[place]
  return section ? withSection(document, place, { ...section, questions }) : document
}

/** Where a question stands. */
export interface QuestionPlace {
  section: number
  question: number
}

export function questionAt({ sections }: Questionnaire, { section, question }: QuestionPlace): Question | undefined {
  return sections[section]?.questions[question]
}

export function withQuestion(document: Questionnaire, place: QuestionPlace, question: Question): Questionnaire {
  const questions = document.sections[place.section]?.questions ?? []
  return withQuestions(document, place.section, withEntry(questions, place.question, question))
}

/** Adds a question after a place. */
export function addQuestion(document: Questionnaire, after: QuestionPlace, question: Question): Questionnaire {
  const questions = document.sections[after.section]?.questions ?? []
  return withQuestions(document, after.section, inserted(questions, after.question + 1, question))
}

/** Where a question goes one step up or down: past the end of its section into the next, unless it is the last one there. */
export function stepOf(
  document: Questionnaire,
  { section, question }: QuestionPlace,
  by: 1 | -1,
): QuestionPlace | undefined {
  const questions = document.sections[section]?.questions ?? []
  const to = question + by
  if (to >= 0 && to < questions.length) return { section, question: to }
  const neighbour = document.sections[section + by]
  if (!neighbour || questions.length === 1) return undefined
  return { section: section + by, question: by === 1 ? 0 : neighbour.questions.length }
}

/** Moves a question to another place of its section or of another one. */
export function moveQuestion(document: Questionnaire, from: QuestionPlace, to: QuestionPlace): Questionnaire {
  const question = questionAt(document, from)
  if (!question) return document
  const source = withoutEntry(document.sections[from.section]?.questions ?? [], from.question)
  const without = withQuestions(document, from.section, source)
  const target = without.sections[to.section]?.questions ?? []
  return withQuestions(without, to.section, inserted(target, to.question, question))
}

/** A copy of a question right after it, under a name of its own. */
export function copyQuestion(document: Questionnaire, place: QuestionPlace): Questionnaire {
  const question = questionAt(document, place)
  if (!question) return document
  const questionId = freeName(question.questionId, questionIds(document))
  return addQuestion(document, place, { ...question, questionId })
}

/** A copy of a section right after it; conditions among its own questions are about the copies. */
export function copySection(document: Questionnaire, place: number): Questionnaire {
  const section = document.sections[place]
  if (!section) return document
  const taken = questionIds(document)
  const names = new Map<string, string>()
  for (const { questionId } of section.questions) {
    const name = freeName(questionId, taken)
    names.set(questionId, name)
    taken.push(name)
  }
  const questions = section.questions.map((question) => ({
    ...question,
    questionId: names.get(question.questionId) ?? question.questionId,
    visibleIf:
      question.visibleIf &&
      rewritten(question.visibleIf, (comparison) => ({
        ...comparison,
        question: names.get(comparison.question) ?? comparison.question,
      })),
  }))
  const copy: Section = { ...section, sectionId: freeName(section.sectionId, sectionIds(document)), questions }
  return { ...document, sections: inserted(document.sections, place + 1, copy) }
}
