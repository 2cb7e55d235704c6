import { expireContact } from '@minping/shared/follow-up'
import { contactNeededUntil, contactsOverBy } from '@minping/shared/privacy'
import { openContact } from '../platform/contact.ts'
import { service } from '../platform/service.ts'
import { attempt } from '../store/conditions.ts'
import { StoreContended } from '../store/errors.ts'
import {
  endCaselessContact,
  endExpiry,
  readCaselessBefore,
  readExpiredUntil,
  readOverBetween,
} from '../store/expired-contacts-entity.ts'
import { followUpWrite } from '../store/follow-up-entity.ts'
import { readCase } from '../store/read-case.ts'
import { reviewWrite } from '../store/review-entity.ts'
import { writeTogether } from '../store/transaction.ts'

const mostAttempts = 5

/** Forgets the phone numbers that have not been needed for so many months, hall by hall. How many were forgotten. */
export async function expireContacts(now: Date): Promise<number> {
  const { city, configuration } = service()
  const { privacy } = await configuration()
  const until = contactsOverBy(now, privacy.contactMonths)
  let expired = 0
  for (const hallId of (await city()).halls.keys()) {
    expired += await expireOfCases(hallId, until, now)
    expired += await expireWithoutCase(hallId, until, now)
  }
  return expired
}

/** Those of cases. Notes how far it came: a case is looked at once, however many are kept. */
async function expireOfCases(hallId: string, until: string, now: Date): Promise<number> {
  const { table } = service()
  const from = await readExpiredUntil(table, hallId)
  if (from > until) return 0 // numbers are kept longer than they were
  let expired = 0
  for (const reviewId of await readOverBetween(table, hallId, from, until)) {
    if (await expireContactOf(reviewId, until, now)) expired += 1
  }
  await endExpiry(table, hallId, until)
  return expired
}

/** Those of reviews that had no case. One that has got a case since is looked at when that has ended. */
async function expireWithoutCase(hallId: string, until: string, now: Date): Promise<number> {
  const { table } = service()
  let expired = 0
  for (const caseless of await readCaselessBefore(table, hallId, until)) {
    if (await expireContactOf(caseless.reviewId, until, now)) expired += 1
    await endCaselessContact(table, caseless)
  }
  return expired
}

/** Whether there was a number, and it is gone. One that has been needed since stays. */
async function expireContactOf(reviewId: string, until: string, now: Date): Promise<boolean> {
  const { table, secrets } = service()
  const { contact } = await secrets()
  for (let number = 1; number <= mostAttempts; number += 1) {
    const found = await readCase(table, reviewId)
    if (!found?.review.sealedContact) return false
    const { review, followUp } = found
    const neededUntil = contactNeededUntil(review, followUp)
    if (neededUntil === undefined || neededUntil > until) return false
    const phone = openContact(found.review.sealedContact, reviewId, contact)
    const writes = [
      reviewWrite(table, review, { sealedContact: undefined, contactMasked: undefined }, now),
      ...(followUp ? [followUpWrite(table, expireContact(followUp, { phone }, now), followUp.version, now)] : []),
    ]
    if (!(await attempt(() => writeTogether(table, writes)))) return true
  }
  throw new StoreContended(`the case of review ${reviewId} kept changing`)
}
