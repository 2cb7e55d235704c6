import { placeOfGrants } from '@minping/shared/access'
import type { AuditRecord } from '@minping/shared/audit'
import type { StaffMember } from '../store/staff-entity.ts'
import { service } from './service.ts'

/** Where accounts belong, for the audit: the region that all their grants lie in, else the city. */
export async function placeOfStaff(...accounts: readonly Pick<StaffMember, 'grants'>[]): Promise<AuditRecord['place']> {
  const city = await service().city()
  return placeOfGrants(
    accounts.flatMap(({ grants }) => grants),
    city.cityCode,
    city.placeOfScope,
  )
}
