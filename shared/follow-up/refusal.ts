import type { ProblemCode } from '../api/problems.ts'
import { lastReplyOf } from '../case/round.ts'
import { type Actor, isOfAppealingDepartment } from './actor.ts'
import { deadlineAfter, type FollowUpContext, hasPassed, isOverdue } from './deadline.ts'
import type { FollowUp } from './follow-up.ts'
import type { FollowUpAction } from './state.ts'

/** Why a case in the right state doesn't allow an action to somebody who otherwise may. */
export function refusalOfMoment(
  action: FollowUpAction,
  followUp: FollowUp,
  actor: Actor,
  context: FollowUpContext,
): ProblemCode | undefined {
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
  const lastReply = lastReplyOf(followUp)
  if (lastReply === undefined) return false
  const waited = deadlineAfter(new Date(lastReply), context.profile.verdictWorkingDays, context)
  return hasPassed(waited.at.toISOString(), context.now)
}
