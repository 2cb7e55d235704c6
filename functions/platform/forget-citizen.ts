import type { KeyObject } from 'node:crypto'
import { forgetCitizen as forgetHowToReach } from '../store/citizen-entity.ts'
import { forgetCitizenNotices } from '../store/citizen-notice-entity.ts'
import { endForgetting, type Forgetting, unheardMilliseconds } from '../store/forgotten-entity.ts'
import { listReviewsOfCitizens } from '../store/review-entity.ts'
import type { Table } from '../store/table.ts'
import { forgetUploadsOf } from '../store/upload-entity.ts'
import { forgetReview } from './forget-review.ts'
import { ownerOfSubject } from './upload-owner.ts'

/** The index of a citizen's reviews lags behind: a last look comes this long after the request. */
const lastLookMilliseconds = 60_000

const atOnce = 5
const pageSize = 25

export interface ForgettingRun {
  /** How many reviews lead to nobody any more. */
  forgotten: number
  /** Whether nothing was left at the end; the last look is still to come where the request is new. */
  finished: boolean
}

/**
 * Forgets what is held about somebody, as many reviews as are asked for. Safe to repeat and to run twice at once: each
 * review is let go in one transaction, and the request stands until all of it is done.
 */
export async function forgetCitizen(
  table: Table,
  forgetting: Forgetting,
  contactKey: KeyObject,
  mostReviews: number,
  now: Date,
): Promise<ForgettingRun> {
  const { subject, requestedAt } = forgetting
  const until = new Date(Date.parse(requestedAt) + unheardMilliseconds).toISOString()
  let forgotten = 0
  let after: string | undefined
  do {
    if (forgotten >= mostReviews) return { forgotten, finished: false }
    const page = await listReviewsOfCitizens(table, [subject], { after, limit: pageSize })
    // The index may still name one that is forgotten, and somebody who came back has given new ones.
    const theirs = page.items.filter(({ citizen, submittedAt }) => citizen === subject && submittedAt <= until)
    for (let start = 0; start < theirs.length; start += atOnce) {
      const turn = theirs.slice(start, start + atOnce)
      await Promise.all(turn.map(({ reviewId }) => forgetReview(table, reviewId, forgetting, contactKey, now)))
    }
    forgotten += theirs.length
    after = page.next
  } while (after !== undefined)

  await forgetHowToReach(table, subject, requestedAt)
  await forgetCitizenNotices(table, subject, until)
  await forgetUploadsOf(table, ownerOfSubject(subject))
  if (now.getTime() - Date.parse(requestedAt) >= lastLookMilliseconds) await endForgetting(table, forgetting)
  return { forgotten, finished: true }
}
