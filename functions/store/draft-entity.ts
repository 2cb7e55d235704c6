import { GetCommand, PutCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb'
import type { Answer, ResponseContent } from '@minping/shared/survey'
import { attempt } from './conditions.ts'
import { draftKey, type Key } from './keys.ts'
import type { Table } from './table.ts'
import type { TransactItem } from './transaction.ts'

/** What a business has filled in so far, whoever of it did. Each answer knows the version of the draft that it came with. */
export interface Draft {
  responseId: string
  waveId: string
  kind?: string | undefined
  /** An answer that was taken away is kept without one: that is a change too. */
  answers: Readonly<Record<string, DraftAnswer>>
  /** Grows with every change; 0 before the first. */
  version: number
  /** UTC, ISO 8601. */
  changedAt?: string | undefined
}

export interface DraftAnswer {
  answer?: Answer | undefined
  version: number
}

/** Reads a draft, consistently; an empty one before anything is filled in. */
export async function readDraft(table: Table, responseId: string, waveId: string): Promise<Draft> {
  const answer = await table.client.send(
    new GetCommand({ TableName: table.name, Key: draftKey(responseId), ConsistentRead: true }),
  )
  return answer.Item ? draftOf(answer.Item) : emptyDraft(responseId, waveId)
}

/** The draft of who has filled in nothing yet. */
export function emptyDraft(responseId: string, waveId: string): Draft {
  return { responseId, waveId, answers: {}, version: 0 }
}

/** Replaces a draft if nobody has changed it since it was read, together with other writes or not at all. Whether it was done. */
export async function putDraft(table: Table, draft: Draft, others: readonly TransactItem[] = []): Promise<boolean> {
  const before = draft.version - 1
  const put = {
    TableName: table.name,
    Item: draftItem(draft),
    ...(before === 0
      ? { ConditionExpression: 'attribute_not_exists(pk)' }
      : {
          ConditionExpression: '#version = :before',
          ExpressionAttributeNames: { '#version': 'version' },
          ExpressionAttributeValues: { ':before': before },
        }),
  }
  const refusal = await attempt(() =>
    others.length === 0
      ? table.client.send(new PutCommand(put))
      : table.client.send(new TransactWriteCommand({ TransactItems: [{ Put: put }, ...others] })),
  )
  return refusal === undefined
}

/** A draft as a whole item. Also what the demonstration loader writes. */
export function draftItem(draft: Draft): Draft & Key & { entity: 'survey-draft' } {
  return { ...draftKey(draft.responseId), entity: 'survey-draft', ...draft }
}

/** The condition that a draft is still of this version, for the transaction that submits it. */
export function draftCheck(table: Table, { responseId, version }: Draft): TransactItem {
  return {
    ConditionCheck: {
      TableName: table.name,
      Key: draftKey(responseId),
      ConditionExpression: '#version = :version',
      ExpressionAttributeNames: { '#version': 'version' },
      ExpressionAttributeValues: { ':version': version },
    },
  }
}

/** The answers of a draft as they stand. */
export function contentOf({ kind, answers }: Draft): ResponseContent {
  const given = Object.entries(answers).flatMap(([questionId, { answer }]) => (answer ? [[questionId, answer]] : []))
  return { ...(kind !== undefined && { kind }), answers: Object.fromEntries(given) }
}

/** A stored item without its keys. */
export function draftOf(item: Record<string, unknown>): Draft {
  const { pk, sk, entity, ...draft } = item as unknown as ReturnType<typeof draftItem>
  return draft
}
