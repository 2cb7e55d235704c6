import { scopesOf } from '@minping/shared/access'
import type { Session } from '@minping/shared/api'
import { shanghaiTimestamp } from '@minping/shared/calendar'
import type { StaffAccount } from '../store/staff-entity.ts'
import { service } from './service.ts'
import { openSessionOfAccount } from './session.ts'

/** Opens the session of an account, as the contract answers it. */
export async function answerStaffSession(account: StaffAccount, now: Date): Promise<Session> {
  const { session } = await service().secrets()
  const { token, expiresAt } = openSessionOfAccount(account, session, now)
  return {
    token,
    expiresAt: shanghaiTimestamp(expiresAt),
    name: account.name,
    roles: [...new Set(account.grants.map((grant) => grant.role))],
    scopes: scopesOf(account.grants),
    ...(account.isPasswordTemporary && { isPasswordTemporary: true }),
  }
}
