import { wordsMayBePublished } from '@minping/shared/content-check'
import { mayBeShown, type Publication } from '@minping/shared/publication'
import { readReviews } from '../store/review-entity.ts'
import type { Table } from '../store/table.ts'

/** Released words of a review that still stands and may still be shown. */
export interface ReadableText extends Publication {
  words: NonNullable<Publication['words']>
}

/** Those of some released words that may be read now. */
export async function readableTexts(table: Table, publications: readonly Publication[]): Promise<ReadableText[]> {
  const reviews = await readReviews(
    table,
    publications.map(({ reviewId }) => reviewId),
  )
  const standing = new Set(
    reviews.filter((review) => mayBeShown(review) && wordsMayBePublished(review)).map(({ reviewId }) => reviewId),
  )
  return publications.flatMap((publication) =>
    publication.words && standing.has(publication.reviewId) ? [{ ...publication, words: publication.words }] : [],
  )
}
