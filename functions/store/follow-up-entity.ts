import { GetCommand, TransactWriteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { type FollowUp, isOpen, lastWorkedAt, nextDue } from '@minping/shared/follow-up'
import { listQueues, type Queued, readQueues } from './case-queue.ts'
import { attempt, isNew } from './conditions.ts'
import { type CountingMark, toBeCounted } from './counting.ts'
import { updateParts } from './expression.ts'
import { type DoneState, followUpKey, type Key, queueOfHall, queuePart, queueSort } from './keys.ts'
import { readAll } from './read-all.ts'
import type { RequestMark } from './request-mark.ts'
import type { Table } from './table.ts'
import type { TransactItem, UpdateItem } from './transaction.ts'

/** A follow-up as it is stored, with what only the server needs. */
export interface StoredFollowUp extends FollowUp {
  verdictRequest?: RequestMark | undefined
}

type FollowUpItem = StoredFollowUp &
  CountingMark &
  Key & { entity: 'follow-up'; listingKey: string; listingSort: string }

/** Optional fields, so that one that went away is removed from the item. The compiler keeps the list whole. */
const absentFields = {
  projectNo: undefined,
  reopenedAt: undefined,
  assignee: undefined,
  path: undefined,
  extensionRequested: undefined,
  extensionWorkingDays: undefined,
  submittedBy: undefined,
  appealedBy: undefined,
  reply: undefined,
  visitTook: undefined,
  visitInTime: undefined,
  replyTook: undefined,
  repliedAt: undefined,
  repliedAgainAt: undefined,
  repliedLate: undefined,
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

/** Reads the follow-ups that some reviews have, consistently. */
export async function readFollowUps(table: Table, reviewIds: readonly string[]): Promise<StoredFollowUp[]> {
  const items = await readAll(table, reviewIds.map(followUpKey))
  return items.map(followUpOf)
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
    Put: { TableName: table.name, Item: followUpItem(followUp, now), ConditionExpression: isNew },
  }
}

/** The write that carries a follow-up on from the version that was seen, for a transaction. `counted` stays the tally's. */
export function followUpWrite(table: Table, followUp: StoredFollowUp, seenVersion: number, now: Date): TransactItem {
  return { Update: changeOfFollowUp(table, followUp, seenVersion, now) }
}

function changeOfFollowUp(table: Table, followUp: StoredFollowUp, seenVersion: number, now: Date): UpdateItem {
  const { followUpId, ...fields } = followUp
  const parts = updateParts({
    ...absentFields,
    ...fields,
    ...queuePlace(followUp),
    ...toBeCounted(followUp.place.hallId, now),
  })
  return {
    TableName: table.name,
    Key: followUpKey(followUpId),
    ...parts,
    ExpressionAttributeValues: { ...parts.ExpressionAttributeValues, ':seenVersion': seenVersion },
    ConditionExpression: '#version = :seenVersion',
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
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
  const change = changeOfFollowUp(table, followUp, seenVersion, now)
  const refusal = await attempt(() =>
    further.length === 0
      ? table.client.send(new UpdateCommand(change))
      : table.client.send(new TransactWriteCommand({ TransactItems: [{ Update: change }, ...further] })),
  )
  if (!refusal) return undefined
  const standing = refusal.index === 0 && refusal.current ? followUpOf(refusal.current) : undefined
  const current = standing ?? (await getFollowUp(table, followUp.followUpId))
  if (!current) throw new Error(`follow-up ${followUp.followUpId} was refused but does not stand`)
  return current
}

/** Every open follow-up of some halls, most urgent first: what a queue shows is bounded by the work that is open. */
export function readOpenQueue(table: Table, hallIds: readonly string[]): Promise<Queued<StoredFollowUp>[]> {
  return readQueues(table, {
    queues: hallIds.map((hallId) => queueOfHall(hallId, 'open')),
    caseOf: followUpOf,
    isWanted: ({ state }) => isOpen(state),
  })
}

/** The follow-ups of some halls in states after the reply, last changed first, one page of those that are wanted. */
export function listDoneQueue(
  table: Table,
  hallIds: readonly string[],
  states: readonly DoneState[],
  isWanted: (followUp: StoredFollowUp) => boolean,
  page: { after?: string | undefined; limit: number },
): Promise<{ items: Queued<StoredFollowUp>[]; next?: string | undefined }> {
  const queues = hallIds.flatMap((hallId) => states.map((state) => queueOfHall(hallId, state)))
  const isListed = (followUp: StoredFollowUp) => states.some((state) => state === followUp.state) && isWanted(followUp)
  return listQueues(table, { queues, caseOf: followUpOf, isWanted: isListed }, page)
}

function queuePlace(followUp: FollowUp): { listingKey: string; listingSort: string } {
  return {
    listingKey: queueOfHall(followUp.place.hallId, queuePart(followUp.state)),
    listingSort: queueSort(queueInstant(followUp), followUp.followUpId),
  }
}

/** The next deadline of an open case; of another the last work on it. */
function queueInstant(followUp: FollowUp): string {
  const next = nextDue(followUp)
  if (!next) return lastWorkedAt(followUp)
  return next.at < followUp.dueAt ? next.at : followUp.dueAt
}

/** A stored item without its keys and marks. */
export function followUpOf(item: Record<string, unknown>): StoredFollowUp {
  const { pk, sk, entity, listingKey, listingSort, pendingKey, pendingSince, counted, ...followUp } =
    item as unknown as FollowUpItem
  return followUp
}
