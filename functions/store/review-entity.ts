import { GetCommand, PutCommand, QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb'
import { type ContentCheck, nextLook, supplementWaits, waitingParts } from '@minping/shared/content-check'
import type { Flag } from '@minping/shared/flag'
import { isBad, type Review } from '@minping/shared/review'
import { attempt, isNew } from './conditions.ts'
import { type CountedFact, type CountingMark, toBeCounted } from './counting.ts'
import { updateParts } from './expression.ts'
import { type Key, reviewKey, reviewsOfCitizen, reviewsOfWindow, reviewsSort, uncheckedReviews } from './keys.ts'
import { readAll } from './read-all.ts'
import type { RequestMark } from './request-mark.ts'
import { indexes, type Table } from './table.ts'
import type { TransactItem, UpdateItem } from './transaction.ts'

/** A review as it is stored, with what only the server needs. */
export interface StoredReview extends Review {
  version: number
  request?: RequestMark | undefined
  supplementRequest?: RequestMark | undefined
  /** Counts the changes of `contentCheck`: each is made under the condition of the one before. */
  contentVersion?: number | undefined
  /** The encrypted phone number (platform/contact.ts). */
  sealedContact?: string | undefined
}

/** Fields of a review that change; `undefined` takes one away, and `listingKey` takes it out of its reviewer's list. */
export type ReviewChange = Partial<StoredReview> & { listingKey?: undefined }

type ReviewItem = StoredReview &
  CountingMark &
  Key &
  Listing & {
    entity: 'review'
    /** Where and when the default review was counted that this one took the place of, until it is counted itself. */
    countedElsewhere?: CountedFact
  }

/** Where a review is listed: among those of its window, and of whoever gave it. */
interface Listing {
  windowKey: string
  listingKey?: string
  listingSort: string
  uncheckedKey?: string
  uncheckedSince?: string
}

/**
 * Stores a new review: one conditional write, or one transaction with what it causes (a follow-up, a proposal to publish,
 * what its service record says of it). Undefined when it was stored; the earlier review when one stands under the same
 * id; `stale` when what it causes was refused: its record changed or a photo was attached elsewhere meanwhile.
 */
export async function putNewReview(
  table: Table,
  review: StoredReview,
  caused: readonly TransactItem[],
  now: Date,
): Promise<StoredReview | 'stale' | undefined> {
  const put = newReviewPut(table, review, now)
  const refusal = await attempt(() =>
    caused.length > 0
      ? table.client.send(new TransactWriteCommand({ TransactItems: [{ Put: put }, ...caused] }))
      : table.client.send(new PutCommand(put)),
  )
  if (!refusal) return undefined
  if (refusal.current) return reviewOf(refusal.current)
  return (await getReview(table, review.reviewId)) ?? 'stale'
}

/** The write of a new review, which the earlier one refuses. */
export function newReviewPut(table: Table, review: StoredReview, now: Date) {
  return {
    TableName: table.name,
    Item: reviewItem(review, now),
    ConditionExpression: isNew,
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD' as const,
  }
}

/**
 * Puts somebody's own review in the place of the default one, with what it causes: exactly once, under the condition
 * that the default review is as it was read, its counting included. What was counted of it is taken back where it was
 * counted. Answers as `putNewReview` does.
 */
export async function replaceDefaultReview(
  table: Table,
  review: StoredReview,
  caused: readonly TransactItem[],
  now: Date,
): Promise<StoredReview | 'stale' | undefined> {
  const { Item: item } = await table.client.send(
    new GetCommand({ TableName: table.name, Key: reviewKey(review.reviewId), ConsistentRead: true }),
  )
  if (!item) return 'stale'
  const standing = reviewOf(item)
  if (standing.kind !== 'default') return standing
  const { place, submittedAt, version } = standing
  const refusal = await attempt(() =>
    table.client.send(
      new TransactWriteCommand({
        TransactItems: [
          {
            Put: {
              TableName: table.name,
              Item: {
                ...reviewItem({ ...review, version: version + 1 }, now),
                counted: item.counted,
                countedElsewhere: { place, submittedAt },
              },
              ConditionExpression: '#kind = :default AND #version = :version AND #counted = :counted',
              ExpressionAttributeNames: { '#kind': 'kind', '#version': 'version', '#counted': 'counted' },
              ExpressionAttributeValues: { ':default': 'default', ':version': version, ':counted': item.counted },
            },
          },
          ...caused,
        ],
      }),
    ),
  )
  return refusal && 'stale'
}

/**
 * The item of a new review, to be counted. Also what the demonstration loader writes.
 * Assigned, not spread: of so many fields a spread takes ten times as long, and every submit comes through here.
 */
export function reviewItem(review: StoredReview, now: Date): ReviewItem {
  const item = { entity: 'review' as const, counted: '' }
  return Object.assign(item, review, reviewKey(review.reviewId), {
    ...toBeCounted(review.place.hallId, now),
    ...listingOf(review),
  })
}

/** A default review is nobody's. */
function listingOf({ citizen, place, level, submittedAt, reviewId, contentCheck }: StoredReview): Listing {
  return {
    windowKey: reviewsOfWindow(place.windowId, isBad(level) ? 'bad' : 'good'),
    listingSort: reviewsSort(submittedAt, reviewId),
    ...(citizen && { listingKey: reviewsOfCitizen(citizen) }),
    ...(waitingParts(contentCheck).length > 0 && toBeChecked(submittedAt)),
  }
}

/** The mark of a review whose words or photos wait for the content check, from when on they are to be asked about. */
export function toBeChecked(since: string): { uncheckedKey: string; uncheckedSince: string } {
  return { uncheckedKey: uncheckedReviews, uncheckedSince: since }
}

/** Reads one review, consistently. */
export async function getReview(table: Table, reviewId: string): Promise<StoredReview | undefined> {
  const answer = await table.client.send(
    new GetCommand({ TableName: table.name, Key: reviewKey(reviewId), ConsistentRead: true }),
  )
  return answer.Item ? reviewOf(answer.Item) : undefined
}

/** The reviews that some citizens' sessions gave, newest first, one page: the keys of each are merged. */
export async function listReviewsOfCitizens(
  table: Table,
  citizens: readonly string[],
  page: { after?: string | undefined; limit: number },
): Promise<{ items: StoredReview[]; next?: string | undefined }> {
  const perCitizen = await Promise.all(citizens.map((citizen) => keysOfCitizen(table, citizen, page)))
  const merged = perCitizen.flat().sort((one, other) => (one.listingSort > other.listingSort ? -1 : 1))
  const chosen = merged.slice(0, page.limit)
  const items = await readAll(table, chosen)
  return {
    items: items.map(reviewOf),
    next: merged.length > page.limit ? chosen.at(-1)?.listingSort : undefined,
  }
}

async function keysOfCitizen(
  table: Table,
  citizen: string,
  page: { after?: string | undefined; limit: number },
): Promise<(Key & { listingSort: string })[]> {
  const answer = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      IndexName: indexes.listing,
      KeyConditionExpression: page.after ? 'listingKey = :citizen AND listingSort < :after' : 'listingKey = :citizen',
      ExpressionAttributeValues: {
        ':citizen': reviewsOfCitizen(citizen),
        ...(page.after && { ':after': page.after }),
      },
      ScanIndexForward: false,
      Limit: page.limit + 1,
    }),
  )
  return (answer.Items ?? []) as (Key & { listingSort: string })[]
}

/** Reads the reviews of some follow-ups, consistently, in their order. */
export async function readReviews(table: Table, reviewIds: readonly string[]): Promise<StoredReview[]> {
  const items = await readAll(table, reviewIds.map(reviewKey))
  return items.map(reviewOf)
}

/**
 * Adds the one supplement, with what it does to the follow-up (opened when it is the first bad word, or carried on).
 * Undefined when it was done; `review` when that has changed, be it by another supplement or because its reviewer was
 * forgotten; `follow-up` when that changed meanwhile.
 */
export async function putSupplement(
  table: Table,
  review: StoredReview,
  followUpWrites: readonly TransactItem[],
  now: Date,
): Promise<{ refusedBy: 'review' | 'follow-up'; review?: StoredReview } | undefined> {
  const refusal = await attempt(() =>
    table.client.send(
      new TransactWriteCommand({
        TransactItems: [supplementWrite(table, review, now), ...followUpWrites],
      }),
    ),
  )
  if (!refusal) return undefined
  if (refusal.index > 0) return { refusedBy: 'follow-up' }
  return { refusedBy: 'review', ...(refusal.current && { review: reviewOf(refusal.current) }) }
}

/** The supplement of a review that is as it was seen; a content check that came since is not to be lost. */
function supplementWrite(table: Table, review: StoredReview, now: Date): TransactItem {
  const { supplement, supplementRequest, contentCheck } = review
  const change = { supplement, supplementRequest }
  if (!supplementWaits(review)) return reviewWrite(table, review, change, now)
  const content = { contentCheck, ...toBeChecked(now.toISOString()) }
  return contentChange(table, review, { ...change, ...content }, now)
}

/**
 * The write that takes fields of a review away together with what was found about them; `contentCheck` is what stays of
 * it. What comes of a check that is under way is refused.
 */
export function checkedReviewWrite(
  table: Table,
  review: StoredReview,
  fields: ReviewChange,
  contentCheck: ContentCheck | undefined,
  now: Date,
): { Update: UpdateItem } {
  const look = nextLook(contentCheck, now)
  const mark = look ? toBeChecked(look.toISOString()) : { uncheckedKey: undefined, uncheckedSince: undefined }
  return contentChange(table, review, { ...fields, contentCheck, ...mark }, now)
}

/** A write that changes the content check too, which is under a version of its own. */
function contentChange(
  table: Table,
  review: StoredReview,
  fields: Record<string, unknown>,
  now: Date,
): { Update: UpdateItem } {
  const { contentVersion: seen } = review
  const { Update } = reviewWrite(table, review, { ...fields, contentVersion: (seen ?? 0) + 1 }, now)
  const isSeen = seen === undefined ? 'attribute_not_exists(#contentVersion)' : '#contentVersion = :seenContent'
  return {
    Update: {
      ...Update,
      ConditionExpression: `${Update.ConditionExpression} AND ${isSeen}`,
      ExpressionAttributeValues: {
        ...Update.ExpressionAttributeValues,
        ...(seen !== undefined && { ':seenContent': seen }),
      },
    },
  }
}

/** The write that takes a review out of the figures, for the transaction that decides an appeal. */
export function exclusionWrite(table: Table, review: StoredReview, now: Date): TransactItem {
  return {
    Update: {
      ...changeOfReview(table, review, now, { excluded: true }),
      ConditionExpression: 'attribute_exists(pk)',
    },
  }
}

/** The write that says on a review what is decided about its flag, for the transaction that writes the flag. */
export function flagWriteOfReview(
  table: Table,
  { reviewId, place, state }: Pick<Flag, 'reviewId' | 'place' | 'state'>,
  now: Date,
): TransactItem {
  return {
    Update: {
      ...changeOfReview(table, { reviewId, place }, now, { flag: state }),
      ConditionExpression: 'attribute_exists(pk)',
    },
  }
}

/** The write that changes fields of a review if it still is as it was seen, for a transaction. */
export function reviewWrite(
  table: Table,
  { reviewId, place, version }: Pick<StoredReview, 'reviewId' | 'place' | 'version'>,
  fields: ReviewChange,
  now: Date,
): { Update: UpdateItem } {
  const change = changeOfReview(table, { reviewId, place }, now, fields)
  return {
    Update: {
      ...change,
      ConditionExpression: '#version = :seenVersion',
      ExpressionAttributeValues: { ...change.ExpressionAttributeValues, ':seenVersion': version },
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    },
  }
}

/**
 * Sets fields of a review, which is then to be counted anew. The store counts the version on, so that two changes
 * that don't know of each other never end in the same one: the tally trusts that a version is one content.
 */
function changeOfReview(
  table: Table,
  review: Pick<StoredReview, 'reviewId' | 'place'>,
  now: Date,
  fields: Record<string, unknown>,
): UpdateItem {
  const parts = updateParts({ ...fields, ...toBeCounted(review.place.hallId, now) })
  return {
    TableName: table.name,
    Key: reviewKey(review.reviewId),
    UpdateExpression: `${parts.UpdateExpression} ADD #version :one`,
    ExpressionAttributeNames: { ...parts.ExpressionAttributeNames, '#version': 'version' },
    ExpressionAttributeValues: { ...parts.ExpressionAttributeValues, ':one': 1 },
  }
}

/** A stored item without its keys and marks. */
export function reviewOf(item: Record<string, unknown>): StoredReview {
  const { pk, sk, entity, windowKey, listingKey, listingSort, pendingKey, pendingSince, ...rest } =
    item as unknown as ReviewItem
  const { counted, countedElsewhere, uncheckedKey, uncheckedSince, ...review } = rest
  return review
}
