import { giveSurveyCaseVerdict } from '@minping/shared/survey-case'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { tellOfSurveyCase } from '../platform/tell-staff.ts'
import { StoreContended } from '../store/errors.ts'
import { compareRequests } from '../store/request-mark.ts'
import { getSurveyCase, updateSurveyCase } from '../store/survey-case-entity.ts'
import { findSurvey } from './find-survey.ts'
import { answerMySurvey } from './my-survey.ts'

const mostAttempts = 5

/**
 * Records whether the reply to a problem satisfies the business that reported it, also after the wave has closed. The
 * same request sent again gets the same answer.
 */
export const judgeSurveyCase: UseCase<'judgeSurveyCase'> = async ({ path, body, request, caller, now }) => {
  const { table, configuration } = service()
  const { calendar, profile } = await configuration()
  const survey = await findSurvey(caller)
  if (!survey?.response?.caseIds.includes(path.caseId)) return { problem: 'NOT_FOUND' }

  for (let number = 1; number <= mostAttempts; number += 1) {
    const surveyCase = await getSurveyCase(table, path.caseId)
    if (!surveyCase) return { problem: 'NOT_FOUND' }
    const repeated = compareRequests(surveyCase.verdictRequest, request)
    if (repeated === 'same') return answerMySurvey(caller, now)
    if (repeated === 'reused') return { problem: 'KEY_REUSED', field: 'Idempotency-Key' }
    const result = giveSurveyCaseVerdict(surveyCase, body, { now, calendar, profile })
    if ('code' in result) return { problem: result.code }

    const judged = { ...result.surveyCase, verdictRequest: request }
    const notices = await tellOfSurveyCase(table, surveyCase, judged, now)
    const standing = await updateSurveyCase(table, judged, surveyCase.version, now, notices)
    if (!standing) return answerMySurvey(caller, now)
  }
  throw new StoreContended(`the survey case ${path.caseId} kept changing`)
}
