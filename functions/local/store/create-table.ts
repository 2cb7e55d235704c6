import {
  CreateTableCommand,
  DeleteTableCommand,
  type DynamoDBClient,
  ResourceInUseException,
  ResourceNotFoundException,
  UpdateTimeToLiveCommand,
  waitUntilTableExists,
  waitUntilTableNotExists,
} from '@aws-sdk/client-dynamodb'
import type { TableDefinition } from '../service/service.ts'

const patience = { maxWaitTime: 30, minDelay: 0.05, maxDelay: 0.5 }

/** Creates the table as serverless.yml defines it, without its stream (the local server sweeps instead). True when it is new. */
export async function createTable(client: DynamoDBClient, table: TableDefinition): Promise<boolean> {
  try {
    await client.send(new CreateTableCommand(table.create))
  } catch (error) {
    if (error instanceof ResourceInUseException) return false
    throw error
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
