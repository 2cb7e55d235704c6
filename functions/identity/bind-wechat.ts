import { hashBindingCode } from '../platform/binding-code.ts'
import type { ProblemAnswer } from '../platform/call.ts'
import { sealOpenid } from '../platform/openid.ts'
import type { Secrets } from '../platform/secrets.ts'
import { service } from '../platform/service.ts'
import { placeOfStaff } from '../platform/staff-place.ts'
import { changeWithAudit } from '../store/audit-entity.ts'
import { StoreContended } from '../store/errors.ts'
import { accountWrite, findActiveStaff, type StaffAccount } from '../store/staff-entity.ts'
import {
  type BindingCode,
  bindingWrites,
  clearBindingAttempts,
  readBindingCode,
  takeBindingAttempt,
} from '../store/wechat-binding-entity.ts'

interface Binding {
  /** The id of the person in WeChat. */
  person: string
  openid: string
  /** As it was typed. */
  code: string
}

const mostAttempts = 5

/**
 * Binds the account that a code was made for to the person who typed it; undefined when it is bound. The person who has
 * used the code may repeat it; for everybody else it is used up.
 */
export async function bindWechat(binding: Binding, keys: Secrets, now: Date): Promise<ProblemAnswer | undefined> {
  const { table } = service()
  const taken = await takeBindingAttempt(table, binding.person, now)
  if ('lockedUntil' in taken) {
    const retryAfterSeconds = Math.ceil((taken.lockedUntil.getTime() - now.getTime()) / 1_000)
    return { problem: 'TOO_MANY_REQUESTS', retryAfterSeconds }
  }
  const refused = await useCode(hashBindingCode(binding.code, keys.identity), binding, keys, now)
  if (!refused) await clearBindingAttempts(table, binding.person)
  return refused
}

async function useCode(
  codeHash: string,
  { person, openid }: Binding,
  keys: Secrets,
  now: Date,
): Promise<ProblemAnswer | undefined> {
  const { table } = service()
  for (let number = 1; number <= mostAttempts; number += 1) {
    const code = await readBindingCode(table, codeHash)
    if (code?.usedBy === person) return undefined
    const account =
      code && !code.usedBy && code.expiresAt > now ? await findActiveStaff(table, code.staffId) : undefined
    if (!code || !account) return { problem: 'BINDING_CODE_WRONG', field: 'bindingCode' }
    if (account.wechat) return { problem: 'WECHAT_BOUND' }

    const wechat = {
      person,
      sealedOpenid: sealOpenid(openid, account.staffId, keys.contact),
      boundAt: now.toISOString(),
    }
    const refusal = await storeBinding({ ...account, wechat }, account, code, person, now)
    if (!refusal) return undefined
    if (refusal.index === 1) return { problem: 'WECHAT_BOUND' }
  }
  throw new StoreContended('the account kept changing while it was bound')
}

async function storeBinding(next: StaffAccount, seen: StaffAccount, code: BindingCode, person: string, now: Date) {
  const { table } = service()
  const record = {
    by: { kind: 'staff', id: seen.staffId },
    action: 'bind-wechat',
    subject: { kind: 'staff', id: seen.staffId },
    place: await placeOfStaff(seen),
  } as const
  const writes = [...bindingWrites(table, code, person, now), accountWrite(table, next, seen)]
  return changeWithAudit(table, writes, record, now)
}
