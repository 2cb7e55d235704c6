import { createHash } from 'node:crypto'
import { DeleteCommand } from '@aws-sdk/lib-dynamodb'
import { attempt } from './conditions.ts'
import { forgettingKey, forgettingPartition, forgottenKey, forgottenPartition } from './keys.ts'
import { queryAll } from './query-all.ts'
import type { Table } from './table.ts'
import type { TransactItem } from './transaction.ts'

/** Somebody who asked to be forgotten, while there is still something to forget. */
export interface Forgetting {
  /** `device:…` or `wechat:…`. */
  subject: string
  /** Whether their words stay, leading to nobody, or go too. */
  words: 'keep' | 'remove'
  /** UTC, ISO 8601. */
  requestedAt: string
}

/** How long a session that counts no more may still be taken by a function that hasn't read of it. */
export const unheardMilliseconds = 10_000
/** A citizen's session lives for seven days; after that there is none left to refuse. */
const keptMilliseconds = 8 * 24 * 60 * 60_000

/**
 * The writes of a request to be forgotten: from now on sessions opened before count no more, and what is held is being
 * forgotten until that is done, whatever becomes of who asked.
 */
export function forgettingWrites(table: Table, forgetting: Forgetting): TransactItem[] {
  const { subject, requestedAt } = forgetting
  const mark = markOf(subject)
  const expiresAtSeconds = Math.ceil((Date.parse(requestedAt) + keptMilliseconds) / 1_000)
  return [
    {
      Put: {
        TableName: table.name,
        Item: { ...forgottenKey(mark), entity: 'forgotten', at: requestedAt, expiresAtSeconds },
      },
    },
    { Put: { TableName: table.name, Item: { ...forgettingKey(mark), entity: 'forgetting', ...forgetting } } },
  ]
}

/** Who is being forgotten, consistently. */
export async function listForgettings(table: Table): Promise<Forgetting[]> {
  const items = await queryAll(table, partition(forgettingPartition))
  return items.map(({ subject, words, requestedAt }) => ({ subject, words, requestedAt }) as Forgetting)
}

/** All is forgotten, and who it was as well. One who asked again meanwhile is forgotten anew. */
export async function endForgetting(table: Table, { subject, requestedAt }: Forgetting): Promise<void> {
  await attempt(() =>
    table.client.send(
      new DeleteCommand({
        TableName: table.name,
        Key: forgettingKey(markOf(subject)),
        ConditionExpression: 'requestedAt = :requestedAt',
        ExpressionAttributeValues: { ':requestedAt': requestedAt },
      }),
    ),
  )
}

/** Since when somebody is forgotten; undefined for whoever isn't. */
export type Forgotten = (subject: string) => string | undefined

/** Who was forgotten of late, consistently: few, since old sessions end by themselves. */
export async function readForgotten(table: Table): Promise<Forgotten> {
  const items = await queryAll(table, partition(forgottenPartition))
  const since = new Map(items.map(({ sk, at }) => [String(sk), String(at)]))
  return (subject) => since.get(markOf(subject))
}

function partition(pk: string) {
  return { KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': pk }, ConsistentRead: true }
}

/** Whether it is the same person can be asked, who it was can't be read. */
function markOf(subject: string): string {
  return createHash('sha256').update(`forgotten ${subject}`).digest('base64url').slice(0, 22)
}
