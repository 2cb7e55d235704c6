import type { Answer, ResponseContent } from './answer.ts'
import type { ProblemRule, Question, Questionnaire } from './questionnaire.ts'
import { optionsOf, scoreName } from './questions.ts'
import { visibleQuestions } from './visibility.ts'

/** Something that a business wants put right, in its own words or by its answer. */
export interface FoundProblem {
  questionId: string
  rowId?: string | undefined
  category: string
  /** What was answered, as people read it. */
  answer: string
  /** What was written. */
  text?: string | undefined
}

/** The problems that a response reports, in the order of the questions; each opens a case. */
export function problemsOf(questionnaire: Questionnaire, content: ResponseContent): FoundProblem[] {
  return visibleQuestions(questionnaire, content).flatMap(({ question }) => {
    const answer = content.answers[question.questionId]
    return question.problem && answer ? found(question, question.problem, answer) : []
  })
}

function found(question: Question, { category, atMost, options = [] }: ProblemRule, answer: Answer): FoundProblem[] {
  const problem = { questionId: question.questionId, category }
  switch (answer.type) {
    case 'scale':
      return question.type === 'scale' && isBad(answer.score, atMost)
        ? [{ ...problem, answer: scoreName(question.scale, answer.score).zh }]
        : []
    case 'matrix':
      return question.type === 'matrix'
        ? question.rows.flatMap(({ rowId, title }) => {
            const score = answer.scores[rowId]
            return typeof score === 'number' && isBad(score, atMost)
              ? [{ ...problem, rowId, answer: `${title.zh}：${scoreName(question.scale, score).zh}` }]
              : []
          })
        : []
    case 'single':
    case 'multiple': {
      const chosen = answer.type === 'single' ? [answer.option] : answer.options
      const reported = chosen.filter((option) => options.includes(option))
      const names = optionsOf(question).filter(({ option }) => reported.includes(option))
      return reported.length > 0
        ? [{ ...problem, answer: names.map(({ name }) => name.zh).join('、'), text: answer.text }]
        : []
    }
    case 'text':
      return answer.text.trim() === '' ? [] : [{ ...problem, answer: '填写了意见', text: answer.text.trim() }]
    default:
      return []
  }
}

function isBad(score: number, atMost: number | undefined): boolean {
  return atMost !== undefined && score <= atMost
}
