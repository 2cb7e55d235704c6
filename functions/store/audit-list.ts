import { QueryCommand } from '@aws-sdk/lib-dynamodb'
import type { AuditEntry } from '@minping/shared/audit'
import { auditEntryOf, monthOfEntry } from './audit-entity.ts'
import { auditEntryKey, type Key } from './keys.ts'
import type { Table } from './table.ts'

/** An entry's place in the list: where the next page goes on. */
export type AuditPosition = Pick<AuditEntry, 'at' | 'seq'>

export interface AuditPage {
  /** The months to look through (`2024-09`), newest first. */
  months: readonly string[]
  after?: AuditPosition | undefined
  limit: number
}

/** So many entries are looked at for one page, whether they are wanted or not: a request ends in time. */
const mostExamined = 2_000

/** Entries that are wanted, newest first, one page of them; `next` is where to go on, absent at the end. */
export async function listAuditEntries(
  table: Table,
  isWanted: (entry: AuditEntry) => boolean,
  { months, after, limit }: AuditPage,
): Promise<{ items: AuditEntry[]; next?: AuditPosition }> {
  const items: AuditEntry[] = []
  let examined = 0
  for await (const entry of entriesOf(table, months, after)) {
    examined += 1
    if (isWanted(entry)) items.push(entry)
    if (items.length === limit || examined === mostExamined) return { items, next: { at: entry.at, seq: entry.seq } }
  }
  return { items }
}

/** The entries of some months from a position on, newest first, page by page. */
async function* entriesOf(
  table: Table,
  months: readonly string[],
  after: AuditPosition | undefined,
): AsyncGenerator<AuditEntry> {
  const start = after && auditEntryKey(monthOfEntry(after.at), after.seq)
  for (const month of months) {
    const { pk } = auditEntryKey(month, 0)
    if (start && pk > start.pk) continue
    let from: Record<string, unknown> | undefined = start?.pk === pk ? ({ ...start } satisfies Key) : undefined
    do {
      const answer = await table.client.send(
        new QueryCommand({
          TableName: table.name,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': pk },
          ScanIndexForward: false,
          ConsistentRead: true,
          Limit: 200,
          ...(from && { ExclusiveStartKey: from }),
        }),
      )
      for (const item of answer.Items ?? []) yield auditEntryOf(item)
      from = answer.LastEvaluatedKey
    } while (from)
  }
}
