import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb'
import { scanTable } from '../../functions/store/scan-table.ts'
import type { Table } from '../../functions/store/table.ts'

/** The partitions of the city itself. */
const kept = ['DIRECTORY#', 'CONFIGURATION#']

/** Removes everything but the city, so that the next test begins with an empty register and no wave. */
export async function forgetSurveys(table: Table): Promise<void> {
  const keys: { pk: string; sk: string }[] = []
  for await (const item of scanTable(table)) {
    const key = { pk: String(item.pk), sk: String(item.sk) }
    if (!kept.some((partition) => key.pk.startsWith(partition))) keys.push(key)
  }
  for (let start = 0; start < keys.length; start += 25) {
    const deletions = keys.slice(start, start + 25).map((Key) => ({ DeleteRequest: { Key } }))
    await table.client.send(new BatchWriteCommand({ RequestItems: { [table.name]: deletions } }))
  }
}
