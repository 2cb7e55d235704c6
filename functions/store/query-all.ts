import { QueryCommand } from '@aws-sdk/lib-dynamodb'
import type { Table } from './table.ts'

/** Every item that a query finds, page after page. */
export async function queryAll(
  table: Table,
  query: Omit<ConstructorParameters<typeof QueryCommand>[0], 'TableName'>,
): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = []
  let from: Record<string, unknown> | undefined
  do {
    const answer = await table.client.send(
      new QueryCommand({ TableName: table.name, ...query, ...(from && { ExclusiveStartKey: from }) }),
    )
    items.push(...(answer.Items ?? []))
    from = answer.LastEvaluatedKey
  } while (from)
  return items
}
