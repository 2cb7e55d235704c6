import { surveyCaseRoutes } from '@minping/shared/api'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { caseContext } from './case-context.ts'
import { findCase } from './find-case.ts'
import { viewCase } from './view-case.ts'

/** One reported problem with its history and what the caller may do now. */
export const getSurveyCase: UseCase<'getSurveyCase'> = async ({ path, caller, now }) => {
  const surveyCase = await findCase(service().table, path.caseId, caller, surveyCaseRoutes.getSurveyCase.who)
  if (!surveyCase) return { problem: 'NOT_FOUND' }
  return { body: await viewCase(surveyCase, caller, await caseContext(now)) }
}
