import { followUpRoutes } from '@minping/shared/api'
import { revealContact as recordReveal } from '@minping/shared/follow-up'
import { openContact } from '../platform/contact.ts'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { StoreContended } from '../store/errors.ts'
import { updateFollowUp } from '../store/follow-up-entity.ts'
import { actorOf, findCase } from './find-case.ts'

const mostAttempts = 5

/** Shows the reviewer's phone number. Who sees it, and why, is recorded first. */
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
    const standing = await updateFollowUp(table, result.followUp, found.followUp.version, now)
    if (!standing) return { body: { phone } }
  }
  throw new StoreContended(`the follow-up ${path.followUpId} kept changing`)
}
