import { QueryCommand } from '@aws-sdk/lib-dynamodb'
import type { Key } from './keys.ts'
import { queryAll } from './query-all.ts'
import { readAll } from './read-all.ts'
import { indexes, type Table } from './table.ts'

/** How cases of one kind are read from the index `listing`; `queues` are its partitions. */
interface QueueReading<Case> {
  queues: readonly string[]
  caseOf(item: Record<string, unknown>): Case
  /** The index lags behind: what has left the queue meanwhile is left out, and what isn't asked for. */
  isWanted(found: Case): boolean
}

/** A case and its place in the queue, where the next page goes on. */
export interface Queued<Case> {
  found: Case
  position: string
}

/** Every case of some queues, first in order first: what is read is bounded by the work that is open. */
export async function readQueues<Case>(table: Table, reading: QueueReading<Case>): Promise<Queued<Case>[]> {
  const perQueue = await Promise.all(reading.queues.map((queue) => queueKeys(table, queue)))
  const keys = perQueue.flat().sort((one, other) => (one.listingSort < other.listingSort ? -1 : 1))
  return wantedOf(await readAll(table, keys), reading)
}

/** How many cases are read at once where not each is wanted, and at most for one page. */
const batch = 100
const mostRead = 3000

/**
 * The cases of some queues, last in order first, one page of those that are wanted. A page is full unless it is the
 * last, or so few are wanted that the rest is left to the next one.
 */
export async function listQueues<Case>(
  table: Table,
  reading: QueueReading<Case>,
  page: { after?: string | undefined; limit: number },
): Promise<{ items: Queued<Case>[]; next?: string | undefined }> {
  const wanted: Queued<Case>[] = []
  let read = 0
  for (let after = page.after; ; ) {
    const { keys, next } = await lastKeys(table, reading.queues, after, Math.max(page.limit, batch))
    read += keys.length
    wanted.push(...wantedOf(await readAll(table, keys), reading))
    if (wanted.length <= page.limit && next !== undefined && read >= mostRead) return { items: wanted, next }
    if (wanted.length > page.limit || next === undefined) break
    after = next
  }
  const items = wanted.slice(0, page.limit)
  return { items, next: wanted.length > page.limit ? items.at(-1)?.position : undefined }
}

type QueueKey = Key & { listingSort: string }

function wantedOf<Case>(
  items: readonly Record<string, unknown>[],
  { caseOf, isWanted }: QueueReading<Case>,
): Queued<Case>[] {
  return items
    .map((item) => ({ found: caseOf(item), position: String(item.listingSort) }))
    .filter(({ found }) => isWanted(found))
}

async function queueKeys(table: Table, queue: string): Promise<QueueKey[]> {
  const items = await queryAll(table, {
    IndexName: indexes.listing,
    KeyConditionExpression: 'listingKey = :queue',
    ExpressionAttributeValues: { ':queue': queue },
  })
  return items as unknown as QueueKey[]
}

/** The last keys of some queues before a position, merged; `next` is absent when these are the first. */
async function lastKeys(
  table: Table,
  queues: readonly string[],
  after: string | undefined,
  limit: number,
): Promise<{ keys: QueueKey[]; next?: string | undefined }> {
  const perQueue = await Promise.all(
    queues.map(async (queue) => {
      const answer = await table.client.send(
        new QueryCommand({
          TableName: table.name,
          IndexName: indexes.listing,
          KeyConditionExpression: after ? 'listingKey = :queue AND listingSort < :after' : 'listingKey = :queue',
          ExpressionAttributeValues: { ':queue': queue, ...(after && { ':after': after }) },
          ScanIndexForward: false,
          Limit: limit + 1,
        }),
      )
      return (answer.Items ?? []) as QueueKey[]
    }),
  )
  const merged = perQueue.flat().sort((one, other) => (one.listingSort > other.listingSort ? -1 : 1))
  const keys = merged.slice(0, limit)
  return { keys, next: merged.length > limit ? keys.at(-1)?.listingSort : undefined }
}
