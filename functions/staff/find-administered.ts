import { mayAdminister } from '@minping/shared/access'
import type { Staff } from '../platform/call.ts'
import { service } from '../platform/service.ts'
import { getStaffAccount, type StaffAccount } from '../store/staff-entity.ts'

/** An account that the caller administers; undefined for every other, as if it didn't exist. */
export async function findAdministered(staffId: string, caller: Staff): Promise<StaffAccount | undefined> {
  const account = await getStaffAccount(service().table, staffId)
  if (!account) return undefined
  const city = await service().city()
  return mayAdminister(caller.grants, account.grants, city.cityCode, city.placeOfScope) ? account : undefined
}
