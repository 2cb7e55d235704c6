import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb'
import { maskPhone } from '@minping/shared/review'
import { dispatchOf, openSurveyCase, type ReportedProblem } from '@minping/shared/survey-case'
import { sealContact } from '../../functions/platform/contact.ts'
import { newSurveyCaseWrite } from '../../functions/store/survey-case-entity.ts'
import { city } from '../../seeds/lijiang/index.ts'
import type { TestService } from './test-service.ts'

/** A reported problem as a test gives it. */
export interface Report extends Partial<Omit<ReportedProblem, 'problem' | 'contactMasked'>> {
  category?: string
  phone?: string
}

/** Opens cases as submitting a response does; each answers the id of its case. */
export function reportsTo(service: TestService) {
  let reported = 0
  return async ({ category = 'market', phone, ...difference }: Report, now: Date): Promise<string> => {
    reported += 1
    const caseId = difference.caseId ?? `case-${reported}`
    const regionCode = difference.regionCode ?? '530702'
    const surveyCase = openSurveyCase(
      {
        caseId,
        waveId: 'wave',
        questionnaireId: 'five-environments',
        questionnaireVersion: 1,
        problem: { questionId: 'problem-market', category, answer: '填写了意见', text: '开办手续重复' },
        cityCode: city.cityCode,
        regionCode,
        departmentCode: dispatchOf(city.dispatch, regionCode, category),
        ...(phone !== undefined && { contactMasked: maskPhone(phone) }),
        ...difference,
      },
      { profile: city.profile, calendar: city.calendar },
      now,
    )
    const sealed = phone === undefined ? undefined : sealContact(phone, caseId, service.keys.contact)
    const { table } = service
    await table.client.send(
      new TransactWriteCommand({ TransactItems: [newSurveyCaseWrite(table, surveyCase, sealed, now)] }),
    )
    return caseId
  }
}
