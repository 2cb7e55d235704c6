import { GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb'
import type { Flag, FlagState } from '@minping/shared/flag'
import { listQueues, type Queued } from './case-queue.ts'
import { attempt, isNew } from './conditions.ts'
import { updateParts } from './expression.ts'
import { flagKey, flagsOfHall, type Key, reviewsSort } from './keys.ts'
import { readAll } from './read-all.ts'
import { flagWriteOfReview } from './review-entity.ts'
import type { Table } from './table.ts'

type FlagItem = Flag & Key & { entity: 'flag'; listingKey: string; listingSort: string }

/** The item of a flag. Also what the demonstration loader writes. */
export function flagItem(flag: Flag): FlagItem {
  return { ...flagKey(flag.reviewId), entity: 'flag', ...flag, ...listingPlace(flag) }
}

/**
 * Flags a review, and lets it be counted anew, in one transaction. Undefined when it was done; the flag that stands
 * already when there is one: whoever finds the same twice, or at the same moment, changes nothing.
 */
export async function putNewFlag(table: Table, flag: Flag, now: Date): Promise<Flag | undefined> {
  const refusal = await attempt(() =>
    table.client.send(
      new TransactWriteCommand({
        TransactItems: [
          {
            Put: {
              TableName: table.name,
              Item: flagItem(flag),
              ConditionExpression: isNew,
              ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
            },
          },
          flagWriteOfReview(table, flag, now),
        ],
      }),
    ),
  )
  return refusal && standingOf(table, flag.reviewId, refusal)
}

/**
 * Carries a flag on from the version that was seen; where what is decided changes, the review is counted anew in the
 * same transaction. Undefined when it was done; the flag as it stands when somebody was faster.
 */
export async function updateFlag(table: Table, flag: Flag, seen: Flag, now: Date): Promise<Flag | undefined> {
  const { reviewId, ...fields } = flag
  const parts = updateParts({ ...fields, ...listingPlace(flag) })
  const refusal = await attempt(() =>
    table.client.send(
      new TransactWriteCommand({
        TransactItems: [
          {
            Update: {
              TableName: table.name,
              Key: flagKey(reviewId),
              ...parts,
              ExpressionAttributeValues: { ...parts.ExpressionAttributeValues, ':seenVersion': seen.version },
              ConditionExpression: '#version = :seenVersion',
              ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
            },
          },
          ...(flag.state === seen.state ? [] : [flagWriteOfReview(table, flag, now)]),
        ],
      }),
    ),
  )
  return refusal && standingOf(table, reviewId, refusal)
}

/** Reads one flag, consistently. */
export async function getFlag(table: Table, reviewId: string): Promise<Flag | undefined> {
  const answer = await table.client.send(
    new GetCommand({ TableName: table.name, Key: flagKey(reviewId), ConsistentRead: true }),
  )
  return answer.Item && flagOf(answer.Item)
}

/** The flags that some reviews have, consistently; those of reviews that are not flagged are left out. */
export async function readFlags(table: Table, reviewIds: readonly string[]): Promise<Flag[]> {
  const items = await readAll(table, reviewIds.map(flagKey))
  return items.map(flagOf)
}

/** The flags of some halls in a state, those of the latest reviews first, one page of those that are wanted. */
export function listFlags(
  table: Table,
  hallIds: readonly string[],
  state: FlagState,
  isWanted: (flag: Flag) => boolean,
  page: { after?: string | undefined; limit: number },
): Promise<{ items: Queued<Flag>[]; next?: string | undefined }> {
  const queues = hallIds.map((hallId) => flagsOfHall(hallId, state))
  const isListed = (flag: Flag) => flag.state === state && isWanted(flag)
  return listQueues(table, { queues, caseOf: flagOf, isWanted: isListed }, page)
}

async function standingOf(
  table: Table,
  reviewId: string,
  refusal: { index: number; current: Record<string, unknown> | undefined },
): Promise<Flag> {
  const standing = refusal.index === 0 && refusal.current ? flagOf(refusal.current) : await getFlag(table, reviewId)
  if (!standing) throw new Error(`the flag of review ${reviewId} was refused but does not stand`)
  return standing
}

function listingPlace({ place, state, submittedAt, reviewId }: Flag): { listingKey: string; listingSort: string } {
  return { listingKey: flagsOfHall(place.hallId, state), listingSort: reviewsSort(submittedAt, reviewId) }
}

/** A stored flag without its keys. */
export function flagOf(item: Record<string, unknown>): Flag {
  const { pk, sk, entity, listingKey, listingSort, ...flag } = item as unknown as FlagItem
  return flag
}
