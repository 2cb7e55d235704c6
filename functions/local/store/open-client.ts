import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import type { Table } from '../../store/table.ts'

// The SDK says at every start that it will want a newer Node one day; package.json says which one is wanted now.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true'

/** What the SDK wants to know and the embedded store doesn't check. The access key says who calls. */
export const localCredentials = (caller: string) => ({ accessKeyId: caller, secretAccessKey: 'local' })

export interface LocalTable extends Table {
  /** The plain client, for creating tables. */
  database: DynamoDBClient
}

/** The table at a local endpoint, for what runs beside the functions: seeds, accounts, recount, tests. */
export function openLocalTable(endpoint: string, region: string, name: string, caller = 'local'): LocalTable {
  const database = new DynamoDBClient({ endpoint, region, credentials: localCredentials(caller) })
  const client = DynamoDBDocumentClient.from(database, { marshallOptions: { removeUndefinedValues: true } })
  return { client, name, database }
}
