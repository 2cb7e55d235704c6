import { readCursor, writeCursor } from '../platform/cursor.ts'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { readFollowUps } from '../store/follow-up-entity.ts'
import { listReviewsOfCitizens } from '../store/review-entity.ts'
import { reviewView } from './views.ts'

const usualLimit = 20

/** The caller's own reviews, of all the caller's identities, newest first. */
export const listMyReviews: UseCase<'listMyReviews'> = async ({ query, caller, now }) => {
  const { table, city, configuration } = service()
  const after = readCursor(query.cursor)
  if (after === null) return { problem: 'FIELD_INVALID', field: 'cursor' }
  const page = { after, limit: query.limit ?? usualLimit }
  const { items, next } = await listReviewsOfCitizens(table, caller.subjects, page)
  const followUps = await readFollowUps(
    table,
    items.map(({ reviewId }) => reviewId),
  )
  const byReview = new Map(followUps.map((followUp) => [followUp.followUpId, followUp]))
  const context = { directory: await city(), configuration: await configuration(), now }
  return {
    body: {
      items: items.map((review) => reviewView({ review, followUp: byReview.get(review.reviewId) }, context)),
      ...writeCursor(next),
    },
  }
}
