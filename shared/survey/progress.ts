import type { ResponseContent } from './answer.ts'
import { checkAnswer } from './check-answer.ts'
import type { Question, Questionnaire } from './questionnaire.ts'
import { questionsOf } from './questions.ts'
import { visibleQuestions } from './visibility.ts'

/** How far a response is: questions that are asked now, how many are answered, whole minutes for the others. */
export function progressOf(
  questionnaire: Questionnaire,
  content: ResponseContent,
): { answered: number; total: number; minutesLeft: number } {
  const asked = visibleQuestions(questionnaire, content).map(({ question }) => question)
  const open = asked.filter((question) => {
    const answer = content.answers[question.questionId]
    return !answer || checkAnswer(question, answer) !== undefined
  })
  return { answered: asked.length - open.length, total: asked.length, minutesLeft: minutesFor(open) }
}

/** How long a questionnaire takes at most, in minutes: what is said before it begins. */
export function minutesOf(questionnaire: Questionnaire): number {
  return minutesFor(questionsOf(questionnaire).map(({ question }) => question))
}

/** Seconds by type: our own estimate, configuration of nobody. */
const seconds: Record<Question['type'], number> = {
  single: 8,
  multiple: 14,
  scale: 8,
  matrix: 6,
  ranking: 20,
  number: 12,
  date: 12,
  text: 30,
  file: 45,
}

function minutesFor(questions: readonly Question[]): number {
  const total = questions.reduce(
    (sum, question) => sum + seconds[question.type] * (question.type === 'matrix' ? question.rows.length : 1),
    0,
  )
  return Math.ceil(total / 60)
}
