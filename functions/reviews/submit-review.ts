import { begunCheck } from '@minping/shared/content-check'
import { type FollowUp, openFollowUp } from '@minping/shared/follow-up'
import { isGoodSample, propose } from '@minping/shared/publication'
import {
  type Channel,
  checkOutcome,
  checkReview,
  isBad,
  maskPhone,
  type ReviewMode,
  receiptNumber,
} from '@minping/shared/review'
import { cameLate, mayHaveBeenGiven } from '@minping/shared/terminal'
import type { Call, ProblemAnswer } from '../platform/call.ts'
import { sealContact } from '../platform/contact.ts'
import { countMetric } from '../platform/log.ts'
import type { Secrets } from '../platform/secrets.ts'
import type { UseCase } from '../platform/serve.ts'
import { type CityConfiguration, service } from '../platform/service.ts'
import { StoreContended } from '../store/errors.ts'
import { caselessContactWrite } from '../store/expired-contacts-entity.ts'
import { newFollowUpWrite } from '../store/follow-up-entity.ts'
import { proposalWrites } from '../store/publication-entity.ts'
import { compareRequests } from '../store/request-mark.ts'
import { getReview, putNewReview, replaceDefaultReview, type StoredReview } from '../store/review-entity.ts'
import { judgedWrite } from '../store/service-record-entity.ts'
import type { Table } from '../store/table.ts'
import type { TransactItem } from '../store/transaction.ts'
import { attachPhotos } from './attach-photos.ts'
import { giverOf, isOwn, subjectsOf } from './giver.ts'
import { findOccasion, type Occasion } from './occasion.ts'
import { promisedAtFirst, receiptOf } from './receipt.ts'
import { reviewIdOf } from './review-id.ts'

type SubmitCall = Call<'submitReview'>

const mostAttempts = 5

/**
 * Takes a review: one conditional write, for a bad one a transaction with its follow-up, for a good one of the sample a
 * transaction with the proposal to publish its words; photos are attached in it. Nothing is looked up first: the store
 * decides what is new, and the loser gets what stands; but a default review gives way to somebody's own. Where a 办件
 * is named, the transaction holds only while its record stands as it was read, or while there is none.
 */
export const submitReview: UseCase<'submitReview'> = async (call) => {
  const { table, city, configuration, secrets } = service()
  const [directory, rules, keys] = await Promise.all([city(), configuration(), secrets()])
  for (let number = 1; number <= mostAttempts; number += 1) {
    const occasion = await findOccasion(call, { table, directory, keys, mayBeRecorded: number > 1 })
    if ('problem' in occasion) return occasion
    const { outcome } = occasion
    const said = { outcome, outcomeReasons: call.body.outcomeReasons }
    const wrong = checkReview(call.body, rules.labelSet) ?? checkOutcome(said, rules.outcomeReasons)
    if (wrong) return { problem: wrong.code, field: wrong.field }

    if (!isGivenAtRight(call)) return { problem: 'GIVEN_AT_INVALID', field: 'givenAt' }
    const bare = newReview(call, occasion, rules, keys)
    const attaching = await attachPhotos(call.body.photos, bare.reviewId, call.caller, call.now)
    if ('problem' in attaching) return answerUnattached(call, bare.reviewId, attaching, rules)
    const review = withContentCheck({ ...bare, ...attaching.photos })
    const followUp = isBad(review.level) ? openFollowUp(review, call.now, rules.profile, rules.calendar) : undefined
    const caused = [
      ...(occasion.projectNo === undefined ? [] : [judgedWrite(table, review, occasion.record, 'person')]),
      ...attaching.writes,
      ...(followUp ? [newFollowUpWrite(table, followUp, call.now)] : []),
      ...(review.sealedContact !== undefined && !followUp ? [caselessContactWrite(table, review)] : []),
      ...(isGoodSample(review, rules.publication) ? proposalWrites(table, propose(review, call.now)) : []),
    ]
    const standing = await storeReview(table, review, caused, call.now)
    if (standing === 'stale') continue
    if (standing) return answerStanding(call, standing, rules)

    if (followUp?.provisional) tellProvisional(followUp)
    return { body: receiptOf(review, followUp) }
  }
  throw new StoreContended('what a review goes with kept changing')
}

/** Stores a review as new, or in the place of the default one. */
async function storeReview(table: Table, review: StoredReview, caused: readonly TransactItem[], now: Date) {
  const standing = await putNewReview(table, review, caused, now)
  const isDefault = standing !== undefined && standing !== 'stale' && standing.kind === 'default'
  return isDefault ? replaceDefaultReview(table, review, caused, now) : standing
}

/** How it is given where nothing says so: a code was scanned, or the window was looked up on a phone. */
const channelOf: Record<ReviewMode, Channel> = { onSite: 'qr', matter: 'mobile', general: 'mobile' }

function newReview(
  { body, caller, request, now }: SubmitCall,
  { place, mode, projectNo, outcome }: Occasion,
  { labelSet, outcomeReasons }: CityConfiguration,
  keys: Secrets,
): StoredReview {
  const { level, labels, anonymous, contact } = body
  const reviewId = reviewIdOf({ projectNo, subjects: subjectsOf(caller), requestKey: request.key }, keys.identity)
  return {
    reviewId,
    receiptNo: receiptNumber(reviewId, now),
    kind: 'active',
    ...giverOf(caller, body.channel ?? channelOf[mode]),
    mode,
    place,
    projectNo,
    level,
    labels,
    labelSetVersion: labelSet.version,
    outcome,
    outcomeReasons: outcome && (body.outcomeReasons ?? []),
    outcomeReasonSetVersion: outcome && outcomeReasons.version,
    comment: body.comment?.trim() || undefined,
    anonymous,
    keptPrivate: body.keptPrivate || undefined,
    contactMasked: contact && maskPhone(contact.phone),
    sealedContact: contact && sealContact(contact.phone, reviewId, keys.contact),
    submittedAt: now.toISOString(),
    givenAt: body.givenAt && cameLate(body.givenAt, now) ? new Date(body.givenAt).toISOString() : undefined,
    excluded: false,
    generated: false,
    version: 1,
    request,
  }
}

/** Its words, where it has some, wait to be checked: never in the way of submitting. */
function withContentCheck(review: StoredReview): StoredReview {
  const contentCheck = begunCheck(review)
  return contentCheck ? { ...review, contentCheck, contentVersion: 1 } : review
}

/** Photos that are attached already are so to this very review, where the request is only sent again. */
async function answerUnattached(call: SubmitCall, reviewId: string, problem: ProblemAnswer, rules: CityConfiguration) {
  const standing = await getReview(service().table, reviewId)
  return standing?.kind === 'active' ? answerStanding(call, standing, rules) : problem
}

/** Only a terminal may bring a review later than it was given. */
function isGivenAtRight({ body: { givenAt }, caller, now }: SubmitCall): boolean {
  return givenAt === undefined || (caller.kind === 'terminal' && mayHaveBeenGiven(givenAt, now))
}

/** The same request gets the same receipt; anything else is told what stands, in detail only if it is the caller's own. */
function answerStanding({ caller, request }: SubmitCall, standing: StoredReview, rules: CityConfiguration) {
  const own = isOwn(standing, caller)
  const comparison = own ? compareRequests(standing.request, request) : 'other'
  switch (comparison) {
    case 'same':
      return { body: receiptOf(standing, promisedAtFirst(standing, rules)) }
    case 'reused':
      return { problem: 'KEY_REUSED', field: 'Idempotency-Key' } as const
    case 'other':
      return { problem: 'ALREADY_REVIEWED', current: currentOf(standing, own) } as const
  }
}

function currentOf({ reviewId, receiptNo }: StoredReview, own: boolean): { reviewId: string; receiptNo?: string } {
  return own ? { reviewId, receiptNo } : { reviewId }
}

/** Somebody must add the year to the calendar. */
function tellProvisional({ followUpId, dueAt }: FollowUp): void {
  countMetric('ProvisionalDeadlines', { followUpId, dueAt })
}
