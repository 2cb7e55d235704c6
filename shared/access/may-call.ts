import type { Caller } from '../api/route.ts'
import type { SessionRole } from './role.ts'

/** Whether somebody with these roles (none without a session) may call a route of the contract, as its `who` says. */
export function mayCall(who: Caller, roles: readonly SessionRole[]): boolean {
  if (who === 'anybody') return true
  if (who === 'acceptanceSystem' || who === 'wechat') return false // they sign, and have no session
  if (who === 'citizen' || who === 'business' || who === 'terminal') return roles.includes(who)
  return who.some((role) => roles.includes(role))
}
