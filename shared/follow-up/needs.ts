import { grantCovers } from '../access/grant-covers.ts'
import type { DeadlineProfile } from '../case/deadline.ts'
import { type CaseProblem, isMissing } from '../case/workflow.ts'
import { type Actor, isReviewed } from './actor.ts'
import type { FollowUp } from './follow-up.ts'
import type { FollowUpAction, RectificationPath, VisitOutcome } from './state.ts'
import { followUpTable } from './table.ts'

/** What a request brings, as the contract has it. */
export interface FollowUpRequest {
  /** The version that the actor saw. */
  version: number
  text?: string | undefined
  outcome?: VisitOutcome | undefined
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
  profile: DeadlineProfile,
  colleague: Actor | undefined,
): FollowUpProblem | undefined {
  switch (action) {
    case 'visit':
      return checkVisit(request, followUp)
    case 'extend':
      return checkExtension(request, profile)
    case 'assign':
      return checkAssignee(request, followUp, colleague)
    default:
      return undefined
  }
}

/** Whether somebody can be put in charge of a follow-up: works on cases there and wasn't the one who was judged. */
export function mayBeAssigned(colleague: Pick<Actor, 'grants'>, followUp: FollowUp): boolean {
  const works = grantCovers(colleague.grants, followUp.place, followUpTable.visit.roles)
  return works && !isReviewed(colleague, followUp)
}

/** 无法联系 is for who left no contact, and says why nothing else could be done. */
function checkVisit(request: FollowUpRequest, followUp: FollowUp): FollowUpProblem | undefined {
  if (request.outcome !== 'noContact') return undefined
  if (followUp.hasContact) return { code: 'FIELD_INVALID', field: 'outcome' }
  return isMissing('text', request) ? { code: 'FIELD_INVALID', field: 'text' } : undefined
}

function checkExtension(request: FollowUpRequest, profile: DeadlineProfile): FollowUpProblem | undefined {
  const days = request.workingDays ?? 0
  const fits = Number.isInteger(days) && days >= 1 && days <= profile.extensionWorkingDays
  return fits ? undefined : { code: 'FIELD_INVALID', field: 'workingDays' }
}

function checkAssignee(
  request: FollowUpRequest,
  followUp: FollowUp,
  colleague: Actor | undefined,
): FollowUpProblem | undefined {
  const fits = colleague?.id === request.assignee && colleague !== undefined && mayBeAssigned(colleague, followUp)
  return fits ? undefined : { code: 'ASSIGNEE_INVALID', field: 'assignee' }
}
