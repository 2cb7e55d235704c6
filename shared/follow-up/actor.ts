import { grantCovers } from '../access/grant-covers.ts'
import type { Actor } from '../case/actor.ts'
import type { FollowUp } from './follow-up.ts'

export type { Actor } from '../case/actor.ts'

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
