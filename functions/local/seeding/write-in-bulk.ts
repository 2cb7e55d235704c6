import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb'
import { attempt } from '../../store/conditions.ts'
import type { Key } from '../../store/keys.ts'
import type { Table } from '../../store/table.ts'
import { mostWrites } from '../../store/transaction.ts'

/** While one transaction is written, the next are marshalled. */
const lanes = 3

/**
 * Writes items without conditions, replacing what stands under their keys. In transactions, though nothing needs to
 * stand together: the embedded store makes a transaction durable at once, and a batch item by item (eight times slower).
 */
export async function writeInBulk(table: Table, items: readonly Key[]): Promise<void> {
  let start = 0
  const work = async () => {
    while (start < items.length) {
      const part = items.slice(start, start + mostWrites)
      start += mostWrites
      const puts = part.map((item) => ({ Put: { TableName: table.name, Item: { ...item } } }))
      await attempt(() => table.client.send(new TransactWriteCommand({ TransactItems: puts })))
    }
  }
  await Promise.all(Array.from({ length: lanes }, work))
}
