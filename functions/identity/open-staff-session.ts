import { scopesOf } from '@minping/shared/access'
import { shanghaiTimestamp } from '@minping/shared/calendar'
import { nobodysPasswordHash, verifyPassword } from '../platform/password.ts'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { openSessionOfAccount } from '../platform/session.ts'
import { clearSignInAttempts, takeSignInAttempt } from '../store/sign-in-entity.ts'
import { getStaffAccount } from '../store/staff-entity.ts'
import { accountName } from './account-name.ts'

/** Signs staff in. An account that doesn't exist gets the same answers, after the same work, as a wrong password. */
export const openStaffSession: UseCase<'openStaffSession'> = async ({ body, now }) => {
  const { table, secrets } = service()
  const name = accountName(body.account)
  const lockedUntil = await takeSignInAttempt(table, name, now)
  if (lockedUntil) return { problem: 'ACCOUNT_LOCKED', retryAfterSeconds: secondsBetween(now, lockedUntil) }

  const account = await getStaffAccount(table, name)
  const right = await verifyPassword(body.password, account?.passwordHash ?? nobodysPasswordHash)
  if (!account || !right) return { problem: 'CREDENTIALS_WRONG' }

  await clearSignInAttempts(table, name)
  const { session } = await secrets()
  const { token, expiresAt } = openSessionOfAccount(account, session, now)
  return {
    body: {
      token,
      expiresAt: shanghaiTimestamp(expiresAt),
      name: account.name,
      roles: [...new Set(account.grants.map((grant) => grant.role))],
      scopes: scopesOf(account.grants),
    },
  }
}

function secondsBetween(from: Date, to: Date): number {
  return Math.ceil((to.getTime() - from.getTime()) / 1000)
}
