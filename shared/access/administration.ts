import type { Place } from '../directory/place.ts'
import { grantCovers } from './grant-covers.ts'
import type { Grant } from './role.ts'

/** The codes of a scope and of what it lies in; undefined when the city has no such scope. */
export type PlaceOfScope = (scope: string) => Partial<Place> | undefined

/** The most grants that one account holds. */
export const mostGrants = 20

/**
 * Whether an administrator may keep an account with these grants, and give them: each must lie within a scope that the
 * administrator administers. What lies in no scope of the city any more only the city's administrators keep.
 */
export function mayAdminister(
  administrator: readonly Grant[],
  grants: readonly Grant[],
  cityCode: string,
  placeOf: PlaceOfScope,
): boolean {
  if (grantCovers(administrator, { cityCode }, ['administrator'])) return true
  return grants.every(({ scope }) => grantCovers(administrator, placeOf(scope) ?? {}, ['administrator']))
}

/** Where an account belongs: the region that all its grants lie in, else the city. */
export function placeOfGrants(
  grants: readonly Grant[],
  cityCode: string,
  placeOf: PlaceOfScope,
): { cityCode: string; regionCode?: string } {
  const regions = new Set(grants.map(({ scope }) => placeOf(scope)?.regionCode))
  const [regionCode] = regions
  return regions.size === 1 && regionCode !== undefined ? { cityCode, regionCode } : { cityCode }
}
