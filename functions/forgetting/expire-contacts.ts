import { expireContact } from '@minping/shared/follow-up'
import { monthsBefore } from '@minping/shared/privacy'
import { openContact } from '../platform/contact.ts'
import { service } from '../platform/service.ts'
import { attempt } from '../store/conditions.ts'
import { StoreContended } from '../store/errors.ts'
import { endExpiry, readExpiredUntil, readOverBetween } from '../store/expired-contacts-entity.ts'
import { followUpWrite } from '../store/follow-up-entity.ts'
import { readCase } from '../store/read-case.ts'
import { reviewWrite } from '../store/review-entity.ts'
import { writeTogether } from '../store/transaction.ts'

const mostAttempts = 5

/**
 * Forgets the phone numbers of cases that ended so many months ago, hall by hall, and notes how far it came: a case is
 * looked at once, however many are kept. How many were forgotten.
 */
export async function expireContacts(now: Date): Promise<number> {
  const { table, city, configuration } = service()
  const { privacy } = await configuration()
  const until = monthsBefore(now, privacy.contactMonths).toISOString()
  let expired = 0
  for (const hallId of (await city()).halls.keys()) {
    const from = await readExpiredUntil(table, hallId)
    for (const followUpId of await readOverBetween(table, hallId, from, until)) {
      if (await expireContactOf(followUpId, until, now)) expired += 1
    }
    await endExpiry(table, hallId, until)
  }
  return expired
}

/** Whether there was a number, and it is gone. One whose case has begun anew meanwhile stays. */
async function expireContactOf(reviewId: string, until: string, now: Date): Promise<boolean> {
  const { table, secrets } = service()
  const { contact } = await secrets()
  for (let number = 1; number <= mostAttempts; number += 1) {
    const found = await readCase(table, reviewId)
    const { review, followUp } = found ?? {}
    const isOver = followUp?.state === 'closed' || followUp?.state === 'excluded'
    if (!review?.sealedContact || !followUp || !isOver) return false
    if ((followUp.history.at(-1)?.at ?? '') > until) return false
    const phone = openContact(review.sealedContact, reviewId, contact)
    const writes = [
      reviewWrite(table, review, { sealedContact: undefined, contactMasked: undefined }, now),
      followUpWrite(table, expireContact(followUp, { phone }, now), followUp.version, now),
    ]
    if (!(await attempt(() => writeTogether(table, writes)))) return true
  }
  throw new StoreContended(`the case of review ${reviewId} kept changing`)
}
