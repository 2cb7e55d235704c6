import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'

/** The single table and the client that reaches it: what every entity's functions take first. */
export interface Table {
  client: DynamoDBDocumentClient
  name: string
}

/** A function has ten seconds: three attempts of at most this long still leave time to answer. */
const waiting = { connectionTimeout: 1_000, requestTimeout: 2_000, throwOnRequestTimeout: true }

/**
 * Opens the table named in the environment. The endpoint is the SDK's own setting
 * (`AWS_ENDPOINT_URL_DYNAMODB`), so the code is the same against AWS and the embedded store.
 */
export function openTable(name: string): Table {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({ maxAttempts: 3, requestHandler: waiting }), {
    marshallOptions: { removeUndefinedValues: true },
  })
  return { client, name }
}

/** The indexes of the table, as serverless.yml creates them. */
export const indexes = {
  /** A citizen's own reviews; the follow-up queue of a hall. Keys only. */
  listing: 'listing',
  /** The reviews of a window. Sparse, keys only. */
  windows: 'windows',
  /** What the tally has not counted yet. Sparse, keys only. */
  pending: 'pending',
  /** Reviews whose words wait for the content check. Sparse, keys only. */
  unchecked: 'unchecked',
  /** Month counters of a scope's parts. Sparse, everything. */
  ranking: 'ranking',
} as const
