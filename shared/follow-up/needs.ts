import type { DeadlineProfile } from '../case/deadline.ts'
import { type CaseProblem, type CaseRequest, isMissing } from '../case/workflow.ts'
import { type Actor, mayBeAssigned, mayTakeOver } from './actor.ts'
import type { FollowUp } from './follow-up.ts'
import type { FollowUpAction, RectificationPath, VisitChannel, VisitOutcome } from './state.ts'

/** What a request brings, as the contract has it. */
export interface FollowUpRequest extends CaseRequest {
  outcome?: VisitOutcome | undefined
  /** How the reviewer was sought. */
  channel?: VisitChannel | undefined
  path?: RectificationPath | undefined
  /** The id of the colleague to assign; the colleague is given beside the request. */
  assignee?: string | undefined
  workingDays?: number | undefined
}

/** What is missing or wrong in a request. */
export type FollowUpProblem = CaseProblem

/** What a request brings that doesn't fit its action or the case. */
export function checkRequest(
  action: FollowUpAction,
  request: FollowUpRequest,
  followUp: FollowUp,
  actor: Actor,
  { profile, colleague }: { profile: DeadlineProfile; colleague?: Actor | undefined },
): FollowUpProblem | undefined {
  switch (action) {
    case 'visit':
      return checkVisit(request, followUp)
    case 'request-extension':
      return checkExtension(request, profile)
    case 'assign':
      return checkAssignee(request, colleague, (person) => mayBeAssigned(person, followUp))
    case 'hand-over':
      return checkAssignee(request, colleague, (person) => mayTakeOver(person, actor, followUp))
    default:
      return undefined
  }
}

/**
 * How it was tried, and why nobody was reached. 无法联系 is for who left no contact: nothing was tried, and it says why
 * nothing else could be done.
 */
function checkVisit(request: FollowUpRequest, followUp: FollowUp): FollowUpProblem | undefined {
  if (request.outcome === 'noContact' && followUp.hasContact) return { code: 'FIELD_INVALID', field: 'outcome' }
  if (request.outcome !== 'noContact' && request.channel === undefined) {
    return { code: 'FIELD_INVALID', field: 'channel' }
  }
  const saysWhy = request.outcome === 'reached' || !isMissing('text', request)
  return saysWhy ? undefined : { code: 'FIELD_INVALID', field: 'text' }
}

function checkExtension(request: FollowUpRequest, profile: DeadlineProfile): FollowUpProblem | undefined {
  const days = request.workingDays ?? 0
  const fits = Number.isInteger(days) && days >= 1 && days <= profile.extensionWorkingDays
  return fits ? undefined : { code: 'FIELD_INVALID', field: 'workingDays' }
}

function checkAssignee(
  request: FollowUpRequest,
  colleague: Actor | undefined,
  mayTake: (colleague: Actor) => boolean,
): FollowUpProblem | undefined {
  const fits = colleague !== undefined && colleague.id === request.assignee && mayTake(colleague)
  return fits ? undefined : { code: 'ASSIGNEE_INVALID', field: 'assignee' }
}
