import type { Answer, Answers, ResponseContent } from './answer.ts'
import type { Condition } from './condition.ts'
import type { Questionnaire } from './questionnaire.ts'
import { type PlacedQuestion, questionsOf } from './questions.ts'

/**
 * The questions that a respondent is asked, in order. Each is decided by the answers before it that are in force
 * themselves: an answer to a question that is hidden now decides nothing.
 */
export function visibleQuestions(questionnaire: Questionnaire, content: ResponseContent): PlacedQuestion[] {
  return walk(questionnaire, content).visible
}

/** The answers that count: to questions that are asked. What was answered before a question was hidden is left out. */
export function answersInForce(questionnaire: Questionnaire, content: ResponseContent): Answers {
  return walk(questionnaire, content).inForce
}

function walk(
  questionnaire: Questionnaire,
  { kind, answers }: ResponseContent,
): { visible: PlacedQuestion[]; inForce: Answers } {
  const visible: PlacedQuestion[] = []
  const inForce: Record<string, Answer> = {}
  for (const placed of questionsOf(questionnaire)) {
    const { question, section } = placed
    const known = { kind, answers: inForce }
    if (!isFulfilled(section.visibleIf, known) || !isFulfilled(question.visibleIf, known)) continue
    visible.push(placed)
    const answer = Object.hasOwn(answers, question.questionId) ? answers[question.questionId] : undefined
    if (answer) inForce[question.questionId] = answer
  }
  return { visible, inForce }
}

/** Whether a condition holds for these answers; none always does. */
export function isFulfilled(condition: Condition | undefined, content: ResponseContent): boolean {
  if (!condition) return true
  if ('all' in condition) return condition.all.every((part) => isFulfilled(part, content))
  if ('any' in condition) return condition.any.some((part) => isFulfilled(part, content))
  if ('not' in condition) return !isFulfilled(condition.not, content)
  if ('kinds' in condition) return content.kind !== undefined && condition.kinds.includes(content.kind)
  const answer = content.answers[condition.question]
  if (!answer || answer.type === 'notExperienced') return false
  if ('options' in condition) return chosenOptions(answer).some((option) => condition.options.includes(option))
  if ('answered' in condition) return true
  const value = comparedValue(answer, condition.row)
  return (
    value !== undefined &&
    (condition.atLeast === undefined || value >= condition.atLeast) &&
    (condition.atMost === undefined || value <= condition.atMost)
  )
}

/** Of a ranking, what stands first. */
function chosenOptions(answer: Answer): readonly string[] {
  switch (answer.type) {
    case 'single':
      return [answer.option]
    case 'multiple':
      return answer.options
    case 'ranking':
      return answer.options.slice(0, 1)
    default:
      return []
  }
}

function comparedValue(answer: Answer, row: string | undefined): number | undefined {
  switch (answer.type) {
    case 'scale':
      return answer.score
    case 'number':
      return answer.value
    case 'matrix': {
      const score = row === undefined ? undefined : answer.scores[row]
      return typeof score === 'number' ? score : undefined
    }
    default:
      return undefined
  }
}
