import { BatchGetCommand } from '@aws-sdk/lib-dynamodb'
import { StoreUnavailable } from './errors.ts'
import type { Key } from './keys.ts'
import type { Table } from './table.ts'

const mostPerRequest = 100

/** Reads items by key, consistently, in the order of the keys; keys without an item are left out. */
export async function readAll(table: Table, keys: readonly Key[]): Promise<Record<string, unknown>[]> {
  const found = new Map<string, Record<string, unknown>>()
  for (let start = 0; start < keys.length; start += mostPerRequest) {
    for (const item of await readBatch(table, keys.slice(start, start + mostPerRequest))) {
      found.set(`${item.pk}\n${item.sk}`, item)
    }
  }
  return keys.flatMap(({ pk, sk }) => {
    const item = found.get(`${pk}\n${sk}`)
    return item ? [item] : []
  })
}

async function readBatch(table: Table, keys: readonly Key[]): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = []
  let missing: Record<string, unknown>[] = keys.map(({ pk, sk }) => ({ pk, sk }))
  for (let round = 0; missing.length > 0; round += 1) {
    if (round === 8) throw new StoreUnavailable('the store kept leaving keys unread')
    const answer = await table.client.send(
      new BatchGetCommand({ RequestItems: { [table.name]: { Keys: missing, ConsistentRead: true } } }),
    )
    items.push(...((answer.Responses?.[table.name] ?? []) as Record<string, unknown>[]))
    missing = (answer.UnprocessedKeys?.[table.name]?.Keys ?? []) as Record<string, unknown>[]
  }
  return items
}
