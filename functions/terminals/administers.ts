import { type Grant, grantCovers } from '@minping/shared/access'
import type { CityDirectory } from '../platform/service.ts'

/** Whether a region is the caller's to administer: theirs, or one of their city. What isn't theirs is not found. */
export function administers(grants: readonly Grant[], regionCode: string, city: CityDirectory): boolean {
  const { cityCode, regions } = city
  return regions.has(regionCode) && grantCovers(grants, { cityCode, regionCode }, ['administrator'])
}
