import type { AttachedFile } from '../upload/check-file.ts'
import type { Answer, ResponseContent } from './answer.ts'
import type { Question, Questionnaire } from './questionnaire.ts'
import { optionsOf, scales } from './questions.ts'
import { visibleQuestions } from './visibility.ts'

/** What is wrong with an answer, in words for who gave it. */
export interface AnswerFault {
  code: 'ANSWER_MISSING' | 'ANSWER_INVALID'
  zh: string
  en: string
}

/** Letters of the text beside 其他. */
export const mostOtherText = 50

/** What is wrong in a whole response, question by question in order; empty when it may be submitted. */
export function checkResponse(
  questionnaire: Questionnaire,
  content: ResponseContent,
): (AnswerFault & { questionId: string })[] {
  return visibleQuestions(questionnaire, content).flatMap(({ question }) => {
    const { questionId } = question
    const answer = content.answers[questionId]
    const fault = answer ? checkAnswer(question, answer) : question.required ? missing : undefined
    return fault ? [{ questionId, ...fault }] : []
  })
}

/** Whether a respondent has said who answers, where that is asked. */
export function isKindKnown({ kinds }: Questionnaire, kind: string | undefined): boolean {
  return kinds.length < 2
    ? kind === undefined || kinds.some((known) => known.kind === kind)
    : kinds.some((known) => known.kind === kind)
}

/** What is wrong with one answer; undefined when it fits its question. */
export function checkAnswer(question: Question, answer: Answer): AnswerFault | undefined {
  if (answer.type === 'notExperienced') return question.notExperienced ? undefined : otherType
  if (answer.type !== question.type) return otherType
  switch (answer.type) {
    case 'single':
      return checkOptions(question, [answer.option], answer.text)
    case 'multiple':
      return checkOptions(question, answer.options, answer.text) ?? checkMany(question, answer.options)
    case 'ranking':
      return checkOptions(question, answer.options, undefined) ?? checkRanking(question, answer.options)
    case 'scale':
      return question.type === 'scale' && isScore(question.scale, answer.score) ? undefined : outOfScale
    case 'matrix':
      return checkMatrix(question, answer.scores)
    case 'number':
      return checkNumber(question, answer.value)
    case 'date':
      return checkDate(question, answer.day)
    case 'text':
      return checkText(question, answer.text)
    case 'file':
      return checkFiles(question, answer.files)
  }
}

function checkOptions(
  question: Question,
  chosen: readonly string[],
  text: string | undefined,
): AnswerFault | undefined {
  const options = optionsOf(question)
  const picked = options.filter(({ option }) => chosen.includes(option))
  if (picked.length !== chosen.length || chosen.length === 0) return unknownOption
  if (chosen.length > 1 && picked.some(({ alone }) => alone) && question.type !== 'ranking') return aloneWithOthers
  const asksText = question.type !== 'ranking' && picked.some(({ withText }) => withText)
  if (!asksText) return text === undefined ? undefined : textWithoutOther
  const written = text?.trim() ?? ''
  return written === '' || [...written].length > mostOtherText ? otherTextWrong : undefined
}

function checkMany(question: Question, chosen: readonly string[]): AnswerFault | undefined {
  if (question.type !== 'multiple') return otherType
  const isAlone = question.options.some(({ option, alone }) => alone && chosen.includes(option))
  const least = isAlone ? 1 : (question.least ?? 1)
  if (chosen.length < least) return fault(`请至少选 ${least} 项。`, `Please choose at least ${least}.`)
  if (question.most !== undefined && chosen.length > question.most) {
    return fault(`最多选 ${question.most} 项。`, `Please choose at most ${question.most}.`)
  }
  return undefined
}

function checkRanking(question: Question, chosen: readonly string[]): AnswerFault | undefined {
  if (question.type !== 'ranking') return otherType
  const places = question.most ?? question.options.length
  return chosen.length === places && new Set(chosen).size === places
    ? undefined
    : fault(`请排出前 ${places} 项。`, `Please rank the first ${places}.`)
}

function checkMatrix(question: Question, scores: Readonly<Record<string, unknown>>): AnswerFault | undefined {
  if (question.type !== 'matrix') return otherType
  const known = question.rows.map(({ rowId }) => rowId)
  if (Object.keys(scores).some((row) => !known.includes(row))) return otherType
  const open = known.filter((row) => scores[row] === undefined)
  if (question.required && open.length > 0)
    return fault(`还有 ${open.length} 行没有回答。`, `${open.length} rows are still open.`)
  const isRight = (score: unknown) =>
    score === undefined ||
    (score === 'notExperienced' ? question.notExperienced : isScore(question.scale, Number(score)))
  return known.every((row) => isRight(scores[row])) ? undefined : outOfScale
}

function checkNumber(question: Question, value: number): AnswerFault | undefined {
  if (question.type !== 'number') return otherType
  const { least, most, decimals } = question
  if (!Number.isFinite(value) || value < least || value > most) {
    return fault(`请填 ${least} 到 ${most} 之间的数。`, `Please enter a number from ${least} to ${most}.`)
  }
  if (Number(value.toFixed(decimals)) !== value) {
    return decimals === 0
      ? fault('请填整数。', 'Please enter a whole number.')
      : fault(`最多 ${decimals} 位小数。`, `At most ${decimals} digits after the point.`)
  }
  return undefined
}

function checkDate(question: Question, day: string): AnswerFault | undefined {
  if (question.type !== 'date') return otherType
  const { earliest, latest } = question
  if (earliest !== undefined && day < earliest) return fault(`不能早于 ${earliest}。`, `Not before ${earliest}.`)
  if (latest !== undefined && day > latest) return fault(`不能晚于 ${latest}。`, `Not after ${latest}.`)
  return undefined
}

function checkText(question: Question, text: string): AnswerFault | undefined {
  if (question.type !== 'text') return otherType
  const length = [...text.trim()].length
  if (length === 0) return missing
  return length > question.most
    ? fault(`最多 ${question.most} 个字，现在 ${length} 个。`, `At most ${question.most} characters; now ${length}.`)
    : undefined
}

function checkFiles(question: Question, files: readonly AttachedFile[]): AnswerFault | undefined {
  if (question.type !== 'file') return otherType
  if (files.length === 0) return missing
  if (new Set(files.map(({ uploadId }) => uploadId)).size < files.length) return otherType
  return files.length > question.most
    ? fault(`最多上传 ${question.most} 个文件。`, `At most ${question.most} files.`)
    : undefined
}

function isScore(scale: keyof typeof scales, score: number): boolean {
  return Number.isInteger(score) && score >= scales[scale].lowest && score <= scales[scale].highest
}

function fault(zh: string, en: string): AnswerFault {
  return { code: 'ANSWER_INVALID', zh, en }
}

const missing: AnswerFault = { code: 'ANSWER_MISSING', zh: '请回答这一题。', en: 'Please answer this question.' }
const otherType = fault('回答与题目不符，请重新回答。', 'The answer does not fit the question. Please answer again.')
const unknownOption = fault('请从列出的选项中选择。', 'Please choose from the options listed.')
const aloneWithOthers = fault('这个选项不能与其他选项同时选择。', 'This option can not be chosen together with others.')
const textWithoutOther = fault('只有选择“其他”时才需要填写说明。', 'A text belongs to “other” only.')
const otherTextWrong = fault(
  `请写明“其他”是什么，最多 ${mostOtherText} 个字。`,
  `Please say what “other” is, in at most ${mostOtherText} characters.`,
)
const outOfScale = fault('请选择列出的一级。', 'Please choose one of the levels.')
