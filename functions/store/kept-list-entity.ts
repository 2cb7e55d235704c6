import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import type { AuditRecord } from '@minping/shared/audit'
import { changeWithAudit } from './audit-entity.ts'
import { attempt, isNew } from './conditions.ts'
import type { Key } from './keys.ts'
import type { Table } from './table.ts'
import type { UpdateItem } from './transaction.ts'

/** A short list that is kept whole in one item; its version grows by one with every change. */
export interface KeptList<Item> {
  /** 0 where nothing was kept yet. */
  version: number
  items: readonly Item[]
}

/** Reads a kept list, consistently; an empty one where nothing was kept yet. */
export async function readKeptList<Item>(table: Table, key: Key): Promise<KeptList<Item>> {
  const answer = await table.client.send(new GetCommand({ TableName: table.name, Key: key, ConsistentRead: true }))
  return listOf(answer.Item)
}

/** Replaces a kept list as it was seen. Undefined when it was done; the list as it stands when somebody was faster. */
export async function replaceKeptList<Item>(
  table: Table,
  key: Key,
  list: KeptList<Item>,
): Promise<KeptList<Item> | undefined> {
  const refusal = await attempt(() => table.client.send(new UpdateCommand(replacement(table, key, list))))
  return refusal && listOf(refusal.current)
}

/** The same, recorded in the audit in one transaction. */
export async function replaceKeptListWithAudit<Item>(
  table: Table,
  key: Key,
  list: KeptList<Item>,
  record: AuditRecord,
  now: Date,
): Promise<KeptList<Item> | undefined> {
  const refusal = await changeWithAudit(table, [{ Update: replacement(table, key, list) }], record, now)
  return refusal && listOf(refusal.current)
}

function replacement<Item>(table: Table, key: Key, { version, items }: KeptList<Item>): UpdateItem {
  return {
    TableName: table.name,
    Key: key,
    UpdateExpression: 'SET #items = :items, #version = :next',
    ConditionExpression: version === 0 ? isNew : '#version = :seen',
    ExpressionAttributeNames: { '#items': 'items', '#version': 'version' },
    ExpressionAttributeValues: { ':items': items, ':next': version + 1, ...(version > 0 && { ':seen': version }) },
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  }
}

function listOf<Item>(item: Record<string, unknown> | undefined): KeptList<Item> {
  return item ? { version: Number(item.version), items: item.items as Item[] } : { version: 0, items: [] }
}
