import { isAccountName, type StaffRole } from '@minping/shared/access'
import type { RequestBody, ResponseBody } from '@minping/shared/api'

/** An account as it is typed. */
export interface AccountForm {
  account: string
  name: string
  /** Empty for none. */
  departmentCode: string
  grants: readonly GrantRow[]
}

export interface GrantRow {
  role: StaffRole
  scope: string | undefined
}

export type Missing = 'account' | 'name' | `scope ${number}`

export const blankForm: AccountForm = {
  account: '',
  name: '',
  departmentCode: '',
  grants: [{ role: 'handler', scope: undefined }],
}

export function formOf({ staffId, name, department, grants }: ResponseBody<'getStaff'>): AccountForm {
  return {
    account: staffId,
    name,
    departmentCode: department?.departmentCode ?? '',
    grants: grants.map(({ role, scope }) => ({ role, scope })),
  }
}

/** What is missing or can't be right, seen without asking the service. */
export function missingIn(form: AccountForm): Missing[] {
  return [
    ...(isAccountName(form.account.trim().toLowerCase()) ? [] : ['account' as const]),
    ...(form.name.trim() === '' ? ['name' as const] : []),
    ...form.grants.flatMap(({ scope }, index) => (scope === undefined ? [`scope ${index}` as const] : [])),
  ]
}

/** What is sent of a form in which nothing is missing. */
export function bodyOf({ name, departmentCode, grants }: AccountForm): Omit<RequestBody<'createStaff'>, 'account'> {
  return {
    name: name.trim(),
    ...(departmentCode && { departmentCode }),
    grants: grants.flatMap(({ role, scope }) => (scope === undefined ? [] : [{ role, scope }])),
  }
}
