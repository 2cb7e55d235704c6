import type { AuditAction } from '@minping/shared/audit'
import type { Staff } from '../platform/call.ts'
import { service } from '../platform/service.ts'
import { placeOfStaff } from '../platform/staff-place.ts'
import { changeWithAudit } from '../store/audit-entity.ts'
import { StoreContended } from '../store/errors.ts'
import { accountWrite, getStaffAccount, type NewStaffAccount, type StaffAccount } from '../store/staff-entity.ts'
import type { TransactItem } from '../store/transaction.ts'

/** The account of who calls: the authorizer has just read it. */
export async function ownAccount({ staffId }: Staff): Promise<StaffAccount> {
  const account = await getStaffAccount(service().table, staffId)
  if (!account) throw new Error(`the account ${staffId} is signed in but does not stand`)
  return account
}

/** Stores what somebody changed of the own account, with its entry in the audit. */
export async function storeOwnAccount(
  action: AuditAction,
  next: NewStaffAccount,
  seen: StaffAccount,
  now: Date,
  further: readonly TransactItem[] = [],
): Promise<StaffAccount> {
  const { table } = service()
  const record = {
    by: { kind: 'staff', id: seen.staffId },
    action,
    subject: { kind: 'staff', id: seen.staffId },
    place: await placeOfStaff(seen),
  } as const
  const refusal = await changeWithAudit(table, [accountWrite(table, next, seen), ...further], record, now)
  if (refusal) throw new StoreContended(`the account ${seen.staffId} has just changed`)
  return { ...next, version: seen.version + 1 }
}
