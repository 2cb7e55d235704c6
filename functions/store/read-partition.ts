import { queryAll } from './query-all.ts'
import type { Table } from './table.ts'

/** Reads every item of a partition, consistently, sorted by its sort key. For partitions that are small by design. */
export function readPartition(table: Table, pk: string): Promise<Record<string, unknown>[]> {
  return queryAll(table, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': pk },
    ConsistentRead: true,
  })
}
