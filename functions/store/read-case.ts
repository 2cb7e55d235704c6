import type { Flag } from '@minping/shared/flag'
import { flagOf } from './flag-entity.ts'
import { followUpOf, type StoredFollowUp } from './follow-up-entity.ts'
import { flagKey, followUpKey, reviewKey } from './keys.ts'
import { readAll } from './read-all.ts'
import { reviewOf, type StoredReview } from './review-entity.ts'
import type { Table } from './table.ts'

/** A review together with its follow-up and its flag, where it has them. */
export interface Case {
  review: StoredReview
  followUp?: StoredFollowUp | undefined
  flag?: Flag | undefined
}

/** Reads a review, its follow-up and its flag, consistently, in one call; undefined when there is no such review. */
export async function readCase(table: Table, reviewId: string): Promise<Case | undefined> {
  const items = await readAll(table, [reviewKey(reviewId), followUpKey(reviewId), flagKey(reviewId)])
  const review = items.find((item) => item.entity === 'review')
  const followUp = items.find((item) => item.entity === 'follow-up')
  const flag = items.find((item) => item.entity === 'flag')
  return review && { review: reviewOf(review), followUp: followUp && followUpOf(followUp), flag: flag && flagOf(flag) }
}
