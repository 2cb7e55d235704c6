import { type Question, type Questionnaire, questionsOf } from '@minping/shared/survey'

/** What a condition at one place can be about. */
export interface ConditionContext {
  earlier: readonly { question: Question; number: string }[]
  kinds: Questionnaire['kinds']
}

/** What stands before a question, or before a section. */
export function contextBefore(document: Questionnaire, section: number, question = 0): ConditionContext {
  const earlier = questionsOf(document).flatMap(({ question: one, sectionIndex, path }) => {
    const place = Number(path.split('.').at(-1))
    return sectionIndex < section || (sectionIndex === section && place < question)
      ? [{ question: one, number: `${sectionIndex + 1}.${place + 1}` }]
      : []
  })
  return { earlier, kinds: document.kinds }
}
