import { grantCovers } from '../access/grant-covers.ts'
import type { Actor } from '../case/actor.ts'
import type { CaseClock } from '../case/deadline.ts'
import type { VisitOutcome } from '../case/outcome.ts'
import type { CaseProblem, CaseRequest } from '../case/workflow.ts'
import type { Measure, SurveyCaseAction } from './state.ts'
import type { SurveyCase } from './survey-case.ts'
import { surveyCaseTable } from './table.ts'

/** What a request brings, as the contract has it. */
export interface SurveyCaseRequest extends CaseRequest {
  outcome?: VisitOutcome | undefined
  measures?: readonly Measure[] | undefined
  /** The id of the colleague to assign; the colleague is given beside the request. */
  assignee?: string | undefined
  /** The department to pass the case to. */
  departmentCode?: string | undefined
  workingDays?: number | undefined
}

/** What an action needs to know beside the request. */
export interface SurveyCaseContext extends CaseClock {
  /** To assign: the colleague that the request names. */
  colleague?: Actor | undefined
  /** To pass on: the departments that this problem may be given to (`departmentsFor`). */
  departments: readonly string[]
}

/** What a request brings that doesn't fit its action or the case. */
export function checkRequest(
  action: SurveyCaseAction,
  request: SurveyCaseRequest,
  surveyCase: SurveyCase,
  { profile, colleague, departments }: SurveyCaseContext,
): CaseProblem | undefined {
  switch (action) {
    case 'visit':
      return request.outcome === 'noContact' ? { code: 'FIELD_INVALID', field: 'outcome' } : undefined
    case 'extend':
      return isExtension(request.workingDays, profile.extensionWorkingDays)
        ? undefined
        : { code: 'FIELD_INVALID', field: 'workingDays' }
    case 'assign':
      return colleague && colleague.id === request.assignee && mayHandle(colleague, surveyCase)
        ? undefined
        : { code: 'ASSIGNEE_INVALID', field: 'assignee' }
    case 'redispatch':
      return passableTo(surveyCase, departments).some((code) => code === request.departmentCode)
        ? undefined
        : { code: 'DEPARTMENT_INVALID', field: 'departmentCode' }
    default:
      return undefined
  }
}

/** Whether somebody can be put in charge of a case: works on cases of its department. */
export function mayHandle(colleague: Pick<Actor, 'grants'>, surveyCase: SurveyCase): boolean {
  return grantCovers(colleague.grants, surveyCase.place, surveyCaseTable.visit.roles)
}

/**
 * The departments that a case may be passed to, of those that take such problems: never back to one that passed it on,
 * so that a problem nobody wants comes to an end of its way and is handled or supervised there.
 */
export function passableTo(surveyCase: SurveyCase, departments: readonly string[]): string[] {
  const had = [surveyCase.place.departmentCode, ...surveyCase.formerDepartments]
  return departments.filter((code) => !had.includes(code))
}

function isExtension(days: number | undefined, most: number): boolean {
  return days !== undefined && Number.isInteger(days) && days >= 1 && days <= most
}
