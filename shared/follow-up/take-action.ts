import { repliedNow } from '../case/round.ts'
import { allowedCaseActions, takeCaseAction, type Workflow } from '../case/workflow.ts'
import { type Actor, isReviewed } from './actor.ts'
import { type FollowUpContext, isOverdue, withDeadlines } from './deadline.ts'
import type { FollowUp } from './follow-up.ts'
import { checkRequest, type FollowUpProblem, type FollowUpRequest } from './needs.ts'
import { refusalOfMoment } from './refusal.ts'
import { type FollowUpAction, followUpActions } from './state.ts'
import { followUpTable } from './table.ts'
import { timed } from './work-time.ts'

/** What an action needs to know beside the request: the working clock and, to assign, the colleague that the request names. */
export interface ActionContext extends FollowUpContext {
  colleague?: Actor | undefined
}

/** The follow-up in its new version, or why nothing happened. */
export type FollowUpResult = { followUp: FollowUp } | FollowUpProblem

const workflow: Workflow<FollowUp, FollowUpAction, FollowUpRequest, ActionContext> = {
  table: followUpTable,
  actions: followUpActions,
  refusalOfPerson: (followUp, actor) => (isReviewed(actor, followUp) ? 'OWN_CASE' : undefined),
  refusalOfMoment,
  checkRequest,
  carryOut(action, followUp, request, actor, context) {
    const prepared = withEffect(followUp, action, request, actor, context)
    const dated = followUpTable[action].deadline ? withNewDeadline(prepared, context) : prepared
    return timed(followUp, dated, context)
  },
  detailsOf(action, request, after) {
    const { deadline, needs } = followUpTable[action]
    const channel = request.outcome === 'noContact' ? undefined : request.channel
    return {
      ...(needs.includes('outcome') ? { outcome: request.outcome, ...(channel && { channel }) } : {}),
      ...(needs.includes('path') ? { path: request.path } : {}),
      ...(needs.includes('assignee') ? { assignee: after.assignee } : {}),
      ...(needs.includes('workingDays') ? { workingDays: request.workingDays } : {}),
      ...(deadline ? { value: after.dueAt } : {}),
    }
  },
}

/**
 * Takes one action of the workflow. The caller has made sure that the actor may see the case. Refused with
 * VERSION_STALE when somebody else changed the case after the actor saw it.
 */
export function takeAction(
  followUp: FollowUp,
  action: FollowUpAction,
  request: FollowUpRequest,
  actor: Actor,
  context: ActionContext,
): FollowUpResult {
  const result = takeCaseAction(workflow, followUp, action, request, actor, context)
  return 'code' in result ? result : { followUp: result.after }
}

/** Exactly what somebody may do to a follow-up now. */
export function allowedActions(followUp: FollowUp, actor: Actor, context: FollowUpContext): FollowUpAction[] {
  return allowedCaseActions(workflow, followUp, actor, context)
}

/** What an action changes beside the state. */
function withEffect(
  followUp: FollowUp,
  action: FollowUpAction,
  request: FollowUpRequest,
  actor: Actor,
  { now, colleague }: ActionContext,
): FollowUp {
  const { id, name } = actor
  switch (action) {
    case 'accept':
      return { ...followUp, assignee: followUp.assignee ?? { id, name } }
    case 'assign':
    case 'hand-over':
      return colleague ? { ...followUp, assignee: { id: colleague.id, name: colleague.name } } : followUp
    case 'visit':
      return request.outcome === 'noContact'
        ? { ...followUp, withoutContact: true }
        : { ...followUp, visits: followUp.visits + 1 }
    case 'appeal':
      return { ...followUp, appealedBy: { id, departmentCode: actor.departmentCode ?? followUp.place.departmentCode } }
    case 'rectify':
      return { ...followUp, path: request.path }
    case 'request-extension':
      return { ...followUp, extensionRequested: extensionOf(request, actor, now) }
    case 'grant-extension':
      return {
        ...followUp,
        extended: true,
        extensionWorkingDays: followUp.extensionRequested?.workingDays,
        extensionRequested: undefined,
      }
    case 'refuse-extension':
      return { ...followUp, extensionRequested: undefined }
    case 'submit':
      return { ...followUp, submittedBy: id, extensionRequested: undefined }
    case 'return':
      return { ...followUp, returns: followUp.returns + 1 }
    case 'approve':
      return { ...followUp, reply: request.text?.trim(), ...repliedNow(followUp, now) }
    default:
      return followUp
  }
}

function extensionOf({ workingDays = 0, text = '' }: FollowUpRequest, { id, name }: Actor, now: Date) {
  return { by: { id, name }, at: now.toISOString(), workingDays, reason: text.trim() }
}

/** A deadline that has passed stays: a later one would hide that it was missed. */
function withNewDeadline(followUp: FollowUp, context: FollowUpContext): FollowUp {
  return isOverdue(followUp, context.now) ? followUp : withDeadlines(followUp, context)
}
