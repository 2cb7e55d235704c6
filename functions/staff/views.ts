import type { Grant } from '@minping/shared/access'
import type { ResponseBody } from '@minping/shared/api'
import { shanghaiTimestamp } from '@minping/shared/calendar'
import type { CityDirectory } from '../platform/service.ts'
import type { SignedIn } from '../store/signed-in-entity.ts'
import type { StaffAccount } from '../store/staff-entity.ts'

/** An account as administrators see it. */
export function staffView(account: StaffAccount, city: CityDirectory, callerId: string): ResponseBody<'getStaff'> {
  return {
    ...accountView(account, city),
    version: account.version,
    ...(account.disabledAt !== undefined && { disabledAt: shanghaiTimestamp(account.disabledAt) }),
    isMine: account.staffId === callerId,
  }
}

/** An account as its owner sees it. */
export function myAccountView(
  account: StaffAccount,
  signedIn: readonly SignedIn[],
  city: CityDirectory,
): ResponseBody<'getMyAccount'> {
  return {
    ...accountView(account, city),
    signedIn: signedIn.map(({ at, by }) => ({ at: shanghaiTimestamp(at), by })),
  }
}

function accountView({ staffId, name, grants, departmentCode, wechat, ...rest }: StaffAccount, city: CityDirectory) {
  return {
    staffId,
    name,
    ...departmentView(departmentCode, city),
    grants: grants.map((grant) => grantView(grant, city)),
    isPasswordTemporary: rest.isPasswordTemporary === true,
    ...(wechat && { wechatBoundAt: shanghaiTimestamp(wechat.boundAt) }),
  }
}

/** A scope that the city has no more is shown by its code. */
function grantView({ role, scope }: Grant, city: CityDirectory) {
  return { role, scope, ...(city.nameOfScope(scope) ?? { name: scope, englishName: scope }) }
}

function departmentView(departmentCode: string | undefined, city: CityDirectory) {
  if (departmentCode === undefined) return {}
  const { name, englishName } = city.departments.get(departmentCode) ?? {
    name: departmentCode,
    englishName: departmentCode,
  }
  return { department: { departmentCode, name, englishName } }
}
