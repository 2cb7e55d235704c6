import { isLastDeed } from '@minping/shared/case'
import type { SurveyCase, SurveyCaseAction, SurveyCaseRequest } from '@minping/shared/survey-case'

/**
 * Whether a request is the very deed that brought the case from the version that it names to the present one: the same
 * person, action and content. Then its answer was lost and it is sent again.
 */
export function isSameAgain(
  surveyCase: SurveyCase,
  action: SurveyCaseAction,
  request: SurveyCaseRequest,
  staffId: string,
): boolean {
  const last = surveyCase.history.at(-1)
  if (!last || !isLastDeed(surveyCase, action, request, staffId)) return false
  switch (action) {
    case 'assign':
      return last.value === request.assignee
    case 'redispatch':
      return last.value === request.departmentCode
    case 'visit':
      return last.outcome === request.outcome
    case 'extend':
      return surveyCase.extensionWorkingDays === request.workingDays
    case 'rectify':
      return String(last.measures ?? []) === String(request.measures ?? [])
    default:
      return true
  }
}
