import { shanghaiTimestamp } from '@minping/shared/calendar'
import { hashBindingCode, newBindingCode } from '../platform/binding-code.ts'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { bindingMinutes, putBindingCode } from '../store/wechat-binding-entity.ts'
import { ownAccount } from './own-account.ts'

/** A code that binds the caller's account to the person in WeChat who types it. It is shown, and only its hash is stored. */
export const makeBindingCode: UseCase<'makeBindingCode'> = async ({ caller, now }) => {
  const { table, secrets } = service()
  const { staffId, wechat } = await ownAccount(caller)
  if (wechat) return { problem: 'WECHAT_BOUND' }
  const code = newBindingCode()
  const expiresAt = new Date(now.getTime() + bindingMinutes * 60_000)
  const { identity } = await secrets()
  await putBindingCode(table, { codeHash: hashBindingCode(code, identity), staffId, expiresAt })
  return { body: { code, expiresAt: shanghaiTimestamp(expiresAt) } }
}
