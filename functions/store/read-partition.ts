import { QueryCommand } from '@aws-sdk/lib-dynamodb'
import type { Table } from './table.ts'

/** Reads every item of a partition, consistently, sorted by its sort key. For partitions that are small by design. */
export async function readPartition(table: Table, pk: string): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = []
  let from: Record<string, unknown> | undefined
  do {
    const answer = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': pk },
        ConsistentRead: true,
        ...(from && { ExclusiveStartKey: from }),
      }),
    )
    items.push(...(answer.Items ?? []))
    from = answer.LastEvaluatedKey
  } while (from)
  return items
}
