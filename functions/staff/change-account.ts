import type { ProblemAnswer, Staff } from '../platform/call.ts'
import { service } from '../platform/service.ts'
import { compareRequests, type RequestMark } from '../store/request-mark.ts'
import { accountOf, type StaffAccount } from '../store/staff-entity.ts'
import { findAdministered } from './find-administered.ts'
import { type AccountDeed, storeAccount } from './store-account.ts'
import { staffView } from './views.ts'

interface Change {
  staffId: string
  /** The version that was seen. */
  version: number
  request: RequestMark
  caller: Staff
  now: Date
}

/**
 * Carries an account on from the version that was seen by a deed, or says why not. The same request sent again is
 * answered as done; who comes second gets the account as it stands.
 */
export async function changeAccount(
  { staffId, version, request, caller, now }: Change,
  deedOn: (account: StaffAccount) => Promise<Omit<AccountDeed, 'seen'> | ProblemAnswer>,
): Promise<{ account: StaffAccount } | ProblemAnswer> {
  const account = await findAdministered(staffId, caller)
  if (!account) return { problem: 'NOT_FOUND' }
  const repeated = compareRequests(account.lastRequest, request)
  if (repeated === 'same') return { account }
  if (repeated === 'reused') return { problem: 'KEY_REUSED', field: 'Idempotency-Key' }
  if (staffId === caller.staffId) return { problem: 'OWN_ACCOUNT' }
  if (account.version !== version) return stale(account)

  const deed = await deedOn(account)
  if ('problem' in deed) return deed
  const next = { ...deed.next, lastRequest: request }
  const refusal = await storeAccount({ ...deed, next, seen: account }, caller, now)
  if (!refusal) return { account: { ...next, version: version + 1 } }
  const standing = refusal.current ? accountOf(refusal.current) : account
  return compareRequests(standing.lastRequest, request) === 'same' ? { account: standing } : stale(standing)

  async function stale(current: StaffAccount): Promise<ProblemAnswer> {
    return { problem: 'VERSION_STALE', current: staffView(current, await service().city(), caller.staffId) }
  }
}
