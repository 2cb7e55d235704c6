import type { AuditFields } from '@minping/shared/audit'
import type { NewStaffAccount } from '../store/staff-entity.ts'

/** What of an account the audit says that it changed, without its value. */
export const withheldOfStaff = ['name', 'password'] as const

/** What of an account is audited. Of the password its hash, to be compared and never shown. */
export function auditedStaff(account: NewStaffAccount): AuditFields {
  return {
    name: account.name,
    departmentCode: account.departmentCode,
    grants: account.grants.map(({ role, scope }) => `${role} ${scope}`).sort(),
    password: account.passwordHash,
    disabled: account.disabledAt === undefined ? undefined : true,
    wechat: account.wechat === undefined ? undefined : true,
  }
}
