import type { KeyObject } from 'node:crypto'
import { type Counts, countsOfFollowUp, countsOfReview } from '@minping/shared/figures'
import type { DemoRecord } from '../../../seeds/demo/index.ts'
import { sealContact } from '../../platform/contact.ts'
import { type CountingMark, writeCounted } from '../../store/counting.ts'
import { caselessContactItem } from '../../store/expired-contacts-entity.ts'
import { flagItem } from '../../store/flag-entity.ts'
import { followUpItem } from '../../store/follow-up-entity.ts'
import type { Key } from '../../store/keys.ts'
import { publicationCountsItem, publicationItem } from '../../store/publication-entity.ts'
import { reviewItem } from '../../store/review-entity.ts'

/** A made-up review and what belongs to it as the tally leaves them: without the mark, with what was counted. */
export function countedItems(record: DemoRecord, contactKey: KeyObject, now: Date): Key[] {
  const { review, contactPhone, followUp, flag, publication } = record
  const sealed = contactPhone && { sealedContact: sealContact(contactPhone, review.reviewId, contactKey) }
  return [
    asCounted(reviewItem({ ...review, version: 1, ...sealed }, now), countsOfReview(review)),
    ...(sealed && !followUp ? [caselessContactItem(review)] : []),
    ...(followUp ? [asCounted(followUpItem(followUp, now), countsOfFollowUp(followUp, now))] : []),
    ...(flag ? [flagItem(flag)] : []),
    ...(publication ? [publicationItem(publication)] : []),
  ]
}

/** How many made-up words of each hall were proposed and decided on. */
export function publicationCountsItems(records: readonly DemoRecord[]): Key[] {
  const publications = records.flatMap(({ publication }) => publication ?? [])
  const hallIds = [...new Set(publications.map(({ place }) => place.hallId))]
  return hallIds.map((hallId) =>
    publicationCountsItem(
      hallId,
      publications.filter(({ place }) => place.hallId === hallId),
    ),
  )
}

function asCounted(item: Key & CountingMark, contribution: Counts): Key {
  const { pendingKey, pendingSince, ...rest } = item
  return { ...rest, counted: writeCounted(contribution) } as Key
}
