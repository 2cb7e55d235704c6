import { createHash } from 'node:crypto'
import { GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb'
import { type AuditEntry, type AuditRecord, beginning, type Link, nextEntry } from '@minping/shared/audit'
import { shanghaiDay } from '@minping/shared/calendar'
import { attempt, isNew, type Refusal } from './conditions.ts'
import { StoreContended, StoreError } from './errors.ts'
import { updateParts } from './expression.ts'
import { auditEntryKey, auditHeadKey, type Key } from './keys.ts'
import type { Table } from './table.ts'
import type { TransactItem } from './transaction.ts'

/** The store has an entry where the chain's head says that there is none: somebody changed either by hand. */
export class AuditBroken extends StoreError {
  override name = 'AuditBroken'
}

const mostAttempts = 30

/** SHA-256 of a text, as the chain is hashed. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/**
 * Makes writes and records them, in one transaction: no change exists without its entry, and none is recorded that did
 * not happen. Undefined when it was done; otherwise which of the writes was refused, and nothing was written. Where
 * others record at the same moment it is tried again behind them; throws StoreContended when that doesn't end.
 */
export async function changeWithAudit(
  table: Table,
  writes: readonly TransactItem[],
  record: AuditRecord,
  now: Date,
): Promise<Refusal | undefined> {
  for (let number = 1; number <= mostAttempts; number += 1) {
    const head = await readAuditHead(table)
    const appended = appendWrites(table, head, nextEntry(record, head ?? beginning, now, sha256))
    const refusal = await attemptOnce(table, [...writes, ...appended])
    if (!refusal || (refusal !== 'contended' && refusal.index < writes.length)) return refusal
    if (refusal !== 'contended' && refusal.index > writes.length) {
      throw new AuditBroken(`the audit has an entry ${(head?.seq ?? 0) + 1} that its head doesn't know of`)
    }
    await pause(number)
  }
  throw new StoreContended('the audit kept meeting others')
}

/** Records what has no write of its own. */
export async function recordInAudit(table: Table, record: AuditRecord, now: Date): Promise<void> {
  await changeWithAudit(table, [], record, now)
}

/** The chain's last link, consistently; undefined before the first entry. */
export async function readAuditHead(table: Table): Promise<Link | undefined> {
  const answer = await table.client.send(
    new GetCommand({ TableName: table.name, Key: auditHeadKey, ConsistentRead: true }),
  )
  if (!answer.Item) return undefined
  const { seq, hash } = answer.Item as Link & Key
  return { seq, hash }
}

/** The month that an entry lies in. */
export const monthOfEntry = (at: string): string => shanghaiDay(new Date(at)).slice(0, 'YYYY-MM'.length)

/** A stored entry without its keys: what was hashed, and the hash. */
export function auditEntryOf(item: Record<string, unknown>): AuditEntry {
  const { pk, sk, ...entry } = item as unknown as AuditEntry & Key
  return entry
}

/** The two writes that append an entry: the head moves on from what was seen, and the entry is new. */
function appendWrites(table: Table, head: Link | undefined, entry: AuditEntry): TransactItem[] {
  const { seq, hash, at } = entry
  const parts = updateParts({ entity: 'audit-head', seq, hash })
  const asSeen = head && {
    ConditionExpression: '#seq = :seenSeq AND #hash = :seenHash',
    ExpressionAttributeValues: { ...parts.ExpressionAttributeValues, ':seenSeq': head.seq, ':seenHash': head.hash },
  }
  return [
    { Update: { TableName: table.name, Key: auditHeadKey, ...parts, ...(asSeen ?? { ConditionExpression: isNew }) } },
    {
      Put: {
        TableName: table.name,
        Item: { ...auditEntryKey(monthOfEntry(at), seq), ...entry },
        ConditionExpression: isNew,
      },
    },
  ]
}

/** A conflict with another transaction is most often about the head: it is read again before the next attempt. */
async function attemptOnce(table: Table, writes: TransactItem[]): Promise<Refusal | 'contended' | undefined> {
  try {
    return await attempt(() => table.client.send(new TransactWriteCommand({ TransactItems: writes })), 1)
  } catch (error) {
    if (error instanceof StoreContended) return 'contended'
    throw error
  }
}

/** Spreads those who record at the same moment: up to 20 ms at first, up to 300 ms in the end. */
function pause(number: number): Promise<void> {
  const milliseconds = Math.min(300, 20 * number) * Math.random()
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
