import { identify } from '../platform/identify.ts'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { getStaffAccount } from '../store/staff-entity.ts'
import { readStaffOfWechat } from '../store/wechat-binding-entity.ts'
import { bindWechat } from './bind-wechat.ts'
import { staffSignedIn } from './staff-signed-in.ts'
import { wechatPerson } from './wechat-person.ts'

/** Signs staff in by the person in WeChat that their account is bound to; with a binding code, binds it first. */
export const openStaffWechatSession: UseCase<'openStaffWechatSession'> = async ({ body, now }) => {
  const { table, secrets } = service()
  const keys = await secrets()
  const found = await wechatPerson(body.code, keys)
  if ('problem' in found) return found
  // Not the id that the person has as a citizen: who judged a window is nobody's business here.
  const person = identify('staff-wechat', found.openid, keys.identity)
  if (body.bindingCode !== undefined) {
    const refused = await bindWechat({ person, openid: found.openid, code: body.bindingCode }, keys, now)
    if (refused) return refused
  }

  const staffId = await readStaffOfWechat(table, person)
  const account = staffId === undefined ? undefined : await getStaffAccount(table, staffId)
  if (account?.wechat?.person !== person) return { problem: 'WECHAT_NOT_BOUND' }
  return account.disabledAt ? { problem: 'ACCOUNT_DISABLED' } : staffSignedIn(account, 'wechat', now)
}
