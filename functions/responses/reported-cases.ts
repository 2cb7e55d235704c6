import { maskPhone } from '@minping/shared/review'
import { type FoundProblem, problemsOf } from '@minping/shared/survey'
import { dispatchOf, openSurveyCase, type SurveyCase } from '@minping/shared/survey-case'
import type { Call } from '../platform/call.ts'
import { sealContact } from '../platform/contact.ts'
import { identify } from '../platform/identify.ts'
import { service } from '../platform/service.ts'
import { contentOf } from '../store/draft-entity.ts'
import { newSurveyCaseWrite } from '../store/survey-case-entity.ts'
import type { TransactItem } from '../store/transaction.ts'
import type { Survey } from './find-survey.ts'

/** A case that a submission opens, and the contact that was agreed to, sealed for it. */
export interface NewCase {
  surveyCase: SurveyCase
  sealedContact?: string | undefined
}

/** The cases of the problems that a submission reports and no earlier one did. */
export async function newCases(
  { body, now }: Pick<Call<'submitResponse'>, 'body' | 'now'>,
  { wave, questionnaire, participation, responseId, draft, response }: Survey,
): Promise<NewCase[]> {
  const { cityCode, configuration, secrets } = service()
  const [rules, keys] = await Promise.all([configuration(), secrets()])
  const { regionCode } = participation
  const reported = problemsOf(questionnaire, contentOf(draft)).map((problem) => ({
    problem,
    caseId: identify('survey-case', nameOfProblem(responseId, problem), keys.identity),
  }))
  return reported
    .filter(({ caseId }) => !response?.caseIds.includes(caseId))
    .map(({ problem, caseId }) => {
      const { waveId, questionnaireId, questionnaireVersion } = wave
      const departmentCode = dispatchOf(rules.dispatch, regionCode, problem.category)
      const contactMasked = body.contact && maskPhone(body.contact.phone)
      const place = { cityCode, regionCode, departmentCode }
      const facts = { caseId, waveId, questionnaireId, questionnaireVersion, problem, contactMasked }
      return {
        surveyCase: openSurveyCase({ ...facts, ...place }, rules, now),
        sealedContact: body.contact && sealContact(body.contact.phone, caseId, keys.contact),
      }
    })
}

/** A problem is one case however often it is submitted again. */
function nameOfProblem(responseId: string, { questionId, rowId = '' }: FoundProblem): string {
  return `${responseId} ${questionId} ${rowId}`
}

export function caseWrites(cases: readonly NewCase[], now: Date): TransactItem[] {
  const { table } = service()
  return cases.map(({ surveyCase, sealedContact }) => newSurveyCaseWrite(table, surveyCase, sealedContact, now))
}
