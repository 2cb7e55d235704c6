import { randomBytes } from 'node:crypto'
import type { Answer, Answers } from '@minping/shared/survey'
import { service } from '../platform/service.ts'
import type { SubmittedResponse } from '../store/response-entity.ts'
import { surveyFilesRemoval, surveyFilesWrite } from '../store/survey-files-entity.ts'
import { newTextWrite, textRemoval } from '../store/survey-text-entity.ts'
import type { TransactItem } from '../store/transaction.ts'
import { filesOf } from './answer-files.ts'

/** A text, or the files of a question, keeps its id when it is changed. The id is random: the list is in nobody's order. */
export function textIdsOf(answers: Answers, before: SubmittedResponse | undefined): Record<string, string> {
  const open = Object.entries(answers).filter(([, answer]) => answer.type === 'text' || answer.type === 'file')
  return Object.fromEntries(
    open.map(([questionId]) => [questionId, before?.textIds[questionId] ?? randomBytes(16).toString('base64url')]),
  )
}

/** What is read of open questions: the texts and files that are new or changed, and those that are gone. */
export function openAnswerWrites(
  waveId: string,
  before: SubmittedResponse | undefined,
  response: SubmittedResponse,
): TransactItem[] {
  const written = Object.entries(response.textIds).flatMap(([questionId, textId]) => {
    const answer = response.answers[questionId]
    return answer && !isSame(answer, before?.answers[questionId]) ? writeOf(waveId, questionId, textId, response) : []
  })
  const gone = Object.entries(before?.textIds ?? {}).filter(([questionId]) => !(questionId in response.textIds))
  return [
    ...written,
    ...gone.map(([questionId, textId]) => removalOf(waveId, questionId, textId, before?.answers[questionId])),
  ]
}

function isSame(answer: Answer, earlier: Answer | undefined): boolean {
  if (answer.type === 'text') return earlier?.type === 'text' && earlier.text === answer.text
  return earlier !== undefined && namesOf(earlier) === namesOf(answer)
}

function namesOf(answer: Answer): string {
  return filesOf(answer)
    .map(({ uploadId }) => uploadId)
    .join(' ')
}

function writeOf(
  waveId: string,
  questionId: string,
  textId: string,
  { answers, facts }: SubmittedResponse,
): TransactItem[] {
  const { table } = service()
  const answer = answers[questionId]
  if (answer?.type === 'file') {
    return [surveyFilesWrite(table, waveId, questionId, { groupId: textId, files: answer.files })]
  }
  if (answer?.type !== 'text') return []
  const groups = (facts.values[questionId] ?? []).flatMap((value) =>
    value.startsWith('g:') ? [value.slice('g:'.length)] : [],
  )
  return [newTextWrite(table, waveId, questionId, { textId, text: answer.text, groups })]
}

function removalOf(waveId: string, questionId: string, textId: string, answer: Answer | undefined): TransactItem {
  const { table } = service()
  return answer?.type === 'file'
    ? surveyFilesRemoval(table, waveId, questionId, textId)
    : textRemoval(table, waveId, questionId, textId)
}
