import type { SurveyCaseView } from '@minping/shared/api'
import type { Staff } from '../platform/call.ts'
import { service } from '../platform/service.ts'
import type { StoredSurveyCase } from '../store/survey-case-entity.ts'
import type { CaseContext } from './case-context.ts'
import { actorOf } from './find-case.ts'
import { readAskedQuestions } from './questions.ts'
import { surveyCaseView } from './views.ts'

/** A case as its answer shows it to the caller, with the question that it comes from. */
export async function viewCase(
  surveyCase: StoredSurveyCase,
  caller: Staff,
  context: CaseContext,
): Promise<SurveyCaseView> {
  const asked = (await readAskedQuestions(service().table, [surveyCase])).get(surveyCase.caseId)
  if (!asked) throw new Error(`the question of the case ${surveyCase.caseId} was not named`)
  return surveyCaseView(surveyCase, asked, actorOf(caller), context)
}
