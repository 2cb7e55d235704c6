import { QueryCommand } from '@aws-sdk/lib-dynamodb'
import type { Answers, ResponseFacts, Stratum } from '@minping/shared/survey'
import { updateParts } from './expression.ts'
import { type Key, pendingResponsesOf, responseKey, responsesOf } from './keys.ts'
import { pack, unpack } from './packed.ts'
import { readAll } from './read-all.ts'
import type { RequestMark } from './request-mark.ts'
import { indexes, type Table } from './table.ts'
import type { TransactItem } from './transaction.ts'

/**
 * What a business submitted in a wave. Nothing in it says who the business is: the id is a keyed hash, and no phone is
 * kept here, not even masked.
 */
export interface SubmittedResponse extends Stratum {
  responseId: string
  waveId: string
  kind?: string | undefined
  /** The answers that count: to questions that were asked. */
  answers: Answers
  /** What it counts now. */
  facts: ResponseFacts
  /** 1 for the first submission; grows with each change. */
  submission: number
  /** The version of the draft that was submitted. */
  draftVersion: number
  /** UTC, ISO 8601, of the last submission. */
  submittedAt: string
  /** Stays that of the first submission. */
  receiptNo: string
  /** The quotas that it has a place of. */
  quotas: readonly string[]
  /** The text of each open question, or the files of each that asks for some, by question id, in the wave's lists of them. */
  textIds: Readonly<Record<string, string>>
  /** The cases that its problems opened, also those of earlier submissions. */
  caseIds: readonly string[]
  request?: RequestMark | undefined
  generated: boolean
}

export type ResponseItem = Key &
  Omit<SubmittedResponse, 'facts'> & {
    entity: 'survey-response'
    facts: Uint8Array
    counted?: Uint8Array
    countedSubmission: number
    listingKey: string
    listingSort: string
    pendingKey?: string
    pendingSince?: string
  }

/** The submitted responses of a wave in the order of their ids, which is nobody's, one page. For exports. */
export async function listSubmitted(
  table: Table,
  waveId: string,
  page: { after?: string | undefined; limit: number },
): Promise<{ items: SubmittedResponse[]; next?: string | undefined }> {
  const answer = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      IndexName: indexes.listing,
      KeyConditionExpression:
        page.after === undefined ? 'listingKey = :responses' : 'listingKey = :responses AND listingSort > :after',
      ExpressionAttributeValues: {
        ':responses': responsesOf(waveId),
        ...(page.after !== undefined && { ':after': page.after }),
      },
      Limit: page.limit,
    }),
  )
  const keys = (answer.Items ?? []).map(({ pk, sk }) => ({ pk: String(pk), sk: String(sk) }))
  const items = (await readAll(table, keys)).map(responseOf)
  return { items, ...(answer.LastEvaluatedKey && { next: String(answer.LastEvaluatedKey.listingSort) }) }
}

/** A submitted response to be counted, as a whole item. Also what the demonstration loader writes. */
export function responseItem(response: SubmittedResponse, now: Date): ResponseItem {
  return {
    entity: 'survey-response',
    ...response,
    ...responseKey(response.responseId),
    facts: pack(response.facts),
    countedSubmission: 0,
    listingKey: responsesOf(response.waveId),
    listingSort: response.responseId,
    ...responseToBeCounted(response.waveId, now),
  }
}

/** The mark of a response that is to be counted: it appears in the index `pending`. */
export function responseToBeCounted(waveId: string, now: Date): { pendingKey: string; pendingSince: string } {
  return { pendingKey: pendingResponsesOf(waveId), pendingSince: now.toISOString() }
}

/** The write of a first submission, for the transaction that submits. Refused when one stands. */
export function newResponseWrite(table: Table, response: SubmittedResponse, now: Date): TransactItem {
  return {
    Put: {
      TableName: table.name,
      Item: responseItem(response, now),
      ConditionExpression: 'attribute_not_exists(pk)',
    },
  }
}

/** The write of a later submission, under the condition that the one before still stands. What was counted stays known. */
export function changedResponseWrite(table: Table, response: SubmittedResponse, now: Date): TransactItem {
  const { responseId, facts, waveId, ...fields } = response
  const parts = updateParts({
    kind: undefined,
    request: undefined,
    ...fields,
    facts: pack(facts),
    ...responseToBeCounted(waveId, now),
  })
  return {
    Update: {
      TableName: table.name,
      Key: responseKey(responseId),
      ...parts,
      ConditionExpression: '#submission = :before',
      ExpressionAttributeValues: { ...parts.ExpressionAttributeValues, ':before': response.submission - 1 },
    },
  }
}

/** An item of the table as a submitted response. */
export function responseOf(item: Record<string, unknown>): SubmittedResponse {
  const {
    pk,
    sk,
    entity,
    facts,
    counted,
    countedSubmission,
    listingKey,
    listingSort,
    pendingKey,
    pendingSince,
    ...response
  } = item as unknown as ResponseItem
  return { ...response, facts: unpack<ResponseFacts>(facts) }
}
