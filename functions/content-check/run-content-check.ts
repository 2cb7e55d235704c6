import { listUnchecked } from '../store/content-check-entity.ts'
import { type Checking, checkReview } from './check-review.ts'

/** How many reviews were asked about, and how many of them are settled. */
export interface ContentCheckRun {
  asked: number
  settled: number
}

/** What one run takes, a few at once: far below the 4,000 a minute that WeChat answers. */
const mostReviews = 500
const atOnce = 10

/** Asks about every review whose words wait. Runs at the same moment share the work: a review is one's for two minutes. */
export async function runContentCheck(checking: Checking, now: Date): Promise<ContentCheckRun> {
  const reviewIds = await listUnchecked(checking.table, now, mostReviews)
  const run = { asked: 0, settled: 0 }
  for (let start = 0; start < reviewIds.length; start += atOnce) {
    const part = reviewIds.slice(start, start + atOnce)
    const outcomes = await Promise.all(part.map((reviewId) => checkReview(checking, reviewId, now)))
    run.asked += outcomes.filter((outcome) => outcome !== 'taken').length
    run.settled += outcomes.filter((outcome) => outcome === 'settled').length
  }
  return run
}
