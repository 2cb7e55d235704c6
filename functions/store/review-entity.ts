import { GetCommand, PutCommand, QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb'
import type { FollowUp } from '@minping/shared/follow-up'
import type { Review } from '@minping/shared/review'
import { attempt, isNew } from './conditions.ts'
import { type CountingMark, toBeCounted } from './counting.ts'
import { updateParts } from './expression.ts'
import { followUpItem } from './follow-up-entity.ts'
import { type Key, reviewKey, reviewsOfCitizen } from './keys.ts'
import { readAll } from './read-all.ts'
import { indexes, type Table } from './table.ts'

/** The request that caused a write: the same key with the same body is the same request, sent again. */
export interface RequestMark {
  key: string
  bodyHash: string
}

/** A review as it is stored, with what only the server needs. */
export interface StoredReview extends Review {
  version: number
  request?: RequestMark | undefined
  supplementRequest?: RequestMark | undefined
  /** The encrypted phone number (platform/contact.ts). */
  sealedContact?: string | undefined
}

type ReviewItem = StoredReview & CountingMark & Key & { entity: 'review'; listingKey?: string; listingSort?: string }

/**
 * Stores a new review, a bad one together with its follow-up: one conditional write, or one transaction.
 * Undefined when it was stored; the earlier review when one stands under the same id.
 */
export async function putNewReview(
  table: Table,
  review: StoredReview,
  followUp: FollowUp | undefined,
  now: Date,
): Promise<StoredReview | undefined> {
  const item = reviewItem(review, now)
  const refusal = await attempt(() =>
    followUp
      ? table.client.send(
          new TransactWriteCommand({
            TransactItems: [
              {
                Put: {
                  TableName: table.name,
                  Item: item,
                  ConditionExpression: isNew,
                  ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
                },
              },
              { Put: { TableName: table.name, Item: followUpItem(followUp, now), ConditionExpression: isNew } },
            ],
          }),
        )
      : table.client.send(
          new PutCommand({
            TableName: table.name,
            Item: item,
            ConditionExpression: isNew,
            ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
          }),
        ),
  )
  if (!refusal) return undefined
  if (refusal.current) return reviewOf(refusal.current)
  const standing = await getReview(table, review.reviewId)
  if (!standing) throw new Error(`review ${review.reviewId} was refused but does not stand`)
  return standing
}

/** The item of a new review, to be counted. Also what the demonstration loader writes. */
export function reviewItem(review: StoredReview, now: Date): ReviewItem {
  return {
    ...reviewKey(review.reviewId),
    entity: 'review',
    ...review,
    ...(review.citizen && { listingKey: reviewsOfCitizen(review.citizen), listingSort: review.submittedAt }),
    ...toBeCounted(review.place.hallId, now),
    counted: '',
  }
}

/** Reads one review, consistently. */
export async function getReview(table: Table, reviewId: string): Promise<StoredReview | undefined> {
  const answer = await table.client.send(
    new GetCommand({ TableName: table.name, Key: reviewKey(reviewId), ConsistentRead: true }),
  )
  return answer.Item ? reviewOf(answer.Item) : undefined
}

/** A citizen's own reviews, newest first, one page. */
export async function listReviewsOfCitizen(
  table: Table,
  citizen: string,
  page: { before?: string | undefined; limit: number },
): Promise<StoredReview[]> {
  const answer = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      IndexName: indexes.listing,
      KeyConditionExpression: page.before ? 'listingKey = :citizen AND listingSort < :before' : 'listingKey = :citizen',
      ExpressionAttributeValues: {
        ':citizen': reviewsOfCitizen(citizen),
        ...(page.before && { ':before': page.before }),
      },
      ScanIndexForward: false,
      Limit: page.limit,
    }),
  )
  const items = await readAll(table, (answer.Items ?? []) as Key[])
  return items.map(reviewOf)
}

/**
 * Adds the one supplement, with what it does to the follow-up (opened when it is the first bad word, or carried on).
 * Undefined when it was done; `review` when a supplement stands already; `follow-up` when that changed meanwhile.
 */
export async function putSupplement(
  table: Table,
  review: StoredReview,
  followUpWrite: TransactItem | undefined,
  now: Date,
): Promise<{ refusedBy: 'review' | 'follow-up'; review?: StoredReview } | undefined> {
  const parts = updateParts({
    supplement: review.supplement,
    supplementRequest: review.supplementRequest,
    version: review.version + 1,
    ...toBeCounted(review.place.hallId, now),
  })
  const refusal = await attempt(() =>
    table.client.send(
      new TransactWriteCommand({
        TransactItems: [
          {
            Update: {
              TableName: table.name,
              Key: reviewKey(review.reviewId),
              ...parts,
              ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(#supplement)',
              ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
            },
          },
          ...(followUpWrite ? [followUpWrite] : []),
        ],
      }),
    ),
  )
  if (!refusal) return undefined
  if (refusal.index > 0) return { refusedBy: 'follow-up' }
  return { refusedBy: 'review', ...(refusal.current && { review: reviewOf(refusal.current) }) }
}

/** The write that takes a review out of the figures, for the transaction that decides an appeal. */
export function exclusionWrite(table: Table, review: StoredReview, now: Date): TransactItem {
  return {
    Update: {
      TableName: table.name,
      Key: reviewKey(review.reviewId),
      ...updateParts({
        excluded: true,
        version: review.version + 1,
        ...toBeCounted(review.place.hallId, now),
      }),
      ConditionExpression: 'attribute_exists(pk)',
    },
  }
}

export type TransactItem = NonNullable<ConstructorParameters<typeof TransactWriteCommand>[0]['TransactItems']>[number]

/** A stored item without its keys and marks. */
function reviewOf(item: Record<string, unknown>): StoredReview {
  const { pk, sk, entity, listingKey, listingSort, pendingKey, pendingSince, counted, ...review } =
    item as unknown as ReviewItem
  return review
}
