import { ScanCommand } from '@aws-sdk/lib-dynamodb'
import type { Table } from './table.ts'

/** Every item of the table, consistently, page by page: for recounts and proofs only. */
export async function* scanTable(table: Table): AsyncGenerator<Record<string, unknown>> {
  let from: Record<string, unknown> | undefined
  do {
    const answer = await table.client.send(
      new ScanCommand({ TableName: table.name, ConsistentRead: true, ...(from && { ExclusiveStartKey: from }) }),
    )
    yield* answer.Items ?? []
    from = answer.LastEvaluatedKey
  } while (from)
}
