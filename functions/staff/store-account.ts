import { type AuditAction, canonicalText, changesBetween } from '@minping/shared/audit'
import { auditedStaff, withheldOfStaff } from '../platform/audited-staff.ts'
import type { Staff } from '../platform/call.ts'
import { service } from '../platform/service.ts'
import { placeOfStaff } from '../platform/staff-place.ts'
import { changeWithAudit } from '../store/audit-entity.ts'
import type { Refusal } from '../store/conditions.ts'
import { StoreContended } from '../store/errors.ts'
import {
  accountCheck,
  findActiveStaff,
  type NewStaffAccount,
  type StaffAccount,
  staffWrites,
} from '../store/staff-entity.ts'
import type { TransactItem } from '../store/transaction.ts'

/** What an administrator does to an account. */
export interface AccountDeed {
  action: AuditAction
  next: NewStaffAccount
  /** As it was; undefined when it is new. */
  seen: StaffAccount | undefined
  /** What goes with it, in the same transaction. */
  further?: readonly TransactItem[]
}

/**
 * Stores an account with its entry in the audit, under the condition that the administrator's own account is as it was
 * read. Nobody changes their own: so whoever takes the rights of a city's administrator is another one, who stays, and
 * the last one can't be lost, also when two take each other's at once. Undefined when it was done; otherwise what stands.
 */
export async function storeAccount(deed: AccountDeed, caller: Staff, now: Date): Promise<Refusal | undefined> {
  const { table } = service()
  const { action, next, seen, further = [] } = deed
  const administrator = await findActiveStaff(table, caller.staffId)
  // The rights that were checked are those that the authorizer read.
  const isSame = administrator && canonicalText(administrator.grants) === canonicalText(caller.grants)
  if (!isSame) throw new StoreContended('the account of the administrator has just changed')
  const writes = [...staffWrites(table, next, seen), accountCheck(table, administrator), ...further]
  const record = {
    by: { kind: 'staff', id: caller.staffId },
    action,
    subject: { kind: 'staff', id: next.staffId },
    place: await placeOfStaff(next, ...(seen ? [seen] : [])),
    changes: changesBetween(seen ? auditedStaff(seen) : {}, auditedStaff(next), withheldOfStaff),
  } as const
  const refusal = await changeWithAudit(table, writes, record, now)
  if (refusal && refusal.index !== 0) throw new StoreContended('the account of the administrator has just changed')
  return refusal
}
