import type { Answer, Answers } from '@minping/shared/survey'
import type { AttachedFile } from '@minping/shared/upload'
import { attachUploads } from '../platform/attach-uploads.ts'
import type { ProblemAnswer } from '../platform/call.ts'
import { service } from '../platform/service.ts'
import { ownerOfResponse } from '../platform/upload-owner.ts'
import type { Draft, DraftAnswer } from '../store/draft-entity.ts'
import type { SubmittedResponse } from '../store/response-entity.ts'
import type { TransactItem } from '../store/transaction.ts'
import { uploadRemoval } from '../store/upload-entity.ts'

/** A draft whose files are attached to it by these writes; `removed` are uploads that belong to nothing any more. */
export interface FiledDraft {
  draft: Draft
  writes: TransactItem[]
  removed: string[]
}

/** The files of an answer; none of any other kind of answer. */
export function filesOf(answer: Answer | undefined): readonly AttachedFile[] {
  return answer?.type === 'file' ? answer.files : []
}

/** Every file of some answers. */
export function filesOfAnswers(answers: Answers): AttachedFile[] {
  return Object.values(answers).flatMap((answer) => [...filesOf(answer)])
}

/**
 * Attaches the files that are new in a changed draft and lets go of those that were taken out of it. What was submitted
 * stays until something else is.
 */
export async function fileDraft(
  before: Draft,
  changed: Draft,
  response: SubmittedResponse | undefined,
  now: Date,
): Promise<FiledDraft | ProblemAnswer> {
  const filed: FiledDraft = { draft: changed, writes: [], removed: [] }
  for (const [questionId, given] of Object.entries(changed.answers)) {
    if (given === before.answers[questionId]) continue
    const submitted = filesOf(response?.answers[questionId])
    const known = [...filesOf(before.answers[questionId]?.answer), ...submitted]
    const taken = await takeFiles(questionId, given, known, changed.responseId, now)
    if ('problem' in taken) return taken
    filed.draft = { ...filed.draft, answers: { ...filed.draft.answers, [questionId]: taken.answer } }
    filed.writes.push(...taken.writes)
    filed.removed.push(...without(known, [...filesOf(taken.answer.answer), ...submitted]))
  }
  const { table } = service()
  filed.writes.push(...filed.removed.map((uploadId) => uploadRemoval(table, uploadId)))
  return filed
}

/** The uploads of files that are not among others. */
export function without(files: readonly AttachedFile[], others: readonly AttachedFile[]): string[] {
  const stays = new Set(others.map(({ uploadId }) => uploadId))
  return [...new Set(files.map(({ uploadId }) => uploadId))].filter((uploadId) => !stays.has(uploadId))
}

/** An answer with its files as they are known here: their names and sizes are not the sender's to say. */
async function takeFiles(
  questionId: string,
  given: DraftAnswer,
  known: readonly AttachedFile[],
  responseId: string,
  now: Date,
): Promise<{ answer: DraftAnswer; writes: TransactItem[] } | ProblemAnswer> {
  if (given.answer?.type !== 'file') return { answer: given, writes: [] }
  const named = given.answer.files.map(({ uploadId }) => uploadId)
  const fresh = named.filter((uploadId) => !known.some((file) => file.uploadId === uploadId))
  const owner = ownerOfResponse(responseId)
  const attaching = await attachUploads(fresh, owner, owner, now)
  if ('problem' in attaching) return { problem: attaching.problem, field: `answers.${questionId}` }
  const all = [...known, ...attaching.files]
  const files = named.flatMap((uploadId) => all.find((file) => file.uploadId === uploadId) ?? [])
  return { answer: { ...given, answer: { type: 'file', files } }, writes: attaching.writes }
}
