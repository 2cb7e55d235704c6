import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { getSubscription as getStored } from '../store/subscription-entity.ts'
import { findOwnFollowUp } from './find-own-follow-up.ts'
import { subscriptionView } from './subscription-view.ts'

/** Which messages the caller may accept about their bad review. */
export const getSubscription: UseCase<'getSubscription'> = async ({ path, caller }) => {
  const { table } = service()
  const [followUp, subscription] = await Promise.all([
    findOwnFollowUp(table, path.reviewId, caller),
    getStored(table, { reviewId: path.reviewId }),
  ])
  return followUp ? { body: subscriptionView(caller, followUp.state, subscription) } : { problem: 'NOT_FOUND' }
}
