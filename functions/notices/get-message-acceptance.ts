import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { getSubscription } from '../store/subscription-entity.ts'
import { acceptanceView, wechatPersonOf } from './message-acceptance.ts'

/** How many of the caller's notices WeChat may still tell, and whether more can be accepted. */
export const getMessageAcceptance: UseCase<'getMessageAcceptance'> = async ({ caller: { staffId } }) => {
  const [person, subscription] = await Promise.all([
    wechatPersonOf(staffId),
    getSubscription(service().table, { staffId }),
  ])
  return { body: acceptanceView(person, subscription) }
}
