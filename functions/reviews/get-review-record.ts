import { grantCovers } from '@minping/shared/access'
import { reviewRoutes } from '@minping/shared/api'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { readCase } from '../store/read-case.ts'
import { reviewRecord } from './record-view.ts'

/** One review as staff may read it; what isn't in their charge is as if it didn't exist. */
export const getReviewRecord: UseCase<'getReviewRecord'> = async ({ path, caller, now }) => {
  const { table, city, configuration } = service()
  const found = await readCase(table, path.reviewId)
  const readers = reviewRoutes.getReviewRecord.who
  if (!found || !grantCovers(caller.grants, found.review.place, readers)) return { problem: 'NOT_FOUND' }
  const context = { directory: await city(), configuration: await configuration(), grants: caller.grants, now }
  return { body: reviewRecord(found, context) }
}
