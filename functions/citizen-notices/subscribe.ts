import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { addAllowances } from '../store/subscription-entity.ts'
import { findOwnFollowUp } from './find-own-follow-up.ts'
import { subscriptionView, wechatSubjectOf } from './subscription-view.ts'

/** Keeps what the caller accepted in WeChat: one message of each template. */
export const subscribe: UseCase<'subscribe'> = async ({ path, body, caller, request }) => {
  const { table } = service()
  const followUp = await findOwnFollowUp(table, path.reviewId, caller)
  if (!followUp) return { problem: 'NOT_FOUND' }
  const subject = wechatSubjectOf(caller)
  if (subject === undefined) return { problem: 'WECHAT_SESSION_NEEDED' }
  const subscription = await addAllowances(table, { reviewId: path.reviewId, subject, request }, body.accepted)
  return subscription === 'reused'
    ? { problem: 'KEY_REUSED', field: 'Idempotency-Key' }
    : { body: subscriptionView(caller, followUp.state, subscription) }
}
