import { followUpOf, type StoredFollowUp } from './follow-up-entity.ts'
import { followUpKey, reviewKey } from './keys.ts'
import { readAll } from './read-all.ts'
import { reviewOf, type StoredReview } from './review-entity.ts'
import type { Table } from './table.ts'

/** A review together with its follow-up, where it has one. */
export interface Case {
  review: StoredReview
  followUp?: StoredFollowUp | undefined
}

/** Reads a review and its follow-up, consistently, in one call; undefined when there is no such review. */
export async function readCase(table: Table, reviewId: string): Promise<Case | undefined> {
  const items = await readAll(table, [reviewKey(reviewId), followUpKey(reviewId)])
  const review = items.find((item) => item.entity === 'review')
  const followUp = items.find((item) => item.entity === 'follow-up')
  return review && { review: reviewOf(review), followUp: followUp && followUpOf(followUp) }
}
