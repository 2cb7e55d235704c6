import { mayAdminister } from '@minping/shared/access'
import { scopeCovers } from '@minping/shared/directory'
import type { UseCase } from '../platform/serve.ts'
import { type CityDirectory, service } from '../platform/service.ts'
import { listStaffAccounts, type StaffAccount } from '../store/staff-entity.ts'
import { staffView } from './views.ts'

/** The accounts that the caller administers, by name. A city's staff are hundreds: they are read whole and looked through. */
export const listStaff: UseCase<'listStaff'> = async ({ query, caller }) => {
  const { table } = service()
  const city = await service().city()
  const { cursor = '', limit = 50 } = query
  const found = (await listStaffAccounts(table))
    .filter(({ staffId }) => staffId > cursor)
    .filter(({ grants }) => mayAdminister(caller.grants, grants, city.cityCode, city.placeOfScope))
    .filter((account) => isWithin(account, query.scope, city) && says(account, query.text, city))
  const items = found.slice(0, limit)
  const last = found.length > limit ? items.at(-1) : undefined
  return {
    body: {
      items: items.map((account) => staffView(account, city, caller.staffId)),
      ...(last && { cursor: last.staffId }),
    },
  }
}

function isWithin({ grants }: StaffAccount, scope: string | undefined, city: CityDirectory): boolean {
  if (scope === undefined) return true
  return grants.some((grant) => scopeCovers(scope, city.placeOfScope(grant.scope) ?? {}))
}

/** Whether an account, its owner's name or department has the words that are looked for. */
function says({ staffId, name, departmentCode }: StaffAccount, text: string | undefined, city: CityDirectory): boolean {
  const wanted = text?.trim().toLowerCase() ?? ''
  const department = departmentCode === undefined ? undefined : city.departments.get(departmentCode)
  const words = [staffId, name, departmentCode, department?.name, department?.englishName]
  return words.some((word) => word?.toLowerCase().includes(wanted))
}
