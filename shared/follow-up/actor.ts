import { grantCovers } from '../access/grant-covers.ts'
import type { StaffRole } from '../access/role.ts'
import type { Actor } from '../case/actor.ts'
import type { FollowUp } from './follow-up.ts'
import { followUpTable } from './table.ts'

export type { Actor } from '../case/actor.ts'

/** Whether somebody works at the very window that was judged: whoever was reviewed can't handle the case. */
export function isReviewed(actor: Pick<Actor, 'grants'>, followUp: FollowUp): boolean {
  return grantCovers(actor.grants, followUp.place, ['clerk'])
}

/** Whether somebody visits and rectifies where the case is. */
export function worksThere(actor: Pick<Actor, 'grants'>, followUp: FollowUp): boolean {
  return grantCovers(actor.grants, followUp.place, workers)
}

/**
 * Whether an appeal concerns somebody's own side: the department that appealed, by employment or by a grant for it,
 * the department that was judged, or the people who work on the case.
 */
export function isOfAppealingSide(actor: Actor, followUp: FollowUp): boolean {
  const appealedBy = followUp.appealedBy
  if (!appealedBy) return false
  const departments = [appealedBy.departmentCode, followUp.place.departmentCode]
  return (
    actor.id === appealedBy.id ||
    worksThere(actor, followUp) ||
    departments.some(
      (code) => actor.departmentCode === code || actor.grants.some(({ scope }) => scope === `department:${code}`),
    )
  )
}

/** Whether the case is somebody's own work: they are in charge of it or submitted the rectification. */
export function isOwnWork(actor: Actor, followUp: FollowUp): boolean {
  return followUp.submittedBy === actor.id || followUp.assignee?.id === actor.id
}

/** Whether somebody can be put in charge of a follow-up: works on cases there and wasn't the one who was judged. */
export function mayBeAssigned(colleague: Pick<Actor, 'grants'>, followUp: FollowUp): boolean {
  return worksThere(colleague, followUp) && !isReviewed(colleague, followUp)
}

/** Whether somebody can take over a case from a colleague: of the same department, or at work in the hall or department of the case. */
export function mayTakeOver(colleague: Actor, giver: Actor, followUp: FollowUp): boolean {
  if (colleague.id === giver.id || !mayBeAssigned(colleague, followUp)) return false
  const { hallId, departmentCode } = followUp.place
  const workplaces = [`hall:${hallId}`, `department:${departmentCode}`]
  const isBeside = colleague.grants.some(({ role, scope }) => workers.includes(role) && workplaces.includes(scope))
  return isBeside || (giver.departmentCode !== undefined && colleague.departmentCode === giver.departmentCode)
}

const workers: readonly StaffRole[] = followUpTable.visit.roles
