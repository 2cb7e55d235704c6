import type { Actor } from './actor.ts'
import { type FollowUpContext, isOverdue, withDeadlines } from './deadline.ts'
import type { FollowUp } from './follow-up.ts'
import { checkNeeds, type FollowUpProblem, type FollowUpRequest } from './needs.ts'
import { changed, recorded } from './record.ts'
import { refusalOfActor, refusalOfState } from './refusal.ts'
import type { FollowUpAction } from './state.ts'
import { followUpTable } from './table.ts'

/** What an action needs to know beside the request: the working clock and, to assign, the colleague that the request names. */
export interface ActionContext extends FollowUpContext {
  colleague?: Actor | undefined
}

/** The follow-up in its new version, or why nothing happened. */
export type FollowUpResult = { followUp: FollowUp } | FollowUpProblem

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
  const problem = findProblem(followUp, action, request, actor, context)
  if (problem) return problem
  const prepared = withEffect(followUp, action, request, actor, context)
  const scheduled = followUpTable[action].deadline ? withNewDeadline(prepared, context) : prepared
  return { followUp: changed(followUp, withEntry(scheduled, action, request, actor, context)) }
}

function findProblem(
  followUp: FollowUp,
  action: FollowUpAction,
  request: FollowUpRequest,
  actor: Actor,
  context: ActionContext,
): FollowUpProblem | undefined {
  const barred = refusalOfActor(action, followUp, actor)
  if (barred) return { code: barred }
  if (request.version !== followUp.version) return { code: 'VERSION_STALE', field: 'version' }
  const refusal = refusalOfState(action, followUp, actor, context)
  if (refusal) return { code: refusal }
  return checkNeeds(action, request, followUp, context.profile, context.colleague)
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
      return colleague ? { ...followUp, assignee: { id: colleague.id, name: colleague.name } } : followUp
    case 'visit':
      return request.outcome === 'noContact'
        ? { ...followUp, withoutContact: true }
        : { ...followUp, visits: followUp.visits + 1 }
    case 'appeal':
      return { ...followUp, appealedBy: { id, departmentCode: actor.departmentCode ?? followUp.place.departmentCode } }
    case 'rectify':
      return { ...followUp, path: request.path }
    case 'extend':
      return { ...followUp, extended: true, extensionWorkingDays: request.workingDays }
    case 'submit':
      return { ...followUp, submittedBy: id }
    case 'return':
      return { ...followUp, returns: followUp.returns + 1 }
    case 'approve':
      return { ...followUp, reply: request.text?.trim(), ...replyTimes(followUp, now) }
    default:
      return followUp
  }
}

/** The first reply is kept; a reopened case has its later one beside it. */
function replyTimes(followUp: FollowUp, now: Date): Pick<FollowUp, 'repliedAt' | 'repliedAgainAt'> {
  const at = now.toISOString()
  return followUp.repliedAt === undefined ? { repliedAt: at } : { repliedAgainAt: at }
}

/** A deadline that has passed stays: a later one would hide that it was missed. */
function withNewDeadline(followUp: FollowUp, context: FollowUpContext): FollowUp {
  return isOverdue(followUp, context.now) ? followUp : withDeadlines(followUp, context)
}

function withEntry(
  followUp: FollowUp,
  action: FollowUpAction,
  request: FollowUpRequest,
  actor: Actor,
  { now }: FollowUpContext,
): FollowUp {
  const { to, deadline, needs } = followUpTable[action]
  const value = action === 'assign' ? request.assignee : deadline ? followUp.dueAt : undefined
  const text = request.text?.trim()
  return recorded(
    followUp,
    {
      action,
      by: { kind: 'staff', id: actor.id, name: actor.name },
      ...(to === 'same' ? {} : { to }),
      ...(text ? { text } : {}),
      ...(needs.includes('outcome') ? { outcome: request.outcome } : {}),
      ...(needs.includes('path') ? { path: request.path } : {}),
      ...(value ? { value } : {}),
    },
    now,
  )
}
