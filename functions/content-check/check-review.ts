import type { KeyObject } from 'node:crypto'
import {
  afterAnswer,
  answerMilliseconds,
  askedParts,
  type CheckAnswer,
  type ContentCheck,
  type ContentPart,
  givenAt,
  nextLook,
  type PhotoPart,
  photoOfPart,
  waitingParts,
  withParts,
  wordsOfPart,
} from '@minping/shared/content-check'
import { readingUrl } from '../platform/object-store.ts'
import { openOpenidOfCitizen } from '../platform/openid.ts'
import type { WechatApp } from '../platform/wechat.ts'
import { askAboutPhoto, checkWords, type PhotoAnswer } from '../platform/wechat-content.ts'
import { getCitizen } from '../store/citizen-entity.ts'
import { changeContentCheck, putContentCheck, readUnchecked } from '../store/content-check-entity.ts'
import { keepAskedPhoto } from '../store/photo-check-entity.ts'
import type { StoredReview } from '../store/review-entity.ts'
import type { Table } from '../store/table.ts'

/** What a check is made with. */
export interface Checking {
  table: Table
  app: WechatApp
  /** Opens openids. */
  contactKey: KeyObject
}

const minute = 60_000
/** How long a review is one run's own. A run that dies leaves it to the next after that. */
const claimMilliseconds = 2 * minute
/** WeChat checks what somebody gave who was there within two hours; a little less, for the clocks differ. */
const freshMilliseconds = 115 * minute
/** How long WeChat can fetch a photo: it answers within half an hour. */
const fetchSeconds = 30 * 60

/**
 * Asks WeChat about the words and photos of a review that wait, and writes what it says; what it finds of a photo it
 * pushes later (`wechat-pushes`). `taken`: another run has it, or had; `later`: something is still open.
 */
export async function checkReview(
  checking: Checking,
  reviewId: string,
  now: Date,
): Promise<'taken' | 'settled' | 'later'> {
  const { table } = checking
  const unchecked = await readUnchecked(table, reviewId)
  if (!unchecked || unchecked.since > now.toISOString()) return 'taken'
  const { review } = unchecked
  const parts = waitingParts(review.contentCheck)
  const claimedUntil = new Date(now.getTime() + claimMilliseconds)
  if (!(await putContentCheck(table, review, claimed(review, parts, now), claimedUntil))) return 'taken'

  const answers = await askAbout(checking, review, parts, now)
  // Of a supplement, a decision or an answer that came meanwhile nothing is lost: only what was asked about changes.
  const change = (check: ContentCheck) => afterAnswers(withoutOverdue(check, now), answers, now)
  const check = await changeContentCheck(table, reviewId, change, now)
  return nextLook(check, now) ? 'later' : 'settled'
}

/** The check while a run has it. A photo counts as asked before it is: whatever happens then, nobody asks about it twice. */
function claimed({ contentCheck = {} }: StoredReview, parts: readonly ContentPart[], now: Date): ContentCheck {
  return withParts(contentCheck, parts.filter(isPhoto), (before) => ({ ...before, askedAt: now.toISOString() }))
}

/** What came of asking about each part. */
type Answers = ReadonlyMap<ContentPart, CheckAnswer | PhotoAnswer>

async function askAbout(
  checking: Checking,
  review: StoredReview,
  parts: readonly ContentPart[],
  now: Date,
): Promise<Answers> {
  const openid = parts.length > 0 ? await openidOf(checking, review) : undefined
  const answers = new Map<ContentPart, CheckAnswer | PhotoAnswer>()
  for (const part of parts) {
    const isFresh = now.getTime() - Date.parse(givenAt(review, part)) < freshMilliseconds
    if (!openid) answers.set(part, { unchecked: 'noOpenid' })
    else if (!isFresh) answers.set(part, { unchecked: 'tooLate' })
    else answers.set(part, await askAboutPart(checking, review, part, openid, now))
  }
  return answers
}

async function askAboutPart(
  { table, app }: Checking,
  review: StoredReview,
  part: ContentPart,
  openid: string,
  now: Date,
): Promise<CheckAnswer | PhotoAnswer> {
  const words = wordsOfPart(review, part)
  if (words) return checkWords(app, openid, words)
  const photo = photoOfPart(review, part)
  // Taken back meanwhile.
  if (!photo || !isPhoto(part)) return { unchecked: 'noOpenid' }
  const answer = await askAboutPhoto(app, openid, readingUrl(photo.uploadId, fetchSeconds, now))
  if (typeof answer === 'string' || !('asked' in answer) || answer.asked === undefined) return answer
  const { reviewId } = review
  return (await keepAskedPhoto(table, answer.asked, { reviewId, part }, now)) ?? answer
}

const isPhoto = (part: ContentPart): part is PhotoPart => part.startsWith('photo:')

function afterAnswers(check: ContentCheck, answers: Answers, now: Date): ContentCheck {
  return withParts(check, [...answers.keys()], (before, part) => {
    const answer = answers.get(part)
    if (answer === undefined) return before
    if (typeof answer === 'string' || !('asked' in answer)) return afterAnswer(before, answer, now)
    return before.outcome === 'waiting' ? { ...before, traceId: answer.asked } : before
  })
}

/** Photos whose answer never came are unchecked. */
function withoutOverdue(check: ContentCheck, now: Date): ContentCheck {
  return withParts(check, askedParts(check), (before) => {
    const isOverdue = Date.parse(before.askedAt ?? '') + answerMilliseconds <= now.getTime()
    return isOverdue ? afterAnswer(before, { unchecked: 'unanswered' }, now) : before
  })
}

/** Somebody who gave the review in a browser has none. */
async function openidOf({ table, contactKey }: Checking, { citizen }: StoredReview): Promise<string | undefined> {
  const found = citizen?.startsWith('wechat:') ? await getCitizen(table, citizen) : undefined
  return found && openOpenidOfCitizen(found, contactKey)
}
