import { QueryCommand } from '@aws-sdk/lib-dynamodb'
import type { AttachedFile } from '@minping/shared/upload'
import { type Key, surveyFilesKey } from './keys.ts'
import type { Table } from './table.ts'
import type { TransactItem } from './transaction.ts'

/** The files that one response gave to a question. The id is random: it leads to nobody, and the order is nobody's either. */
export interface SurveyFiles {
  groupId: string
  files: readonly AttachedFile[]
}

/** Files of a question in the order of their groups' ids, one page; `next` is the last id of a page that isn't the last. */
export async function listSurveyFiles(
  table: Table,
  waveId: string,
  questionId: string,
  page: { after?: string | undefined; limit: number },
): Promise<{ items: SurveyFiles[]; next?: string | undefined }> {
  const answer = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: page.after === undefined ? 'pk = :files' : 'pk = :files AND sk > :after',
      ExpressionAttributeValues: {
        ':files': surveyFilesKey(waveId, questionId, '').pk,
        ...(page.after !== undefined && { ':after': page.after }),
      },
      Limit: page.limit,
    }),
  )
  const items = (answer.Items ?? []).map(({ sk, files }) => ({ groupId: String(sk), files: files as AttachedFile[] }))
  return { items, ...(answer.LastEvaluatedKey && { next: items.at(-1)?.groupId }) }
}

/** The write of new or changed files, for the transaction that submits a response. */
export function surveyFilesWrite(
  table: Table,
  waveId: string,
  questionId: string,
  { groupId, files }: SurveyFiles,
): TransactItem {
  const item: Key = Object.assign(surveyFilesKey(waveId, questionId, groupId), { entity: 'survey-files', files })
  return { Put: { TableName: table.name, Item: item } }
}

/** The write that removes files that were withdrawn. */
export function surveyFilesRemoval(table: Table, waveId: string, questionId: string, groupId: string): TransactItem {
  return { Delete: { TableName: table.name, Key: surveyFilesKey(waveId, questionId, groupId) } }
}
