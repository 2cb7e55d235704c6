import { type Grant, grantCovers, mayAdminister } from '@minping/shared/access'
import type { ProblemAnswer, Staff } from '../platform/call.ts'
import { service } from '../platform/service.ts'

/**
 * Why the caller can't give these grants, or put somebody into this department: what isn't theirs is not found, as what
 * doesn't exist. Undefined when they can.
 */
export async function checkGrants(
  { grants, departmentCode }: { grants: readonly Grant[]; departmentCode?: string | undefined },
  caller: Staff,
): Promise<ProblemAnswer | undefined> {
  const city = await service().city()
  const beyond = grants.findIndex(
    (grant) =>
      !city.placeOfScope(grant.scope) || !mayAdminister(caller.grants, [grant], city.cityCode, city.placeOfScope),
  )
  if (beyond >= 0) return { problem: 'NOT_FOUND', field: `grants.${beyond}.scope` }
  if (departmentCode === undefined) return undefined
  const place = city.placeOfScope(`department:${departmentCode}`)
  const isTheirs = place !== undefined && grantCovers(caller.grants, place, ['administrator'])
  return isTheirs ? undefined : { problem: 'NOT_FOUND', field: 'departmentCode' }
}
