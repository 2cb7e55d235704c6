import { optionsInOrder } from './order.ts'
import type { Option, Question, Questionnaire, ScaleName, Section, Words } from './questionnaire.ts'

/** A question with where it stands; `path` leads to it in the document (`sections.1.questions.0`). */
export interface PlacedQuestion {
  question: Question
  section: Section
  sectionIndex: number
  path: string
}

/** Every question, in the order in which they are asked. */
export function questionsOf({ sections }: Pick<Questionnaire, 'sections'>): PlacedQuestion[] {
  return sections.flatMap((section, sectionIndex) =>
    section.questions.map((question, index) => ({
      question,
      section,
      sectionIndex,
      path: `sections.${sectionIndex}.questions.${index}`,
    })),
  )
}

/** One question by its id. */
export function questionOf(questionnaire: Pick<Questionnaire, 'sections'>, questionId: string): Question | undefined {
  return questionsOf(questionnaire).find(({ question }) => question.questionId === questionId)?.question
}

/** The options of a question; none where it isn't answered by options. */
export function optionsOf(question: Question): readonly Option[] {
  return 'options' in question ? question.options : []
}

/** The options as one respondent sees them: the same order for the same seed. */
export function shownOptions(question: Question, seed: string): readonly Option[] {
  return 'options' in question && question.randomOrder
    ? optionsInOrder(question.options, `${seed} ${question.questionId}`)
    : optionsOf(question)
}

/** A scale from its lowest score to its highest. */
export const scales: Readonly<Record<ScaleName, { lowest: number; highest: number }>> = {
  five: { lowest: 1, highest: 5 },
  three: { lowest: 1, highest: 3 },
  eleven: { lowest: 0, highest: 10 },
}

/** What a score is called; a 0–10 scale has numbers. */
export function scoreName(scale: ScaleName, score: number): Words {
  const named = scoreNames[scale]?.[score - scales[scale].lowest]
  return named ?? { zh: String(score), en: String(score) }
}

const scoreNames: Partial<Record<ScaleName, readonly Words[]>> = {
  five: [
    { zh: '非常不满意', en: 'Very dissatisfied' },
    { zh: '不满意', en: 'Dissatisfied' },
    { zh: '基本满意', en: 'Fairly satisfied' },
    { zh: '满意', en: 'Satisfied' },
    { zh: '非常满意', en: 'Very satisfied' },
  ],
  three: [
    { zh: '不满意', en: 'Dissatisfied' },
    { zh: '基本满意', en: 'Fairly satisfied' },
    { zh: '满意', en: 'Satisfied' },
  ],
}

/** The scores of a scale, lowest first. */
export function scoresOf(scale: ScaleName): number[] {
  const { lowest, highest } = scales[scale]
  return Array.from({ length: highest - lowest + 1 }, (_, index) => lowest + index)
}
