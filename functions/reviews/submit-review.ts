import { begunCheck } from '@minping/shared/content-check'
import { type Place, takesReviews } from '@minping/shared/directory'
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
import { windowOfScene } from '../platform/scene.ts'
import type { Secrets } from '../platform/secrets.ts'
import type { UseCase } from '../platform/serve.ts'
import { type CityConfiguration, type CityDirectory, service } from '../platform/service.ts'
import { newFollowUpWrite } from '../store/follow-up-entity.ts'
import { proposalWrites } from '../store/publication-entity.ts'
import { compareRequests } from '../store/request-mark.ts'
import { getReview, putNewReview, type StoredReview } from '../store/review-entity.ts'
import { attachPhotos } from './attach-photos.ts'
import { giverOf, isOwn, subjectsOf } from './giver.ts'
import { promisedAtFirst, receiptOf } from './receipt.ts'
import { reviewIdOf } from './review-id.ts'

type SubmitCall = Call<'submitReview'>

/**
 * Takes a review: one conditional write, for a bad one a transaction with its follow-up, for a good one of the sample a
 * transaction with the proposal to publish its words; photos are attached in it. Nothing is looked up first:
 * the store decides what is new, and the loser gets what stands.
 */
export const submitReview: UseCase<'submitReview'> = async (call) => {
  const { table, city, configuration, secrets } = service()
  const [directory, rules, keys] = await Promise.all([city(), configuration(), secrets()])

  const origin = originOf(call, directory, keys)
  if ('problem' in origin) return origin
  if (!isGivenAtRight(call)) return { problem: 'GIVEN_AT_INVALID', field: 'givenAt' }
  const wrong = checkReview(call.body, rules.labelSet) ?? checkOutcome(call.body, rules.outcomeReasons)
  if (wrong) return { problem: wrong.code, field: wrong.field }

  const said = newReview(call, origin, rules, keys)
  const attaching = await attachPhotos(call.body.photos, said.reviewId, call.caller, call.now)
  if ('problem' in attaching) return answerUnattached(call, said.reviewId, attaching, rules)
  const review = withContentCheck({ ...said, ...attaching.photos })
  const followUp = isBad(review.level) ? openFollowUp(review, call.now, rules.profile, rules.calendar) : undefined
  const caused = [
    ...attaching.writes,
    ...(followUp ? [newFollowUpWrite(table, followUp, call.now)] : []),
    ...(isGoodSample(review, rules.publication) ? proposalWrites(table, propose(review, call.now)) : []),
  ]
  const standing = await putNewReview(table, review, caused, call.now)
  if (standing === 'nothing') return { problem: 'UPLOAD_UNKNOWN', field: 'photos' }
  if (standing) return answerStanding(call, standing, rules)

  if (followUp?.provisional) tellProvisional(followUp)
  return { body: receiptOf(review, followUp) }
}

/** Where it happened, and what the review is of. */
interface Origin {
  place: Place
  mode: ReviewMode
}

/** The scene says the window, and whether it was scanned or looked up; a terminal has its own. The window must handle the item. */
function originOf(call: SubmitCall, directory: CityDirectory, keys: Secrets): Origin | ProblemAnswer {
  const { body, now } = call
  const opened = windowOfCall(call, keys)
  if (opened === 'not said') return { problem: 'FIELD_INVALID', field: 'scene' }
  const place = opened && directory.placeOfWindow(opened.windowId, body.itemCode)
  const window = opened && directory.windows.get(opened.windowId)
  if (!place || !window) return { problem: 'SCENE_UNKNOWN', field: 'scene' }
  if (!takesReviews(window, now)) return { problem: 'WINDOW_RETIRED', field: 'scene' }
  const handled = body.itemCode === undefined || window.itemCodes.includes(body.itemCode)
  return handled ? { place, mode: opened.mode } : { problem: 'ITEM_NOT_AT_WINDOW', field: 'itemCode' }
}

/** The window that a review is of; a terminal never says another than its own. */
function windowOfCall({ body, caller }: SubmitCall, keys: Secrets) {
  if (caller.kind === 'terminal') {
    return body.scene === undefined ? { windowId: caller.windowId, mode: 'onSite' as const } : 'not said'
  }
  return body.scene === undefined ? 'not said' : windowOfScene(body.scene, keys.scene)
}

/** How it is given where nothing says so: a code was scanned, or the window was looked up on a phone. */
const channelOf: Record<ReviewMode, Channel> = { onSite: 'qr', matter: 'mobile', general: 'mobile' }

function newReview(
  { body, caller, request, now }: SubmitCall,
  { place, mode }: Origin,
  { labelSet, outcomeReasons }: CityConfiguration,
  keys: Secrets,
): StoredReview {
  const { level, labels, projectNo, outcome, anonymous, contact } = body
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
  return standing ? answerStanding(call, standing, rules) : problem
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
