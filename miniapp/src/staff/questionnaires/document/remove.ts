import type { Questionnaire } from '@minping/shared/survey'
import { type QuestionPlace, questionAt, withoutEntry, withQuestions } from './change'
import { usesOf, withoutUses } from './references'

/** The paths of what stays behind and names a question that would go. */
export function usesOfQuestion(document: Questionnaire, place: QuestionPlace): string[] {
  const question = questionAt(document, place)
  return question ? usesOf(document, { question: question.questionId }) : []
}

/** Removes a question with every condition about it and its place in the index. */
export function removeQuestion(document: Questionnaire, place: QuestionPlace): Questionnaire {
  const question = questionAt(document, place)
  if (!question) return document
  const questions = withoutEntry(document.sections[place.section]?.questions ?? [], place.question)
  const left = withQuestions(document, place.section, questions)
  // Of two questions with the same name, the other one is still there to be named.
  const isStillThere = left.sections.some((section) =>
    section.questions.some(({ questionId }) => questionId === question.questionId),
  )
  return isStillThere ? left : withoutUses(left, { question: question.questionId })
}

/** The paths of what stays behind and names a question of a section that would go. */
export function usesOfSection(document: Questionnaire, section: number): string[] {
  const questions = document.sections[section]?.questions ?? []
  const paths = questions.flatMap(({ questionId }) => usesOf(document, { question: questionId }))
  return [...new Set(paths)].filter((path) => !path.startsWith(`sections.${section}.`))
}

/** Removes a section with its questions and every condition about them. */
export function removeSection(document: Questionnaire, section: number): Questionnaire {
  const questions = document.sections[section]?.questions ?? []
  const left = { ...document, sections: withoutEntry(document.sections, section) }
  return questions.reduce<Questionnaire>(
    (former, { questionId }) => withoutUses(former, { question: questionId }),
    left,
  )
}
