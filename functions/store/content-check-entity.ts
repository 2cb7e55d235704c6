import { GetCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { type ContentCheck, nextLook } from '@minping/shared/content-check'
import { attempt } from './conditions.ts'
import { StoreContended } from './errors.ts'
import { updateParts } from './expression.ts'
import { type Key, reviewKey, uncheckedReviews } from './keys.ts'
import { getReview, reviewOf, type StoredReview, toBeChecked } from './review-entity.ts'
import { indexes, type Table } from './table.ts'
import type { UpdateItem } from './transaction.ts'

/** The reviews whose words or photos are to be asked about now, those that wait longest first. */
export async function listUnchecked(table: Table, now: Date, most: number): Promise<string[]> {
  const answer = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      IndexName: indexes.unchecked,
      KeyConditionExpression: 'uncheckedKey = :key AND uncheckedSince <= :now',
      ExpressionAttributeValues: { ':key': uncheckedReviews, ':now': now.toISOString() },
      Limit: most,
    }),
  )
  return ((answer.Items ?? []) as unknown as Key[]).map(({ pk }) => pk.slice(reviewKey('').pk.length))
}

/** A review with from when on it is to be asked about; undefined where it is not, or not any more. */
export async function readUnchecked(
  table: Table,
  reviewId: string,
): Promise<{ review: StoredReview; since: string } | undefined> {
  const answer = await table.client.send(
    new GetCommand({ TableName: table.name, Key: reviewKey(reviewId), ConsistentRead: true }),
  )
  const since = answer.Item?.uncheckedSince
  return answer.Item && typeof since === 'string' ? { review: reviewOf(answer.Item), since } : undefined
}

/**
 * Writes a check over the one that was seen; `askAgainAt` is when what still waits is looked at, undefined where nothing
 * does. Whether it was written: of two at once only one is.
 */
export async function putContentCheck(
  table: Table,
  seen: StoredReview,
  contentCheck: ContentCheck | undefined,
  askAgainAt: Date | undefined,
): Promise<boolean> {
  const write = contentCheckWrite(table, seen, contentCheck, askAgainAt)
  return !(await attempt(() => table.client.send(new UpdateCommand(write))))
}

const mostAttempts = 6

/**
 * Changes the check of a review as it stands, whatever else is written to it at the same moment. The check after it;
 * undefined where there is none (any more).
 */
export async function changeContentCheck(
  table: Table,
  reviewId: string,
  change: (check: ContentCheck) => ContentCheck | 'unchanged',
  now: Date,
): Promise<ContentCheck | undefined> {
  for (let number = 1; number <= mostAttempts; number += 1) {
    const review = await getReview(table, reviewId)
    if (!review?.contentCheck) return undefined
    const changed = change(review.contentCheck)
    if (changed === 'unchanged') return review.contentCheck
    if (await putContentCheck(table, review, changed, nextLook(changed, now))) return changed
  }
  throw new StoreContended(`the content check of review ${reviewId} kept changing`)
}

/** That write, for a transaction with the audit of a person's decision. */
export function contentCheckWrite(
  table: Table,
  { reviewId, contentVersion }: StoredReview,
  contentCheck: ContentCheck | undefined,
  askAgainAt: Date | undefined,
): UpdateItem {
  const mark = askAgainAt
    ? toBeChecked(askAgainAt.toISOString())
    : { uncheckedKey: undefined, uncheckedSince: undefined }
  const parts = updateParts({ contentCheck, contentVersion: (contentVersion ?? 0) + 1, ...mark })
  const isSeen =
    contentVersion === undefined ? 'attribute_not_exists(#contentVersion)' : '#contentVersion = :seenVersion'
  return {
    TableName: table.name,
    Key: reviewKey(reviewId),
    ...parts,
    ExpressionAttributeValues: {
      ...parts.ExpressionAttributeValues,
      ...(contentVersion !== undefined && { ':seenVersion': contentVersion }),
    },
    ConditionExpression: `attribute_exists(pk) AND ${isSeen}`,
  }
}
