import type { AuditActor } from '@minping/shared/audit'
import { recordInAudit } from '../store/audit-entity.ts'
import { takeSignInAttempt } from '../store/sign-in-entity.ts'
import { getStaffAccount, type StaffAccount } from '../store/staff-entity.ts'
import type { ProblemAnswer } from './call.ts'
import { nobodysPasswordHash, verifyPassword } from './password.ts'
import { service } from './service.ts'
import { placeOfStaff } from './staff-place.ts'

/**
 * Takes an attempt at an account's password and says whose it is, when it is right. An account that doesn't exist gets
 * the same answers, after the same work, as a wrong password. The wrong one that locks an account is recorded.
 */
export async function tryPassword(
  staffId: string,
  password: string,
  by: AuditActor,
  now: Date,
): Promise<{ account: StaffAccount } | ProblemAnswer> {
  const { table } = service()
  const taken = await takeSignInAttempt(table, staffId, now)
  if ('lockedUntil' in taken) {
    return { problem: 'ACCOUNT_LOCKED', retryAfterSeconds: secondsBetween(now, taken.lockedUntil) }
  }
  const account = await getStaffAccount(table, staffId)
  const right = await verifyPassword(password, account?.passwordHash ?? nobodysPasswordHash)
  if (account && right) return { account }
  if (account && taken.left === 0) await recordLock(account, by, now)
  return { problem: 'CREDENTIALS_WRONG' }
}

async function recordLock(account: StaffAccount, by: AuditActor, now: Date): Promise<void> {
  const subject = { kind: 'staff', id: account.staffId } as const
  await recordInAudit(service().table, { by, action: 'lock', subject, place: await placeOfStaff(account) }, now)
}

function secondsBetween(from: Date, to: Date): number {
  return Math.ceil((to.getTime() - from.getTime()) / 1_000)
}
