import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { findOwnCase } from './find-own-case.ts'
import { reviewView } from './views.ts'

/** One of the caller's own reviews with its follow-up. */
export const getReview: UseCase<'getReview'> = async ({ path, caller, now }) => {
  const { table, city, configuration } = service()
  const found = await findOwnCase(table, path.reviewId, caller)
  if (!found) return { problem: 'NOT_FOUND' }
  return { body: reviewView(found, { directory: await city(), configuration: await configuration(), now }) }
}
