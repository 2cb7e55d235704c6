import { begunCheck } from '@minping/shared/content-check'
import { addSupplement, type FollowUp, openFollowUp } from '@minping/shared/follow-up'
import { checkReview, isBad, type Judgement, type SpokenJudgement } from '@minping/shared/review'
import type { ProblemAnswer } from '../platform/call.ts'
import type { UseCase } from '../platform/serve.ts'
import { type CityConfiguration, service } from '../platform/service.ts'
import { tellCitizen } from '../platform/tell-citizen.ts'
import { tellOfFollowUp } from '../platform/tell-staff.ts'
import { StoreContended } from '../store/errors.ts'
import { followUpWrite, newFollowUpWrite } from '../store/follow-up-entity.ts'
import type { Case } from '../store/read-case.ts'
import { compareRequests, type RequestMark } from '../store/request-mark.ts'
import { getReview, putSupplement, type StoredReview } from '../store/review-entity.ts'
import type { Table } from '../store/table.ts'
import type { TransactItem } from '../store/transaction.ts'
import { attachPhotos } from './attach-photos.ts'
import { findOwnCase } from './find-own-case.ts'
import { reviewView } from './views.ts'

const mostAttempts = 5

/**
 * Adds the one supplement (追评), in one transaction with what it does to the follow-up: a bad supplement of a good
 * review opens one. The same request sent again gets the same answer.
 */
export const supplementReview: UseCase<'supplementReview'> = async ({ path, body, request, caller, now }) => {
  const { table, city, configuration } = service()
  const rules = await configuration()
  const context = { directory: await city(), configuration: rules, now }
  const judgement = judgementOf(body)

  for (let number = 1; number <= mostAttempts; number += 1) {
    const found = await findOwnCase(table, path.reviewId, caller)
    if (!found) return { problem: 'NOT_FOUND' }
    if (found.review.supplement) return answerStanding(found.review, request) ?? { body: reviewView(found, context) }
    const invalid = checkReview(judgement, rules.labelSet)
    if (invalid) return { problem: invalid.code, field: invalid.field }

    const attaching = await attachPhotos(body.photos, path.reviewId, caller, now)
    if ('problem' in attaching) {
      if (number < mostAttempts && (await isSupplemented(table, path.reviewId))) continue
      return attaching
    }
    const next = withSupplement(found, { ...judgement, ...attaching.photos }, request, rules, now)
    const writes = [...(await followUpWrites(table, found, next, now)), ...attaching.writes]
    const refusal = await putSupplement(table, next.review, writes, now)
    if (!refusal) return { body: reviewView(next, context) }
  }
  throw new StoreContended(`the case of review ${path.reviewId} kept changing`)
}

/** Photos may be attached to a supplement that the same request has made a moment before. */
async function isSupplemented(table: Table, reviewId: string): Promise<boolean> {
  return (await getReview(table, reviewId))?.supplement !== undefined
}

/** Why a supplement that stands is not this request's own; undefined when it is. */
function answerStanding({ supplementRequest }: StoredReview, request: RequestMark): ProblemAnswer | undefined {
  switch (compareRequests(supplementRequest, request)) {
    case 'same':
      return undefined
    case 'reused':
      return { problem: 'KEY_REUSED', field: 'Idempotency-Key' }
    case 'other':
      return { problem: 'ALREADY_SUPPLEMENTED' }
  }
}

function judgementOf({ level, labels, comment }: SpokenJudgement): Judgement {
  const text = comment?.trim()
  return { level, labels, ...(text ? { comment: text } : {}) }
}

/** The review and its follow-up after the supplement. */
function withSupplement(
  { review, followUp }: Case,
  judgement: Judgement,
  supplementRequest: RequestMark,
  { calendar, profile }: CityConfiguration,
  now: Date,
): Case {
  const supplement = { ...judgement, submittedAt: now.toISOString() }
  const said: StoredReview = { ...review, supplement, supplementRequest }
  const supplemented: StoredReview = { ...said, contentCheck: begunCheck(said) }
  return { review: supplemented, followUp: followUpAfter() }

  function followUpAfter(): FollowUp | undefined {
    if (followUp) return addSupplement(followUp, judgement, { now, calendar, profile })
    return isBad(judgement.level) ? openFollowUp(supplemented, now, profile, calendar) : undefined
  }
}

/** What the supplement does to the follow-up, and who is told of it. */
async function followUpWrites(table: Table, before: Case, after: Case, now: Date): Promise<TransactItem[]> {
  if (!after.followUp) return []
  if (!before.followUp) return [newFollowUpWrite(table, after.followUp, now)]
  const change = followUpWrite(table, after.followUp, before.followUp.version, now)
  return [
    change,
    ...(await tellCitizen(table, before.followUp, after.followUp, after.review.citizen, now)),
    ...(await tellOfFollowUp(table, before.followUp, after.followUp, now)),
  ]
}
