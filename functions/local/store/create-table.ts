import {
  CreateTableCommand,
  DeleteTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  ResourceInUseException,
  ResourceNotFoundException,
  UpdateTimeToLiveCommand,
  waitUntilTableExists,
  waitUntilTableNotExists,
} from '@aws-sdk/client-dynamodb'
import type { TableDefinition } from '../service/service.ts'
import { DataOutdated } from './errors.ts'

const patience = { maxWaitTime: 30, minDelay: 0.05, maxDelay: 0.5 }

/**
 * Creates the table as serverless.yml defines it, without its stream (the local server sweeps instead). True when it is
 * new. Throws DataOutdated when a table of an earlier version stands there.
 */
export async function createTable(client: DynamoDBClient, table: TableDefinition): Promise<boolean> {
  try {
    await client.send(new CreateTableCommand(table.create))
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error
    await checkIndexes(client, table)
    return false
  }
  await waitUntilTableExists({ client, ...patience }, { TableName: table.name })
  if (table.timeToLiveAttribute) {
    await client.send(
      new UpdateTimeToLiveCommand({
        TableName: table.name,
        TimeToLiveSpecification: { AttributeName: table.timeToLiveAttribute, Enabled: true },
      }),
    )
  }
  return true
}

async function checkIndexes(client: DynamoDBClient, { name, create }: TableDefinition): Promise<void> {
  const { Table: standing } = await client.send(new DescribeTableCommand({ TableName: name }))
  const present = (standing?.GlobalSecondaryIndexes ?? []).map(({ IndexName }) => IndexName)
  const missing = (create.GlobalSecondaryIndexes ?? []).find(({ IndexName }) => !present.includes(IndexName))
  if (missing) throw new DataOutdated(missing.IndexName ?? '')
}

/** Deletes the table with all that is in it, if there is one. */
export async function dropTable(client: DynamoDBClient, table: TableDefinition): Promise<void> {
  try {
    await client.send(new DeleteTableCommand({ TableName: table.name }))
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return
    throw error
  }
  await waitUntilTableNotExists({ client, ...patience }, { TableName: table.name })
}
