import { randomBytes } from 'node:crypto'
import { receiptNumber } from '@minping/shared/review'
import { answersInForce, factsOf, type Question, questionsOf, quotasOf } from '@minping/shared/survey'
import type { Call } from '../platform/call.ts'
import { service } from '../platform/service.ts'
import { contentOf, draftCheck } from '../store/draft-entity.ts'
import { submittedWrite } from '../store/participation-entity.ts'
import { quotaReturn, quotaTaking } from '../store/quota-entity.ts'
import { changedResponseWrite, newResponseWrite, type SubmittedResponse } from '../store/response-entity.ts'
import { newTextWrite, textRemoval } from '../store/survey-text-entity.ts'
import type { TransactItem } from '../store/transaction.ts'
import type { Survey } from './find-survey.ts'
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
  const others: TransactItem[] = [
    draftCheck(table, draft),
    before ? changedResponseWrite(table, response, now) : newResponseWrite(table, response, now),
    ...(participation.state === 'submitted' ? [] : [submittedWrite(table, participation)]),
    ...textWrites(survey, response),
    ...caseWrites(cases, now),
  ]
  const writes = [...others.map((item): SubmissionWrite => ({ item, refusedAs: 'changed' })), ...quotas]
  return { response, writes }
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
  return {
    responseId,
    waveId: wave.waveId,
    ...stratum,
    kind: content.kind,
    answers: answersInForce(questionnaire, content),
    facts: factsOf(questionnaire, content, stratum, promises),
    submission: (before?.submission ?? 0) + 1,
    draftVersion: draft.version,
    submittedAt: now.toISOString(),
    receiptNo: before?.receiptNo ?? receiptNumber(responseId, now, receiptPrefix),
    quotas: quotasOf(wave.quotas, questionnaire, content, stratum),
    textIds: textIdsOf(questionsOf(questionnaire), answersInForce(questionnaire, content), before),
    caseIds,
    request,
    generated: false,
  }
}

/** A text keeps its id when it is changed. The id is random: the list of texts is in nobody's order. */
function textIdsOf(
  questions: readonly { question: Question }[],
  answers: SubmittedResponse['answers'],
  before: SubmittedResponse | undefined,
): Record<string, string> {
  const written = questions.flatMap(({ question: { questionId } }) =>
    answers[questionId]?.type === 'text' ? [questionId] : [],
  )
  return Object.fromEntries(
    written.map((questionId) => [questionId, before?.textIds[questionId] ?? randomBytes(16).toString('base64url')]),
  )
}

/** The texts that are new or changed, and those that are gone. */
function textWrites({ wave: { waveId }, response: before }: Survey, response: SubmittedResponse): TransactItem[] {
  const { table } = service()
  const written = Object.entries(response.textIds).flatMap(([questionId, textId]) => {
    const answer = response.answers[questionId]
    const earlier = before?.answers[questionId]
    if (answer?.type !== 'text') return []
    if (earlier?.type === 'text' && earlier.text === answer.text) return []
    const groups = (response.facts.values[questionId] ?? []).flatMap((value) =>
      value.startsWith('g:') ? [value.slice('g:'.length)] : [],
    )
    return [newTextWrite(table, waveId, questionId, { textId, text: answer.text, groups })]
  })
  const gone = Object.entries(before?.textIds ?? {}).filter(([questionId]) => !(questionId in response.textIds))
  return [...written, ...gone.map(([questionId, textId]) => textRemoval(table, waveId, questionId, textId))]
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
