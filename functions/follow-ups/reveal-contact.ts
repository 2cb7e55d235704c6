import { followUpRoutes } from '@minping/shared/api'
import { revealContact as recordReveal } from '@minping/shared/follow-up'
import { openContact } from '../platform/contact.ts'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { changeWithAudit } from '../store/audit-entity.ts'
import { StoreContended } from '../store/errors.ts'
import { followUpWrite } from '../store/follow-up-entity.ts'
import { actorOf, findCase } from './find-case.ts'

const mostAttempts = 5

/** Shows the reviewer's phone number. Who sees it, and why, is recorded first: in the case and in the audit. */
export const revealContact: UseCase<'revealContact'> = async ({ path, body, caller, now }) => {
  const { table, secrets } = service()
  for (let number = 1; number <= mostAttempts; number += 1) {
    const found = await findCase(table, path.followUpId, caller, followUpRoutes.revealContact.who)
    const sealed = found?.review.sealedContact
    if (!found || sealed === undefined) return { problem: 'NOT_FOUND' }
    const result = recordReveal(found.followUp, body.reason, actorOf(caller), now)
    if ('code' in result) return { problem: result.code, field: result.field }
    const { contact } = await secrets()
    const phone = openContact(sealed, path.followUpId, contact)
    const write = followUpWrite(table, result.followUp, found.followUp.version, now)
    const record = {
      by: { kind: 'staff', id: caller.staffId },
      action: 'reveal-contact',
      subject: { kind: 'follow-up', id: path.followUpId },
      place: found.followUp.place,
      reason: body.reason.trim(),
    } as const
    if (!(await changeWithAudit(table, [write], record, now))) return { body: { phone } }
  }
  throw new StoreContended(`the follow-up ${path.followUpId} kept changing`)
}
