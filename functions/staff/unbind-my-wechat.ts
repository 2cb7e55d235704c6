import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { answerStaffSession } from '../platform/staff-session.ts'
import { unbindingWrite } from '../store/wechat-binding-entity.ts'
import { ownAccount, storeOwnAccount } from './own-account.ts'

/** Unties the caller's account from WeChat. Every session ends, those on the phone too; the answer is a new one. */
export const unbindMyWechat: UseCase<'unbindMyWechat'> = async ({ caller, now }) => {
  const seen = await ownAccount(caller)
  if (!seen.wechat) return { body: await answerStaffSession(seen, now) }
  const next = { ...seen, wechat: undefined, sessionsEndedAt: now.toISOString() }
  const untied = [unbindingWrite(service().table, seen.wechat.person)]
  const account = await storeOwnAccount('unbind-wechat', next, seen, now, untied)
  return { body: await answerStaffSession(account, now) }
}
