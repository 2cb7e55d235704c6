import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { addAllowances } from '../store/subscription-entity.ts'
import { acceptanceView, wechatPersonOf } from './message-acceptance.ts'

/** Keeps that the caller accepted one message in WeChat: the next notice goes there too. */
export const acceptMessage: UseCase<'acceptMessage'> = async ({ caller: { staffId }, request }) => {
  const person = await wechatPersonOf(staffId)
  if (person === undefined) return { problem: 'WECHAT_BINDING_NEEDED' }
  const subscription = await addAllowances(service().table, { staffId, subject: person, request }, ['task'])
  return subscription === 'reused'
    ? { problem: 'KEY_REUSED', field: 'Idempotency-Key' }
    : { body: acceptanceView(person, subscription) }
}
