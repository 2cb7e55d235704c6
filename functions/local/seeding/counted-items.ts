import type { KeyObject } from 'node:crypto'
import { type Counts, countsOfFollowUp, countsOfReview } from '@minping/shared/figures'
import type { DemoRecord } from '../../../seeds/demo/index.ts'
import { sealContact } from '../../platform/contact.ts'
import { type CountingMark, writeCounted } from '../../store/counting.ts'
import { followUpItem } from '../../store/follow-up-entity.ts'
import type { Key } from '../../store/keys.ts'
import { reviewItem } from '../../store/review-entity.ts'

/** A made-up review and its follow-up as the tally leaves them: without the mark, with what was counted of them. */
export function countedItems(record: DemoRecord, contactKey: KeyObject, now: Date): Key[] {
  const { review, contactPhone, followUp } = record
  const sealed = contactPhone && { sealedContact: sealContact(contactPhone, review.reviewId, contactKey) }
  const reviewPart = asCounted(reviewItem({ ...review, version: 1, ...sealed }, now), countsOfReview(review))
  if (!followUp) return [reviewPart]
  return [reviewPart, asCounted(followUpItem(followUp, now), countsOfFollowUp(followUp, now))]
}

function asCounted(item: Key & CountingMark, contribution: Counts): Key {
  const { pendingKey, pendingSince, ...rest } = item
  return { ...rest, counted: writeCounted(contribution) } as Key
}
