import type { KeyObject } from 'node:crypto'
import { withoutPhotos } from '@minping/shared/content-check'
import { forgetReviewer } from '@minping/shared/follow-up'
import { takeBack } from '@minping/shared/publication'
import { attempt } from '../store/conditions.ts'
import { StoreContended } from '../store/errors.ts'
import { followUpWrite } from '../store/follow-up-entity.ts'
import type { Forgetting } from '../store/forgotten-entity.ts'
import { getPublication, publicationWrites } from '../store/publication-entity.ts'
import { readCase } from '../store/read-case.ts'
import { checkedReviewWrite, type ReviewChange, type StoredReview } from '../store/review-entity.ts'
import { subscriptionRemoval } from '../store/subscription-entity.ts'
import type { Table } from '../store/table.ts'
import { type TransactItem, writeTogether } from '../store/transaction.ts'
import { uploadRemoval } from '../store/upload-entity.ts'
import { openContact } from './contact.ts'
import { removeObject } from './object-store.ts'

const mostAttempts = 8

/**
 * Lets a review lead to its reviewer no more, in one transaction with its case: the judgement itself, where and on which
 * day it was given stay and stay counted. Whoever works on the case at the same moment goes first or sees it changed.
 * Safe to repeat.
 */
export async function forgetReview(
  table: Table,
  reviewId: string,
  { subject, words }: Forgetting,
  contactKey: KeyObject,
  now: Date,
): Promise<void> {
  for (let number = 1; number <= mostAttempts; number += 1) {
    const found = await readCase(table, reviewId)
    if (found?.review.citizen !== subject) return
    const { review, followUp } = found
    const photos = photosOf(review)
    // Before the review forgets which they are: a call that dies in between is made again and finds them.
    await Promise.all(photos.map(({ uploadId }) => removeObject(uploadId, now)))
    const phone = review.sealedContact && openContact(review.sealedContact, reviewId, contactKey)
    const forgotten = followUp && {
      ...forgetReviewer(followUp, { phone, words }, now),
      verdictRequest: undefined,
    }
    const writes = [
      words === 'remove'
        ? checkedReviewWrite(table, review, withoutWords(review), undefined, now)
        : checkedReviewWrite(table, review, withoutPerson(review), withoutPhotos(review.contentCheck), now),
      ...(followUp && forgotten ? [followUpWrite(table, forgotten, followUp.version, now)] : []),
      ...photos.map(({ uploadId }) => uploadRemoval(table, uploadId)),
      subscriptionRemoval(table, reviewId),
      ...(words === 'remove' ? await withheldWords(table, reviewId, now) : []),
    ]
    if (!(await attempt(() => writeTogether(table, writes)))) return
  }
  throw new StoreContended(`review ${reviewId} kept changing`)
}

/** What leads to a person: who it was, how to call them, which matter it was, and what tells their requests apart. */
function withoutPerson({ supplement }: StoredReview): ReviewChange {
  return {
    citizen: undefined,
    listingKey: undefined,
    sealedContact: undefined,
    contactMasked: undefined,
    projectNo: undefined,
    request: undefined,
    supplementRequest: undefined,
    anonymous: true,
    photos: undefined,
    ...(supplement && { supplement: { ...supplement, photos: undefined } }),
  }
}

/** That, and what they wrote. */
function withoutWords(review: StoredReview): ReviewChange {
  const { supplement, ...change } = withoutPerson(review)
  return {
    ...change,
    comment: undefined,
    keptPrivate: true,
    ...(supplement && { supplement: { ...supplement, comment: undefined } }),
  }
}

/** A picture may show who took it: those of a review and its supplement go whatever becomes of the words. */
function photosOf({ photos = [], supplement }: StoredReview) {
  return [...photos, ...(supplement?.photos ?? [])]
}

async function withheldWords(table: Table, reviewId: string, now: Date): Promise<TransactItem[]> {
  const publication = await getPublication(table, reviewId)
  const withheld = publication && takeBack(publication, now)
  return publication && withheld ? publicationWrites(table, withheld, publication) : []
}
