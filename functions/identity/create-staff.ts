import { hashPassword } from '../platform/password.ts'
import { type StaffMember, saveStaffAccount } from '../store/staff-entity.ts'
import type { Table } from '../store/table.ts'
import { accountName } from './account-name.ts'
import { AccountNameInvalid } from './errors.ts'

/** A new account, before it has a password. */
export interface NewStaff extends Omit<StaffMember, 'staffId'> {
  account: string
}

const namePattern = /^[a-z0-9][a-z0-9-]{1,62}[a-z0-9]$/

/**
 * Creates a staff account, or gives an existing one new rights and a new password; sessions from before end.
 * Throws AccountNameInvalid.
 */
export async function createStaff(table: Table, staff: NewStaff, password: string): Promise<void> {
  const staffId = accountName(staff.account)
  if (!namePattern.test(staffId)) throw new AccountNameInvalid(`not a name for an account: ${staff.account}`)
  await saveStaffAccount(table, {
    staffId,
    name: staff.name,
    grants: staff.grants,
    departmentCode: staff.departmentCode,
    passwordHash: await hashPassword(password),
  })
}
