import type { Finding } from './finding.ts'
import type { Question, Questionnaire } from './questionnaire.ts'
import { questionsOf } from './questions.ts'

/** Submitting writes each text, the files of each question and each case in one transaction of at most 100 writes; quotas and the rest need 25. */
const mostWrites = 75
/** Letters that all texts together may have: a response is one item of the table. */
const mostLetters = 50_000

/** Whether the answers to a questionnaire can be submitted in one go, whatever they are. */
export function checkSize(questionnaire: Questionnaire): Finding[] {
  const questions = questionsOf(questionnaire).map(({ question }) => question)
  const writes = questions.reduce((sum, question) => sum + writesOf(question), 0)
  const letters = questions.reduce((sum, question) => sum + (question.type === 'text' ? question.most : 0), 0)
  return [
    ...(writes > mostWrites
      ? [
          tooMuch(
            `文字题、文件题和会转为问题件的题目（矩阵按行计）合计最多 ${mostWrites} 个，现在 ${writes} 个。`,
            `Texts, files and questions that open cases (rows of a matrix each) may be ${mostWrites} together; there are ${writes}.`,
          ),
        ]
      : []),
    ...(letters > mostLetters
      ? [
          tooMuch(
            `文字题的字数上限合计最多 ${mostLetters} 字，现在 ${letters} 字。`,
            `The limits of all texts may be ${mostLetters} characters together; they are ${letters}.`,
          ),
        ]
      : []),
  ]
}

function writesOf(question: Question): number {
  const text = question.type === 'text' ? 1 : 0
  // The files of a question are listed together, as a text is; each that was replaced is forgotten.
  if (question.type === 'file') return 1 + question.most
  if (!question.problem) return text
  return text + (question.type === 'matrix' ? question.rows.length : 1)
}

function tooMuch(zh: string, en: string): Finding {
  return { code: 'TOO_MUCH', path: 'sections', zh, en }
}
