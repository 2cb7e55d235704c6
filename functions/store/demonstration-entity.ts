import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { configurationKey } from './keys.ts'
import type { Table } from './table.ts'

/** Which demonstration data a table holds, or is being filled with: the same three give the same records. */
export interface Demonstration {
  seed: number
  count: number
  /** The present of the made-up records; UTC, ISO 8601. */
  madeFor: string
  /** Set once everything is in the table and counted. */
  finishedAt?: string | undefined
}

/** Reads which demonstration data was loaded or begun, consistently; undefined when there is none. */
export async function readDemonstration(table: Table, cityCode: string): Promise<Demonstration | undefined> {
  const answer = await table.client.send(
    new GetCommand({ TableName: table.name, Key: keyOf(cityCode), ConsistentRead: true }),
  )
  return answer.Item?.entry as Demonstration | undefined
}

/** Remembers which demonstration data is loaded. */
export async function putDemonstration(table: Table, cityCode: string, entry: Demonstration): Promise<void> {
  await table.client.send(new PutCommand({ TableName: table.name, Item: { ...keyOf(cityCode), entry } }))
}

const keyOf = (cityCode: string) => configurationKey(cityCode, 'DEMONSTRATION', 'LOAD')
