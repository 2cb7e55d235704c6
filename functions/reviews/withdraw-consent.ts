import { withdrawContact } from '@minping/shared/follow-up'
import type { Consent } from '@minping/shared/privacy'
import { takeBack } from '@minping/shared/publication'
import { openContact } from '../platform/contact.ts'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { changeWithAudit } from '../store/audit-entity.ts'
import { StoreContended } from '../store/errors.ts'
import { followUpWrite } from '../store/follow-up-entity.ts'
import { getPublication, publicationWrites } from '../store/publication-entity.ts'
import type { Case } from '../store/read-case.ts'
import { reviewWrite } from '../store/review-entity.ts'
import type { Table } from '../store/table.ts'
import type { TransactItem } from '../store/transaction.ts'
import { findOwnCase } from './find-own-case.ts'
import { reviewView } from './views.ts'

const mostAttempts = 5

/** A case after a withdrawal, and what brings it about. */
interface Withdrawal {
  after: Case
  writes: TransactItem[]
}

/**
 * Takes back what the reviewer agreed to, in one transaction: whoever is shown the number, or releases the words, at the
 * same moment is refused or was first. Sent again it changes nothing.
 */
export const withdrawConsent: UseCase<'withdrawConsent'> = async ({ path, caller, now }) => {
  const { table, city, configuration } = service()
  const context = { directory: await city(), configuration: await configuration(), now }
  for (let number = 1; number <= mostAttempts; number += 1) {
    const found = await findOwnCase(table, path.reviewId, caller)
    if (!found) return { problem: 'NOT_FOUND' }
    const withdrawal = await withdrawals[path.consent](table, found, now)
    if (!withdrawal) return { body: reviewView(found, context) }
    const record = {
      by: { kind: 'citizen' },
      action: `withdraw-${path.consent}`,
      subject: { kind: 'review', id: path.reviewId },
      place: found.review.place,
    } as const
    const refusal = await changeWithAudit(table, withdrawal.writes, record, now)
    if (!refusal) return { body: reviewView(withdrawal.after, context) }
  }
  throw new StoreContended(`the case of review ${path.reviewId} kept changing`)
}

/** What each withdrawal changes; undefined where there is nothing to take back any more. */
const withdrawals: Record<Consent, (table: Table, found: Case, now: Date) => Promise<Withdrawal | undefined>> = {
  contact: withoutContact,
  publication: withoutPublication,
}

async function withoutContact(table: Table, found: Case, now: Date): Promise<Withdrawal | undefined> {
  const { review, followUp } = found
  if (review.sealedContact === undefined) return undefined
  const keys = await service().secrets()
  const phone = openContact(review.sealedContact, review.reviewId, keys.contact)
  const uncalled = followUp && withdrawContact(followUp, { phone }, now)
  const gone = { sealedContact: undefined, contactMasked: undefined }
  return {
    after: { ...found, review: { ...review, ...gone }, followUp: uncalled },
    writes: [
      reviewWrite(table, review, gone, now),
      ...(followUp && uncalled ? [followUpWrite(table, uncalled, followUp.version, now)] : []),
    ],
  }
}

async function withoutPublication(table: Table, found: Case, now: Date): Promise<Withdrawal | undefined> {
  const { review } = found
  if (review.keptPrivate) return undefined
  const publication = await getPublication(table, review.reviewId)
  const withheld = publication && takeBack(publication, now)
  return {
    after: { ...found, review: { ...review, keptPrivate: true } },
    writes: [
      reviewWrite(table, review, { keptPrivate: true }, now),
      ...(publication && withheld ? publicationWrites(table, withheld, publication) : []),
    ],
  }
}
