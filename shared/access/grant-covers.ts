import type { Place } from '../directory/place.ts'
import { scopeCovers } from '../directory/scope.ts'
import type { Grant, StaffRole } from './role.ts'

/** Whether somebody with these grants holds one of the roles (any, when none is named) over a place. */
export function grantCovers(grants: readonly Grant[], place: Partial<Place>, roles?: readonly StaffRole[]): boolean {
  return grants.some((grant) => (!roles || roles.includes(grant.role)) && scopeCovers(grant.scope, place))
}

/** The scopes that grants name, each once. */
export function scopesOf(grants: readonly Grant[]): string[] {
  return [...new Set(grants.map((grant) => grant.scope))]
}

/**
 * Whether somebody may look at a scope: one of the grants names it or a scope around it. `placeOfScope` has the codes
 * of the scope itself and of what it lies in (of a window: its hall, region, department and city).
 */
export function mayReadScope(grants: readonly Grant[], scope: string, placeOfScope: Partial<Place>): boolean {
  return grants.some((grant) => grant.scope === scope || scopeCovers(grant.scope, placeOfScope))
}
