import type { ProblemCode } from '../api/problems.ts'
import type { Actor } from '../case/actor.ts'
import { repliedNow } from '../case/round.ts'
import { allowedCaseActions, type CaseProblem, takeCaseAction, type Workflow } from '../case/workflow.ts'
import { isSurveyCaseOverdue, withDeadlines } from './deadline.ts'
import { checkRequest, passableTo, type SurveyCaseContext, type SurveyCaseRequest } from './request.ts'
import { type SurveyCaseAction, surveyCaseActions } from './state.ts'
import type { SurveyCase, SurveyCaseEvent } from './survey-case.ts'
import { surveyCaseTable } from './table.ts'

/** The case in its new version, or why nothing happened. */
export type SurveyCaseResult = { surveyCase: SurveyCase } | CaseProblem

const workflow: Workflow<SurveyCase, SurveyCaseAction, SurveyCaseRequest, SurveyCaseContext> = {
  table: surveyCaseTable,
  actions: surveyCaseActions,
  refusalOfPerson: () => undefined,
  refusalOfMoment,
  checkRequest: (action, request, surveyCase, _actor, context) => checkRequest(action, request, surveyCase, context),
  carryOut,
  detailsOf,
}

/**
 * Takes one action of the workflow. The caller has made sure that the actor may see the case. Refused with
 * VERSION_STALE when somebody else changed the case after the actor saw it.
 */
export function takeSurveyCaseAction(
  surveyCase: SurveyCase,
  action: SurveyCaseAction,
  request: SurveyCaseRequest,
  actor: Actor,
  context: SurveyCaseContext,
): SurveyCaseResult {
  const result = takeCaseAction(workflow, surveyCase, action, request, actor, context)
  return 'code' in result ? result : { surveyCase: result.after }
}

/** Exactly what somebody may do to a case now. */
export function allowedSurveyCaseActions(
  surveyCase: SurveyCase,
  actor: Actor,
  context: SurveyCaseContext,
): SurveyCaseAction[] {
  return allowedCaseActions(workflow, surveyCase, actor, context)
}

function refusalOfMoment(
  action: SurveyCaseAction,
  surveyCase: SurveyCase,
  actor: Actor,
  { now, departments }: SurveyCaseContext,
): ProblemCode | undefined {
  switch (action) {
    case 'redispatch':
      return passableTo(surveyCase, departments).length > 0 ? undefined : 'ACTION_NOT_POSSIBLE'
    case 'visit':
      return surveyCase.hasContact ? undefined : 'ACTION_NOT_POSSIBLE'
    case 'extend':
      // A deadline that has passed isn't extended any more: a later one would hide that it was missed.
      if (surveyCase.extended) return 'EXTENSION_USED'
      return isSurveyCaseOverdue(surveyCase, now) ? 'ACTION_NOT_POSSIBLE' : undefined
    case 'rectify':
      // Who left no contact can't be asked: the case goes on without.
      return surveyCase.visits > 0 || !surveyCase.hasContact ? undefined : 'VISIT_REQUIRED'
    case 'reply':
      return surveyCase.submittedBy === actor.id ? 'OWN_WORK' : undefined
    default:
      return undefined
  }
}

function carryOut(
  action: SurveyCaseAction,
  surveyCase: SurveyCase,
  request: SurveyCaseRequest,
  actor: Actor,
  context: SurveyCaseContext,
): SurveyCase {
  const { id, name } = actor
  const { now, colleague } = context
  switch (action) {
    case 'accept':
      return { ...surveyCase, assignee: surveyCase.assignee ?? { id, name } }
    case 'assign':
      return colleague ? { ...surveyCase, assignee: { id: colleague.id, name: colleague.name } } : surveyCase
    case 'redispatch':
      return passedOn(surveyCase, request.departmentCode, context)
    case 'visit':
      return { ...surveyCase, visits: surveyCase.visits + 1 }
    case 'extend':
      return withDeadlines({ ...surveyCase, extended: true, extensionWorkingDays: request.workingDays }, context)
    case 'rectify':
      return {
        ...surveyCase,
        measures: [...(request.measures ?? [])],
        rectification: request.text?.trim(),
        submittedBy: id,
      }
    case 'return':
      return { ...surveyCase, returns: surveyCase.returns + 1 }
    case 'reply':
      return { ...surveyCase, reply: request.text?.trim(), ...repliedNow(surveyCase, now) }
    case 'supervise':
      return surveyCase
  }
}

/** In the hands of another department, which begins anew; the deadline of the reply stays. */
function passedOn(surveyCase: SurveyCase, to: string | undefined, context: SurveyCaseContext): SurveyCase {
  const { departmentCode } = surveyCase.place
  const passed = {
    ...surveyCase,
    place: { ...surveyCase.place, departmentCode: to ?? departmentCode },
    formerDepartments: [...surveyCase.formerDepartments, departmentCode],
    dispatchedAt: context.now.toISOString(),
    assignee: undefined,
  }
  return { ...withDeadlines(passed, context), dueAt: surveyCase.dueAt }
}

function detailsOf(
  action: SurveyCaseAction,
  { outcome, measures, assignee, departmentCode }: SurveyCaseRequest,
  after: SurveyCase,
): Partial<SurveyCaseEvent> {
  switch (action) {
    case 'assign':
      return { value: assignee }
    case 'redispatch':
      return { value: departmentCode }
    case 'visit':
      return { outcome }
    case 'extend':
      return { value: after.dueAt }
    case 'rectify':
      return { measures: [...(measures ?? [])] }
    default:
      return {}
  }
}
