import type { ProblemCode } from '../api/problems.ts'
import { lastReplyOf } from '../case/round.ts'
import { type Actor, isOfAppealingSide, isOwnWork } from './actor.ts'
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
    case 'hand-over':
      return followUp.assignee?.id === actor.id ? undefined : 'NOT_IN_CHARGE'
    case 'appeal':
      return wasAppealRejected(followUp) ? 'APPEAL_DECIDED' : undefined
    case 'uphold-appeal':
    case 'reject-appeal':
      return isOfAppealingSide(actor, followUp) ? 'OWN_DEPARTMENT' : undefined
    case 'request-extension':
      return refusalOfExtension(followUp, context)
    case 'grant-extension':
    case 'refuse-extension':
      return refusalOfDecision(action, followUp, actor, context)
    case 'submit':
      return followUp.visits > 0 || followUp.withoutContact ? undefined : 'VISIT_REQUIRED'
    case 'return':
    case 'approve':
      return isOwnWork(actor, followUp) ? 'OWN_WORK' : undefined
    case 'close':
      return mayClose(followUp, context) ? undefined : 'ACTION_NOT_POSSIBLE'
    default:
      return undefined
  }
}

/** An appeal is decided once: nobody appeals again until another supervisor agrees. */
function wasAppealRejected(followUp: FollowUp): boolean {
  return followUp.history.some(({ action }) => action === 'reject-appeal')
}

/** One extension, asked for once at a time, and before the deadline: a later one would hide that it was missed. */
function refusalOfExtension(followUp: FollowUp, { now }: FollowUpContext): ProblemCode | undefined {
  if (followUp.extended) return 'EXTENSION_USED'
  return followUp.extensionRequested || isOverdue(followUp, now) ? 'ACTION_NOT_POSSIBLE' : undefined
}

/** Decided by somebody else than who asked. Granted only while the deadline still runs; refused at any time. */
function refusalOfDecision(
  action: FollowUpAction,
  { extensionRequested, ...followUp }: FollowUp,
  actor: Actor,
  { now }: FollowUpContext,
): ProblemCode | undefined {
  if (!extensionRequested) return 'ACTION_NOT_POSSIBLE'
  if (extensionRequested.by.id === actor.id) return 'OWN_WORK'
  return action === 'grant-extension' && isOverdue(followUp, now) ? 'ACTION_NOT_POSSIBLE' : undefined
}

/** The reviewer has answered, or has had the time to. */
function mayClose(followUp: FollowUp, context: FollowUpContext): boolean {
  if (followUp.verdict !== undefined) return true
  const lastReply = lastReplyOf(followUp)
  if (lastReply === undefined) return false
  const waited = deadlineAfter(new Date(lastReply), context.profile.verdictWorkingDays, context)
  return hasPassed(waited.at.toISOString(), context.now)
}
