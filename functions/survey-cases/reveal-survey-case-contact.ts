import { surveyCaseRoutes } from '@minping/shared/api'
import { revealSurveyCaseContact as recordReveal } from '@minping/shared/survey-case'
import { openContact } from '../platform/contact.ts'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { changeWithAudit } from '../store/audit-entity.ts'
import { StoreContended } from '../store/errors.ts'
import { surveyCaseWrite } from '../store/survey-case-entity.ts'
import { actorOf, findCase } from './find-case.ts'

const mostAttempts = 5

/** Shows the phone number that the business left. Who sees it, and why, is recorded first: in the case and in the audit. */
export const revealSurveyCaseContact: UseCase<'revealSurveyCaseContact'> = async ({ path, body, caller, now }) => {
  const { table, cityCode, secrets } = service()
  for (let number = 1; number <= mostAttempts; number += 1) {
    const surveyCase = await findCase(table, path.caseId, caller, surveyCaseRoutes.revealSurveyCaseContact.who)
    if (surveyCase?.sealedContact === undefined) return { problem: 'NOT_FOUND' }
    const result = recordReveal(surveyCase, body.reason, actorOf(caller), now)
    if ('code' in result) return { problem: result.code, field: result.field }
    const { contact } = await secrets()
    const phone = openContact(surveyCase.sealedContact, path.caseId, contact)
    const write = surveyCaseWrite(table, result.surveyCase, surveyCase.version, now)
    const record = {
      by: { kind: 'staff', id: caller.staffId },
      action: 'reveal-contact',
      subject: { kind: 'survey-case', id: path.caseId },
      place: { ...surveyCase.place, cityCode },
      reason: body.reason.trim(),
    } as const
    if (!(await changeWithAudit(table, [write], record, now))) return { body: { phone } }
  }
  throw new StoreContended(`the survey case ${path.caseId} kept changing`)
}
