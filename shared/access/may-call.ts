import type { Caller } from '../api/route.ts'
import type { StaffRole } from './role.ts'

/** What a verified session makes of somebody: a citizen, a business, or staff with the roles of all grants. */
export type SessionRole = 'citizen' | 'business' | StaffRole

/** Whether somebody with these roles (none without a session) may call a route of the contract, as its `who` says. */
export function mayCall(who: Caller, roles: readonly SessionRole[]): boolean {
  if (who === 'anybody') return true
  if (who === 'citizen' || who === 'business') return roles.includes(who)
  return who.some((role) => roles.includes(role))
}
