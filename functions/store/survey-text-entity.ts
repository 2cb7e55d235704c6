import { QueryCommand } from '@aws-sdk/lib-dynamodb'
import { type Key, textKey } from './keys.ts'
import type { Table } from './table.ts'
import type { TransactItem } from './transaction.ts'

/** What was written to an open question. The id is random: it leads to nobody, and the order is nobody's either. */
export interface SurveyText {
  textId: string
  text: string
  /** The keyword groups that it falls under. */
  groups: readonly string[]
}

/** Texts of an open question in the order of their ids, one page; `next` is the last id of a page that isn't the last. */
export async function listTexts(
  table: Table,
  waveId: string,
  questionId: string,
  page: { after?: string | undefined; limit: number },
): Promise<{ items: SurveyText[]; next?: string | undefined }> {
  const answer = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: page.after === undefined ? 'pk = :texts' : 'pk = :texts AND sk > :after',
      ExpressionAttributeValues: {
        ':texts': textKey(waveId, questionId, '').pk,
        ...(page.after !== undefined && { ':after': page.after }),
      },
      Limit: page.limit,
    }),
  )
  const items = (answer.Items ?? []).map(textOf)
  return { items, ...(answer.LastEvaluatedKey && { next: items.at(-1)?.textId }) }
}

/** The write of a new text, for the transaction that submits a response. */
export function newTextWrite(table: Table, waveId: string, questionId: string, text: SurveyText): TransactItem {
  return { Put: { TableName: table.name, Item: textItem(waveId, questionId, text) } }
}

/** A text as a whole item. Also what the demonstration loader writes. */
export function textItem(waveId: string, questionId: string, { textId, text, groups }: SurveyText): Key {
  const item = { ...textKey(waveId, questionId, textId), entity: 'survey-text', text, groups }
  return item
}

/** The write that removes a text that was changed or withdrawn. */
export function textRemoval(table: Table, waveId: string, questionId: string, textId: string): TransactItem {
  return { Delete: { TableName: table.name, Key: textKey(waveId, questionId, textId) } }
}

function textOf(item: Record<string, unknown>): SurveyText {
  return { textId: String(item.sk), text: String(item.text), groups: item.groups as string[] }
}
