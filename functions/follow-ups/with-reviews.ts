import type { Queued } from '../store/case-queue.ts'
import type { StoredFollowUp } from '../store/follow-up-entity.ts'
import { readReviews } from '../store/review-entity.ts'
import type { Table } from '../store/table.ts'
import type { FollowUpCase } from './find-case.ts'

/** Some follow-ups of a queue with the reviews that caused them, in their order. */
export async function withReviews(table: Table, items: readonly Queued<StoredFollowUp>[]): Promise<FollowUpCase[]> {
  const reviews = await readReviews(
    table,
    items.map(({ found }) => found.followUpId),
  )
  const byId = new Map(reviews.map((review) => [review.reviewId, review]))
  return items.flatMap(({ found }) => {
    const review = byId.get(found.followUpId)
    return review ? { followUp: found, review } : []
  })
}
