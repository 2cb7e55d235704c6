import { accountName, isAccountName } from '@minping/shared/access'
import { type AuditRecord, changesBetween } from '@minping/shared/audit'
import { auditedStaff, withheldOfStaff } from '../platform/audited-staff.ts'
import { hashPassword } from '../platform/password.ts'
import { changeWithAudit } from '../store/audit-entity.ts'
import { StoreContended } from '../store/errors.ts'
import { getStaffAccount, type NewStaffAccount, type StaffMember, staffWrites } from '../store/staff-entity.ts'
import type { Table } from '../store/table.ts'
import { AccountNameInvalid } from './errors.ts'

/** A new account, before it has a password. */
export interface NewStaff extends Pick<StaffMember, 'name' | 'grants' | 'departmentCode'> {
  account: string
}

export interface Making {
  password: string
  /** They choose another at the first sign-in. */
  isPasswordTemporary?: true
  place: AuditRecord['place']
  now: Date
}

/**
 * Creates a staff account from the command line, or gives an existing one new rights and a new password and puts it into
 * use; sessions from before end. Recorded in the audit. Throws AccountNameInvalid.
 */
export async function createStaff(table: Table, staff: NewStaff, making: Making): Promise<void> {
  const staffId = accountName(staff.account)
  if (!isAccountName(staffId)) throw new AccountNameInvalid(`not a name for an account: ${staff.account}`)
  const { name, grants, departmentCode } = staff
  const seen = await getStaffAccount(table, staffId)
  const next: NewStaffAccount = {
    staffId,
    name,
    grants,
    departmentCode,
    wechat: seen?.wechat,
    passwordHash: await hashPassword(making.password),
    isPasswordTemporary: making.isPasswordTemporary,
  }
  const record = {
    by: { kind: 'operator' },
    action: seen ? 'change' : 'create',
    subject: { kind: 'staff', id: staffId },
    place: making.place,
    changes: changesBetween(seen ? auditedStaff(seen) : {}, auditedStaff(next), withheldOfStaff),
  } as const
  const refusal = await changeWithAudit(table, staffWrites(table, next, seen), record, making.now)
  if (refusal) throw new StoreContended(`the account ${staffId} was saved by somebody else just now`)
}
