import { grantCovers } from '../access/grant-covers.ts'
import type { Grant } from '../access/role.ts'
import type { FollowUp } from './follow-up.ts'

/** A member of staff who acts. */
export interface Actor {
  id: string
  name: string
  grants: readonly Grant[]
  /** The department that the person belongs to, where it is one. */
  departmentCode?: string | undefined
}

/** Whether somebody works at the very window that was judged: whoever was reviewed can't handle the case. */
export function isReviewed(actor: Pick<Actor, 'grants'>, followUp: FollowUp): boolean {
  return grantCovers(actor.grants, followUp.place, ['clerk'])
}

/** Whether somebody belongs to the department that appealed, by employment or by a grant for it. */
export function isOfAppealingDepartment(actor: Actor, followUp: FollowUp): boolean {
  const appealedBy = followUp.appealedBy
  if (!appealedBy) return false
  const scope = `department:${appealedBy.departmentCode}`
  return (
    actor.id === appealedBy.id ||
    actor.departmentCode === appealedBy.departmentCode ||
    actor.grants.some((grant) => grant.scope === scope)
  )
}
