import { randomBytes } from 'node:crypto'
import { GetCommand } from '@aws-sdk/lib-dynamodb'
import { isNew } from './conditions.ts'
import { entryCodeKey, type Key } from './keys.ts'
import type { Table } from './table.ts'
import type { TransactItem } from './transaction.ts'

/** From a code that somebody types, scans or follows to the business and wave that it is for. */
export interface EntryCode {
  code: string
  waveId: string
  businessId: string
  /** An invitation is good on one device; a colleague's code lets others of the same business in. */
  kind: 'invitation' | 'colleague'
}

/** Digits and capitals that nobody confuses: without 0, 1, I and O. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const length = 10

/** A new code: 50 random bits. */
export function newEntryCode(): string {
  return Array.from(randomBytes(length), (byte) => alphabet.charAt(byte & 31)).join('')
}

/** A code as it is stored, of what somebody typed: small letters, spaces and hyphens are forgiven. */
export function normalEntryCode(text: string): string {
  return text.replace(/[\s-]/g, '').toUpperCase()
}

/** Who a code is for; undefined when there is no such code. */
export async function readEntryCode(table: Table, text: string): Promise<EntryCode | undefined> {
  const code = normalEntryCode(text)
  const answer = await table.client.send(
    new GetCommand({ TableName: table.name, Key: entryCodeKey(code), ConsistentRead: true }),
  )
  return answer.Item ? entryCodeOf(answer.Item) : undefined
}

/** The write that makes a code good, for a transaction; refused when the code exists already. */
export function newEntryCodeWrite(table: Table, entryCode: EntryCode): TransactItem {
  return { Put: { TableName: table.name, Item: entryCodeItem(entryCode), ConditionExpression: isNew } }
}

/** The write that ends a code, for a transaction. */
export function entryCodeRemoval(table: Table, code: string): TransactItem {
  return { Delete: { TableName: table.name, Key: entryCodeKey(code) } }
}

/** The item of a code. Also what the demonstration loader writes. */
export function entryCodeItem(entryCode: EntryCode): EntryCode & Key & { entity: 'entry-code' } {
  return { ...entryCodeKey(entryCode.code), entity: 'entry-code', ...entryCode }
}

function entryCodeOf(item: Record<string, unknown>): EntryCode {
  const { pk, sk, entity, ...entryCode } = item as unknown as ReturnType<typeof entryCodeItem>
  return entryCode
}
