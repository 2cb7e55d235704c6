import { dayAfter, instantAt } from '@minping/shared/calendar'
import { type Key, reviewsOfWindow } from './keys.ts'
import { queryAll } from './query-all.ts'
import { readAll } from './read-all.ts'
import { reviewOf, type StoredReview } from './review-entity.ts'
import { indexes, type Table } from './table.ts'

/** The keys of the reviews that a window got on a Shanghai day. The index may lag behind by a moment. */
export async function listReviewKeysOfDay(table: Table, windowId: string, day: string): Promise<Key[]> {
  const perJudgement = await Promise.all(
    (['good', 'bad'] as const).map((judged) =>
      queryAll(table, {
        IndexName: indexes.windows,
        KeyConditionExpression: 'windowKey = :window AND listingSort BETWEEN :from AND :to',
        ExpressionAttributeValues: {
          ':window': reviewsOfWindow(windowId, judged),
          ':from': instantAt(day, '00:00').toISOString(),
          ':to': instantAt(dayAfter(day, 1), '00:00').toISOString(), // before every review of that instant: they have an id behind
        },
      }),
    ),
  )
  return perJudgement.flat().map(({ pk, sk }) => ({ pk: String(pk), sk: String(sk) }))
}

/** Reads the reviews behind some keys, consistently. */
export async function readReviewsAt(table: Table, keys: readonly Key[]): Promise<StoredReview[]> {
  const items = await readAll(table, keys)
  return items.map(reviewOf)
}
