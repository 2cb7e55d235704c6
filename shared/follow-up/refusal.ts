import { grantCovers } from '../access/grant-covers.ts'
import type { ProblemCode } from '../api/problems.ts'
import { type Actor, isOfAppealingDepartment, isReviewed } from './actor.ts'
import { deadlineAfter, type FollowUpContext, hasPassed, isOverdue } from './deadline.ts'
import type { FollowUp } from './follow-up.ts'
import { type FollowUpAction, followUpActions } from './state.ts'
import { followUpTable } from './table.ts'

/** Exactly what somebody may do to a follow-up now. */
export function allowedActions(followUp: FollowUp, actor: Actor, context: FollowUpContext): FollowUpAction[] {
  return followUpActions.filter((action) => refusalOf(action, followUp, actor, context) === undefined)
}

/** Why somebody may not take an action now, whatever the request brings; undefined when it is possible. */
function refusalOf(
  action: FollowUpAction,
  followUp: FollowUp,
  actor: Actor,
  context: FollowUpContext,
): ProblemCode | undefined {
  return refusalOfActor(action, followUp, actor) ?? refusalOfState(action, followUp, actor, context)
}

/** Why somebody may never take an action on this case: no role for it, or the one who was judged. */
export function refusalOfActor(action: FollowUpAction, followUp: FollowUp, actor: Actor): ProblemCode | undefined {
  if (!grantCovers(actor.grants, followUp.place, followUpTable[action].roles)) return 'FORBIDDEN'
  return isReviewed(actor, followUp) ? 'OWN_CASE' : undefined
}

/** Why the case as it stands doesn't allow an action to somebody who otherwise may. */
export function refusalOfState(
  action: FollowUpAction,
  followUp: FollowUp,
  actor: Actor,
  context: FollowUpContext,
): ProblemCode | undefined {
  if (!followUpTable[action].from.includes(followUp.state)) return 'ACTION_NOT_POSSIBLE'
  switch (action) {
    case 'uphold-appeal':
    case 'reject-appeal':
      return isOfAppealingDepartment(actor, followUp) ? 'OWN_DEPARTMENT' : undefined
    case 'extend':
      return refusalOfExtension(followUp, context)
    case 'submit':
      return followUp.visits > 0 || followUp.withoutContact ? undefined : 'VISIT_REQUIRED'
    case 'approve':
      return followUp.submittedBy === actor.id ? 'OWN_CASE' : undefined
    case 'close':
      return mayClose(followUp, context) ? undefined : 'ACTION_NOT_POSSIBLE'
    default:
      return undefined
  }
}

/** A deadline that has passed isn't extended any more: a later deadline would hide that it was missed. */
function refusalOfExtension(followUp: FollowUp, { now }: FollowUpContext): ProblemCode | undefined {
  if (followUp.extended) return 'EXTENSION_USED'
  return isOverdue(followUp, now) ? 'ACTION_NOT_POSSIBLE' : undefined
}

/** The reviewer has answered, or has had the time to. */
function mayClose(followUp: FollowUp, context: FollowUpContext): boolean {
  if (followUp.verdict !== undefined) return true
  const lastReply = followUp.repliedAgainAt ?? followUp.repliedAt
  if (lastReply === undefined) return false
  const waited = deadlineAfter(new Date(lastReply), context.profile.verdictWorkingDays, context)
  return hasPassed(waited.at.toISOString(), context.now)
}
