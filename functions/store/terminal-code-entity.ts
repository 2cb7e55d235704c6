import { GetCommand } from '@aws-sdk/lib-dynamodb'
import type { TerminalChannel } from '@minping/shared/review'
import { isNew } from './conditions.ts'
import { type Key, terminalCodeKey } from './keys.ts'
import type { Table } from './table.ts'
import type { TransactItem } from './transaction.ts'

/** A code that binds the terminal where it is typed to a window, as a keyed hash. Good once. */
export interface TerminalCode {
  codeHash: string
  windowId: string
  channel: TerminalChannel
  /** The account that made it. */
  madeBy: string
  expiresAt: Date
  /** The terminal that used it. */
  usedBy?: string | undefined
}

export const terminalCodeMinutes = 15

/** The write that makes a code good, for the transaction that records it. */
export function newTerminalCodeWrite(table: Table, code: TerminalCode): TransactItem {
  const { codeHash, expiresAt, windowId, channel, madeBy } = code
  const item: Key & Record<string, unknown> = {
    ...terminalCodeKey(codeHash),
    entity: 'terminal-code',
    windowId,
    channel,
    madeBy,
    expiresAt: expiresAt.getTime(),
    expiresAtSeconds: Math.ceil(expiresAt.getTime() / 1_000),
  }
  return { Put: { TableName: table.name, Item: item, ConditionExpression: isNew } }
}

/** The code of this hash, whether it is good still or not. */
export async function readTerminalCode(table: Table, codeHash: string): Promise<TerminalCode | undefined> {
  const answer = await table.client.send(
    new GetCommand({ TableName: table.name, Key: terminalCodeKey(codeHash), ConsistentRead: true }),
  )
  if (!answer.Item) return undefined
  const { windowId, channel, madeBy, expiresAt, usedBy } = answer.Item
  return { codeHash, windowId, channel, madeBy, expiresAt: new Date(expiresAt), usedBy }
}

/** The write that uses a code up, for a transaction; refused when somebody has, or its time is over. */
export function terminalCodeUse(table: Table, { codeHash }: TerminalCode, terminalId: string, now: Date): TransactItem {
  return {
    Update: {
      TableName: table.name,
      Key: terminalCodeKey(codeHash),
      UpdateExpression: 'SET usedBy = :terminal',
      ConditionExpression: 'attribute_not_exists(usedBy) AND expiresAt > :now',
      ExpressionAttributeValues: { ':terminal': terminalId, ':now': now.getTime() },
    },
  }
}
