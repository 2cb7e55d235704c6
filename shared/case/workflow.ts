import { grantCovers } from '../access/grant-covers.ts'
import type { StaffRole } from '../access/role.ts'
import type { ProblemCode } from '../api/problems.ts'
import type { Actor } from './actor.ts'
import type { CaseBase } from './case.ts'
import type { CaseClock } from './deadline.ts'
import { changed, type Deed, withEntry } from './record.ts'

/** One row of a workflow. */
export interface CaseRule<State extends string, Need extends string> {
  name: { zh: string; en: string }
  from: readonly State[]
  /** `same`: the action is recorded and the state stays. */
  to: State | 'same'
  /** Who may, with a grant that covers the place. */
  roles: readonly StaffRole[]
  /** What a request must bring. */
  needs: readonly Need[]
  /** Whether whoever reported it is shown the text: staff are told so where they write it. */
  shownToReporter?: true
  /** Whether files may come with it (at most `mostFiles` of shared/upload). */
  takesFiles?: true
}

/** What every request brings. */
export interface CaseRequest {
  /** The version that the actor saw. */
  version: number
  text?: string | undefined
  /** Files that were sent before, to be attached. */
  uploads?: readonly string[] | undefined
}

/** What is missing or wrong in a request. */
export interface CaseProblem {
  code: ProblemCode
  field?: string
}

/** One kind of case: its table, and what the table alone can't say. */
export interface Workflow<
  Case extends CaseBase,
  Action extends string,
  Request extends CaseRequest,
  Context extends CaseClock,
> {
  table: Record<Action, CaseRule<Case['state'], string>>
  actions: readonly Action[]
  /** Why somebody with the right role may still never act on this case. */
  refusalOfPerson(found: Case, actor: Actor): ProblemCode | undefined
  /** Why a case in the right state doesn't allow an action to this person now. */
  refusalOfMoment(action: Action, found: Case, actor: Actor, context: Context): ProblemCode | undefined
  /** What a request brings that doesn't fit, once everything that is needed is there. */
  checkRequest(action: Action, request: Request, found: Case, actor: Actor, context: Context): CaseProblem | undefined
  /** What an action changes beside state and history: who is in charge, deadlines, the reply. */
  carryOut(action: Action, found: Case, request: Request, actor: Actor, context: Context): Case
  /** What its entry in the history keeps beside who, when and the text. */
  detailsOf(action: Action, request: Request, after: Case): Partial<Deed<Case>>
}

/**
 * Takes one action of a workflow: the case in its new version, or why nothing happened. The caller has made sure that
 * the actor may see the case. Refused with VERSION_STALE when somebody else changed the case after the actor saw it.
 */
export function takeCaseAction<
  Case extends CaseBase,
  Action extends string,
  Request extends CaseRequest,
  Context extends CaseClock,
>(
  workflow: Workflow<Case, Action, Request, Context>,
  found: Case,
  action: Action,
  request: Request,
  actor: Actor,
  context: Context,
): { after: Case } | CaseProblem {
  const problem = findProblem()
  if (problem) return problem
  const after = workflow.carryOut(action, found, request, actor, context)
  return { after: changed(found, withEntry(after, entryOf(after), context.now)) }

  function findProblem(): CaseProblem | undefined {
    const barred = refusalOfActor(workflow, action, found, actor)
    if (barred) return { code: barred }
    if (request.version !== found.version) return { code: 'VERSION_STALE', field: 'version' }
    const refusal = refusalOfState(workflow, action, found, actor, context)
    if (refusal) return { code: refusal }
    const missing = workflow.table[action].needs.find((need) => isMissing(need, request))
    if (missing) return { code: 'FIELD_INVALID', field: missing }
    if ((request.uploads ?? []).length > 0 && !workflow.table[action].takesFiles) {
      return { code: 'FIELD_INVALID', field: 'uploads' }
    }
    return workflow.checkRequest(action, request, found, actor, context)
  }

  function entryOf(after: Case) {
    const { to } = workflow.table[action]
    const text = request.text?.trim()
    return {
      action,
      by: { kind: 'staff' as const, id: actor.id, name: actor.name },
      ...(to === 'same' ? {} : { to }),
      ...(text ? { text } : {}),
      ...workflow.detailsOf(action, request, after),
    }
  }
}

/** Exactly what somebody may do to a case now. */
export function allowedCaseActions<
  Case extends CaseBase,
  Action extends string,
  Request extends CaseRequest,
  Context extends CaseClock,
>(workflow: Workflow<Case, Action, Request, Context>, found: Case, actor: Actor, context: Context): Action[] {
  return workflow.actions.filter(
    (action) =>
      refusalOfActor(workflow, action, found, actor) === undefined &&
      refusalOfState(workflow, action, found, actor, context) === undefined,
  )
}

/** Whether a request doesn't bring what an action needs: blanks are nothing. */
export function isMissing(need: string, request: object): boolean {
  const brought: unknown = (request as Record<string, unknown>)[need]
  if (Array.isArray(brought)) return brought.length === 0
  return brought === undefined || (typeof brought === 'string' && brought.trim() === '')
}

type AnyWorkflow<Case extends CaseBase, Action extends string, Context extends CaseClock> = Pick<
  Workflow<Case, Action, never, Context>,
  'table' | 'refusalOfPerson' | 'refusalOfMoment'
>

/** Why somebody may never take an action on this case, whatever its state. */
function refusalOfActor<Case extends CaseBase, Action extends string, Context extends CaseClock>(
  workflow: AnyWorkflow<Case, Action, Context>,
  action: Action,
  found: Case,
  actor: Actor,
): ProblemCode | undefined {
  if (!grantCovers(actor.grants, found.place, workflow.table[action].roles)) return 'FORBIDDEN'
  return workflow.refusalOfPerson(found, actor)
}

/** Why the case as it stands doesn't allow an action to somebody who otherwise may. */
function refusalOfState<Case extends CaseBase, Action extends string, Context extends CaseClock>(
  workflow: AnyWorkflow<Case, Action, Context>,
  action: Action,
  found: Case,
  actor: Actor,
  context: Context,
): ProblemCode | undefined {
  if (!workflow.table[action].from.includes(found.state)) return 'ACTION_NOT_POSSIBLE'
  return workflow.refusalOfMoment(action, found, actor, context)
}
