import { receiptNumber } from '@minping/shared/review'
import { answersInForce, factsOf, quotasOf } from '@minping/shared/survey'
import type { Call } from '../platform/call.ts'
import { service } from '../platform/service.ts'
import { contentOf, draftCheck } from '../store/draft-entity.ts'
import { submittedWrite } from '../store/participation-entity.ts'
import { quotaReturn, quotaTaking } from '../store/quota-entity.ts'
import { changedResponseWrite, newResponseWrite, type SubmittedResponse } from '../store/response-entity.ts'
import type { TransactItem } from '../store/transaction.ts'
import { uploadRemoval } from '../store/upload-entity.ts'
import { filesOfAnswers, without } from './answer-files.ts'
import type { Survey } from './find-survey.ts'
import { openAnswerWrites, textIdsOf } from './open-answers.ts'
import { caseWrites, newCases } from './reported-cases.ts'

type SubmitCall = Call<'submitResponse'>

const receiptPrefix = 'DC' // 调查

/** One write of the transaction that submits, and what its refusal means: somebody was faster, or a quota is full. */
export interface SubmissionWrite {
  item: TransactItem
  refusedAs: 'changed' | 'full'
}

/** What is submitted, and everything that submitting writes, all or nothing. */
export interface Submission {
  response: SubmittedResponse
  writes: readonly SubmissionWrite[]
  /** Uploads that were submitted before and are in the draft no more. */
  removed: readonly string[]
}

/** What a business submits, worked out anew from how everything stands. */
export async function newSubmission(call: SubmitCall, survey: Survey): Promise<Submission> {
  const { table } = service()
  const { participation, draft, response: before } = survey
  const { now } = call
  const cases = await newCases(call, survey)
  const response = await nextResponse(call, survey, [
    ...(before?.caseIds ?? []),
    ...cases.map(({ surveyCase }) => surveyCase.caseId),
  ])
  const quotas = quotaWrites(survey, response)
  const removed = without(filesOfAnswers(before?.answers ?? {}), filesOfAnswers(contentOf(draft).answers))
  const others: TransactItem[] = [
    draftCheck(table, draft),
    before ? changedResponseWrite(table, response, now) : newResponseWrite(table, response, now),
    ...(participation.state === 'submitted' ? [] : [submittedWrite(table, participation)]),
    ...openAnswerWrites(response.waveId, before, response),
    ...removed.map((uploadId) => uploadRemoval(table, uploadId)),
    ...caseWrites(cases, now),
  ]
  const writes = [...others.map((item): SubmissionWrite => ({ item, refusedAs: 'changed' })), ...quotas]
  return { response, writes, removed }
}

/** What counts from now on. */
async function nextResponse(
  { request, now }: SubmitCall,
  { wave, questionnaire, participation, responseId, draft, response: before }: Survey,
  caseIds: readonly string[],
): Promise<SubmittedResponse> {
  const { promises } = await service().configuration()
  const content = contentOf(draft)
  const { regionCode, industry, size } = participation
  const stratum = { regionCode, industry, size }
  const answers = answersInForce(questionnaire, content)
  return {
    responseId,
    waveId: wave.waveId,
    ...stratum,
    kind: content.kind,
    answers,
    facts: factsOf(questionnaire, content, stratum, promises),
    submission: (before?.submission ?? 0) + 1,
    draftVersion: draft.version,
    submittedAt: now.toISOString(),
    receiptNo: before?.receiptNo ?? receiptNumber(responseId, now, receiptPrefix),
    quotas: quotasOf(wave.quotas, questionnaire, content, stratum),
    textIds: textIdsOf(answers, before),
    caseIds,
    request,
    generated: false,
  }
}

/** Places in quotas that the response falls under now and didn't before, and those that it gives back. */
function quotaWrites({ wave, response: before }: Survey, { quotas }: SubmittedResponse): SubmissionWrite[] {
  const { table } = service()
  const { waveId } = wave
  const entered = wave.quotas.filter(({ quotaId }) => quotas.includes(quotaId) && !before?.quotas.includes(quotaId))
  const left = (before?.quotas ?? []).filter((quotaId) => !quotas.includes(quotaId))
  return [
    ...entered.map((quota): SubmissionWrite => ({ item: quotaTaking(table, waveId, quota), refusedAs: 'full' })),
    ...left.map((quotaId): SubmissionWrite => ({ item: quotaReturn(table, waveId, quotaId), refusedAs: 'changed' })),
  ]
}
