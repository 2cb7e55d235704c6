import { addReasons, type Flag, type FlagReason, openFlag } from '@minping/shared/flag'
import { StoreContended } from '../store/errors.ts'
import { putNewFlag, updateFlag } from '../store/flag-entity.ts'
import type { StoredReview } from '../store/review-entity.ts'
import type { Table } from '../store/table.ts'

const mostAttempts = 5

/**
 * Flags a review for some reasons; a review that is flagged gets those that are new. Whether something was written.
 * Whoever decides or flags at the same moment goes first, and what they wrote is carried on from.
 */
export async function raiseFlag(
  table: Table,
  review: StoredReview,
  seen: Flag | undefined,
  reasons: readonly FlagReason[],
  now: Date,
): Promise<boolean> {
  let standing = seen
  for (let number = 1; number <= mostAttempts; number += 1) {
    const next: Flag | undefined = standing ? addReasons(standing, reasons, now) : openFlag(review, reasons, now)
    if (!next) return false
    const current: Flag | undefined = standing
      ? await updateFlag(table, next, standing, now)
      : await putNewFlag(table, next, now)
    if (!current) return true
    standing = current
  }
  throw new StoreContended(`the flag of review ${review.reviewId} kept changing`)
}
