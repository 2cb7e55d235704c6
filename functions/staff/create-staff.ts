import { accountName, isAccountName } from '@minping/shared/access'
import { hashPassword } from '../platform/password.ts'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { temporaryPassword } from '../platform/temporary-password.ts'
import { compareRequests } from '../store/request-mark.ts'
import { accountOf, type NewStaffAccount, type StaffAccount } from '../store/staff-entity.ts'
import { checkGrants } from './check-grants.ts'
import { storeAccount } from './store-account.ts'
import { staffView } from './views.ts'

/** Creates an account with a password that is shown this once. The same request sent again shows the same. */
export const createStaff: UseCase<'createStaff'> = async ({ body, request, caller, now }) => {
  const staffId = accountName(body.account)
  if (!isAccountName(staffId)) return { problem: 'FIELD_INVALID', field: 'account' }
  const refused = await checkGrants(body, caller)
  if (refused) return refused

  const { identity } = await service().secrets()
  const password = temporaryPassword(staffId, request.key, identity)
  const { name, grants, departmentCode } = body
  const next: NewStaffAccount = {
    staffId,
    name,
    grants,
    departmentCode,
    passwordHash: await hashPassword(password),
    isPasswordTemporary: true,
    lastRequest: request,
  }
  const refusal = await storeAccount({ action: 'create', next, seen: undefined }, caller, now)
  if (!refusal) return answer({ ...next, version: 1 })
  // A foreign account is not shown, only that the name is taken.
  const standing = refusal.current ? accountOf(refusal.current) : undefined
  const isRepeated = standing !== undefined && compareRequests(standing.lastRequest, request) === 'same'
  return isRepeated ? answer(standing) : { problem: 'ACCOUNT_TAKEN', field: 'account' }

  async function answer(account: StaffAccount) {
    return { body: { account: staffView(account, await service().city(), caller.staffId), password } }
  }
}
