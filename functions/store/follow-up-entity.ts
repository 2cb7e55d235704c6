import { GetCommand, QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb'
import type { FollowUp } from '@minping/shared/follow-up'
import { attempt } from './conditions.ts'
import { type CountingMark, toBeCounted } from './counting.ts'
import { updateParts } from './expression.ts'
import { followUpKey, type Key, type QueuePart, queueOfHall, queuePart, queueSort } from './keys.ts'
import { readAll } from './read-all.ts'
import type { RequestMark, TransactItem } from './review-entity.ts'
import { indexes, type Table } from './table.ts'

/** A follow-up as it is stored, with what only the server needs. */
export interface StoredFollowUp extends FollowUp {
  verdictRequest?: RequestMark | undefined
}

type FollowUpItem = StoredFollowUp &
  CountingMark &
  Key & { entity: 'follow-up'; listingKey: string; listingSort: string }

/** Optional fields, so that one that went away is removed from the item. The compiler keeps the list whole. */
const absentFields = {
  assignee: undefined,
  path: undefined,
  submittedBy: undefined,
  appealedBy: undefined,
  reply: undefined,
  repliedAt: undefined,
  verdict: undefined,
  verdictReason: undefined,
  markedOverdueAt: undefined,
  verdictRequest: undefined,
} satisfies { [Field in keyof StoredFollowUp as undefined extends StoredFollowUp[Field] ? Field : never]: undefined }

/** The item of a new follow-up, to be counted. */
export function followUpItem(followUp: StoredFollowUp, now: Date): FollowUpItem {
  return {
    ...followUpKey(followUp.followUpId),
    entity: 'follow-up',
    ...followUp,
    ...queuePlace(followUp),
    ...toBeCounted(followUp.place.hallId, now),
    counted: '',
  }
}

/** Reads one follow-up, consistently. */
export async function getFollowUp(table: Table, followUpId: string): Promise<StoredFollowUp | undefined> {
  const answer = await table.client.send(
    new GetCommand({ TableName: table.name, Key: followUpKey(followUpId), ConsistentRead: true }),
  )
  return answer.Item ? followUpOf(answer.Item) : undefined
}

/** The write that stores a new follow-up, for a transaction. */
export function newFollowUpWrite(table: Table, followUp: StoredFollowUp, now: Date): TransactItem {
  return {
    Put: { TableName: table.name, Item: followUpItem(followUp, now), ConditionExpression: 'attribute_not_exists(pk)' },
  }
}

/** The write that carries a follow-up on from the version that was seen, for a transaction. `counted` stays the tally's. */
export function followUpWrite(table: Table, followUp: StoredFollowUp, seenVersion: number, now: Date): TransactItem {
  const { followUpId, ...fields } = followUp
  const parts = updateParts({
    ...absentFields,
    ...fields,
    ...queuePlace(followUp),
    ...toBeCounted(followUp.place.hallId, now),
  })
  return {
    Update: {
      TableName: table.name,
      Key: followUpKey(followUpId),
      ...parts,
      ExpressionAttributeValues: { ...parts.ExpressionAttributeValues, ':seenVersion': seenVersion },
      ConditionExpression: '#version = :seenVersion',
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    },
  }
}

/**
 * Carries a follow-up on from the version that was seen, with further writes in the same transaction.
 * Undefined when it was done; the follow-up as it stands when somebody was faster.
 */
export async function updateFollowUp(
  table: Table,
  followUp: StoredFollowUp,
  seenVersion: number,
  now: Date,
  further: readonly TransactItem[] = [],
): Promise<StoredFollowUp | undefined> {
  const refusal = await attempt(() =>
    table.client.send(
      new TransactWriteCommand({ TransactItems: [followUpWrite(table, followUp, seenVersion, now), ...further] }),
    ),
  )
  if (!refusal) return undefined
  const standing = refusal.index === 0 && refusal.current ? followUpOf(refusal.current) : undefined
  const current = standing ?? (await getFollowUp(table, followUp.followUpId))
  if (!current) throw new Error(`follow-up ${followUp.followUpId} was refused but does not stand`)
  return current
}

/** The queue of some halls, most urgent first, one page: the keys of each hall are merged by deadline. */
export async function listQueue(
  table: Table,
  hallIds: readonly string[],
  part: QueuePart,
  page: { after?: string | undefined; limit: number },
): Promise<{ items: StoredFollowUp[]; next?: string | undefined }> {
  const perHall = await Promise.all(hallIds.map((hallId) => queueKeys(table, hallId, part, page)))
  const merged = perHall.flat().sort((one, other) => (one.listingSort < other.listingSort ? -1 : 1))
  const chosen = merged.slice(0, page.limit)
  const items = await readAll(table, chosen)
  return {
    items: items.map(followUpOf),
    next: merged.length > page.limit ? chosen.at(-1)?.listingSort : undefined,
  }
}

async function queueKeys(
  table: Table,
  hallId: string,
  part: QueuePart,
  page: { after?: string | undefined; limit: number },
): Promise<(Key & { listingSort: string })[]> {
  const answer = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      IndexName: indexes.listing,
      KeyConditionExpression: page.after ? 'listingKey = :queue AND listingSort > :after' : 'listingKey = :queue',
      ExpressionAttributeValues: { ':queue': queueOfHall(hallId, part), ...(page.after && { ':after': page.after }) },
      Limit: page.limit + 1,
    }),
  )
  return (answer.Items ?? []) as (Key & { listingSort: string })[]
}

function queuePlace(followUp: FollowUp): { listingKey: string; listingSort: string } {
  return {
    listingKey: queueOfHall(followUp.place.hallId, queuePart(followUp.state)),
    listingSort: queueSort(followUp.dueAt, followUp.followUpId),
  }
}

/** A stored item without its keys and marks. */
function followUpOf(item: Record<string, unknown>): StoredFollowUp {
  const { pk, sk, entity, listingKey, listingSort, pendingKey, pendingSince, counted, ...followUp } =
    item as unknown as FollowUpItem
  return followUp
}
