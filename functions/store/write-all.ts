import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb'
import { StoreUnavailable } from './errors.ts'
import type { Key } from './keys.ts'
import type { Table } from './table.ts'

const mostPerRequest = 25
type Writes = NonNullable<ConstructorParameters<typeof BatchWriteCommand>[0]['RequestItems']>[string]

/** Writes items without conditions, replacing what stands under their keys. For setting up and loading, not for deeds. */
export async function writeAll(table: Table, items: readonly Key[]): Promise<void> {
  for (let start = 0; start < items.length; start += mostPerRequest) {
    await writeBatch(table, items.slice(start, start + mostPerRequest))
  }
}

async function writeBatch(table: Table, items: readonly Key[]): Promise<void> {
  let missing: Writes = items.map((item) => ({ PutRequest: { Item: { ...item } } }))
  for (let round = 0; missing.length > 0; round += 1) {
    if (round === 8) throw new StoreUnavailable('the store kept leaving items unwritten')
    const answer = await table.client.send(new BatchWriteCommand({ RequestItems: { [table.name]: missing } }))
    missing = answer.UnprocessedItems?.[table.name] ?? []
  }
}
