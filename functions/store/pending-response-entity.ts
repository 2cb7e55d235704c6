import { QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import type { ResponseFacts } from '@minping/shared/survey'
import { attempt } from './conditions.ts'
import { updateParts } from './expression.ts'
import { isResponseKey, type Key, pendingResponsesOf, responseKey } from './keys.ts'
import { pack, unpack } from './packed.ts'
import { readAll } from './read-all.ts'
import { type ResponseItem, responseOf, responseToBeCounted, type SubmittedResponse } from './response-entity.ts'
import { indexes, type Table } from './table.ts'
import type { TransactItem } from './transaction.ts'

/** A response as the tally sees it: what it counts now, and what was counted of it before. */
export interface CountableResponse {
  key: Key
  response: SubmittedResponse
  /** About what it takes in the table. */
  bytes: number
  /** Whether the mark "to be counted" is on it. */
  pending: boolean
  /** The submission that was counted last; 0 before the first count. */
  countedSubmission: number
  counted?: ResponseFacts | undefined
}

/** The keys of a wave's responses that wait to be counted, oldest first, one page. The index may lag behind. */
export async function listPendingResponses(
  table: Table,
  waveId: string,
  page: { after?: Record<string, unknown> | undefined; limit: number },
): Promise<{ keys: Key[]; next?: Record<string, unknown> | undefined }> {
  const answer = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      IndexName: indexes.pending,
      KeyConditionExpression: 'pendingKey = :responses',
      ExpressionAttributeValues: { ':responses': pendingResponsesOf(waveId) },
      Limit: page.limit,
      ...(page.after && { ExclusiveStartKey: page.after }),
    }),
  )
  const keys = (answer.Items ?? []).map(({ pk, sk }) => ({ pk: String(pk), sk: String(sk) }))
  return { keys, next: answer.LastEvaluatedKey }
}

/** Reads what still waits to be counted among some keys, consistently, in their order. */
export async function readPendingResponses(table: Table, keys: readonly Key[]): Promise<CountableResponse[]> {
  const items = await readAll(table, keys)
  return items.flatMap((item) => countableResponseOf(item) ?? []).filter(({ pending }) => pending)
}

/** An item of the table as a response that is counted; undefined for every other item. */
export function countableResponseOf(item: Record<string, unknown>): CountableResponse | undefined {
  const key = { pk: String(item.pk), sk: String(item.sk) }
  if (!isResponseKey(key)) return undefined
  const { pendingKey, countedSubmission, counted, facts } = item as unknown as ResponseItem
  const response = responseOf(item)
  const texts = JSON.stringify(response.answers)
  return {
    key,
    response,
    bytes: Buffer.byteLength(texts) + facts.length + (counted?.length ?? 0),
    pending: pendingKey !== undefined,
    countedSubmission,
    ...(counted && { counted: unpack<ResponseFacts>(counted) }),
  }
}

/**
 * The write that takes the mark off and remembers what was counted, under the condition that the response is still as
 * it was read: so what goes into the journal in the same transaction is counted once, whoever else tallies.
 */
export function countedResponseWrite(table: Table, { response, countedSubmission }: CountableResponse): TransactItem {
  const parts = updateParts({
    counted: pack(response.facts),
    countedSubmission: response.submission,
    pendingKey: undefined,
    pendingSince: undefined,
  })
  return {
    Update: {
      TableName: table.name,
      Key: responseKey(response.responseId),
      UpdateExpression: parts.UpdateExpression,
      ConditionExpression:
        '#submission = :submission AND #countedSubmission = :seenCounted AND attribute_exists(#pendingKey)',
      ExpressionAttributeNames: { ...parts.ExpressionAttributeNames, '#submission': 'submission' },
      ExpressionAttributeValues: {
        ...parts.ExpressionAttributeValues,
        ':submission': response.submission,
        ':seenCounted': countedSubmission,
      },
    },
  }
}

/** Sets what a response counts, with the mark. A change that came meanwhile has done both itself. */
export async function markResponsePending(
  table: Table,
  { response }: CountableResponse,
  facts: ResponseFacts,
  now: Date,
): Promise<void> {
  const parts = updateParts({ facts: pack(facts), ...responseToBeCounted(response.waveId, now) })
  await attempt(() =>
    table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: responseKey(response.responseId),
        ...parts,
        ConditionExpression: '#submission = :seen',
        ExpressionAttributeNames: { ...parts.ExpressionAttributeNames, '#submission': 'submission' },
        ExpressionAttributeValues: { ...parts.ExpressionAttributeValues, ':seen': response.submission },
      }),
    ),
  )
}
