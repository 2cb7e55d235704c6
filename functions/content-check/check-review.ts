import type { KeyObject } from 'node:crypto'
import { type ContentCheck, givenAt, type PartCheck, waitingParts, wordsOfPart } from '@minping/shared/content-check'
import { openOpenidOfCitizen } from '../platform/openid.ts'
import type { WechatApp } from '../platform/wechat.ts'
import { checkWords, type WordsAnswer } from '../platform/wechat-content.ts'
import { getCitizen } from '../store/citizen-entity.ts'
import { putContentCheck, readUnchecked } from '../store/content-check-entity.ts'
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
/** WeChat checks what somebody wrote who was there within two hours; a little less, for the clocks differ. */
const freshMilliseconds = 115 * minute
const firstPause = minute
const longestPause = 16 * minute

/**
 * Asks WeChat about the words of a review that wait, and writes what it says. `taken`: another run has it, or had;
 * `later`: WeChat could not be asked about all of them now.
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
  const claimedUntil = new Date(now.getTime() + claimMilliseconds)
  if (!(await putContentCheck(table, review, review.contentCheck, claimedUntil))) return 'taken'

  const claimed = { ...review, contentVersion: (review.contentVersion ?? 0) + 1 }
  const contentCheck = await askAbout(checking, claimed, now)
  const askAgainAt = nextQuestion(contentCheck, now)
  // A supplement that came meanwhile waits by its own mark: all of it is asked about again.
  const isWritten = await putContentCheck(table, claimed, contentCheck, askAgainAt)
  return isWritten && !askAgainAt ? 'settled' : 'later'
}

async function askAbout(checking: Checking, review: StoredReview, now: Date): Promise<ContentCheck> {
  const openid = await openidOf(checking, review)
  let check: ContentCheck = review.contentCheck ?? {}
  for (const part of waitingParts(review.contentCheck)) {
    const waiting = check[part]
    if (!waiting) continue
    const isFresh = now.getTime() - Date.parse(givenAt(review, part)) < freshMilliseconds
    const answer: WordsAnswer =
      !openid || !wordsOfPart(review, part) // taken back meanwhile
        ? { unchecked: 'noOpenid' }
        : isFresh
          ? await checkWords(checking.app, openid, wordsOfPart(review, part))
          : { unchecked: 'tooLate' }
    check = { ...check, [part]: afterAnswer(waiting, answer, now) }
  }
  return check
}

/** Somebody who gave the review in a browser has none. */
async function openidOf({ table, contactKey }: Checking, { citizen }: StoredReview): Promise<string | undefined> {
  const found = citizen?.startsWith('wechat:') ? await getCitizen(table, citizen) : undefined
  return found && openOpenidOfCitizen(found, contactKey)
}

function afterAnswer({ decision, attempts = 0, ...waiting }: PartCheck, answer: WordsAnswer, now: Date): PartCheck {
  const at = now.toISOString()
  const decided = decision && { decision }
  if (answer === 'later') return { ...waiting, attempts: attempts + 1, ...decided }
  if ('unchecked' in answer) return { outcome: 'unchecked', reason: answer.unchecked, at, ...decided }
  return { ...answer, at, ...decided }
}

/** When what still waits is asked about again: a minute later, then twice as long each time; undefined where nothing waits. */
function nextQuestion(check: ContentCheck, now: Date): Date | undefined {
  const attempts = waitingParts(check).map((part) => check[part]?.attempts ?? 1)
  if (attempts.length === 0) return undefined
  const pause = Math.min(longestPause, firstPause * 2 ** (Math.max(...attempts) - 1))
  return new Date(now.getTime() + pause)
}
