import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import type { TerminalChannel } from '@minping/shared/review'
import { type AttemptLimit, clearAttempts, type Taking, takeAttempt } from './attempts.ts'
import { attempt } from './conditions.ts'
import { updateParts } from './expression.ts'
import { type Key, terminalAttemptsKey, terminalKey, terminalsOfRegion } from './keys.ts'
import { queryAll } from './query-all.ts'
import { readAll } from './read-all.ts'
import { indexes, type Table } from './table.ts'
import type { TransactItem } from './transaction.ts'

/** 评价器: a device that stands at a window. Its id stands for a secret that only it has. */
export interface Terminal {
  terminalId: string
  windowId: string
  regionCode: string
  channel: TerminalChannel
  /** UTC, ISO 8601. */
  boundAt: string
  /** The account whose code bound it. */
  madeBy: string
  /** When it was last heard of; at first, when it was bound. */
  heardAt: string
  appVersion?: string | undefined
  /** Reviews that it had not sent yet, and since when, as it last said. */
  waiting?: number | undefined
  waitingSince?: string | undefined
  retiredAt?: string | undefined
}

/** What a terminal says of itself. */
export type Heartbeat = Pick<Terminal, 'waiting' | 'waitingSince'> & { appVersion: string }

type TerminalItem = Terminal & Key & { entity: 'terminal'; listingKey: string; listingSort: string }

const limit: AttemptLimit = { most: 5, windowMilliseconds: 15 * 60_000 }

/** Takes one attempt of a terminal to be bound, before the code is looked at. */
export function takeTerminalAttempt(table: Table, terminalId: string, now: Date): Promise<Taking> {
  return takeAttempt(table, terminalAttemptsKey(terminalId), limit, now)
}

/** Forgets the attempts: the code was right. */
export function clearTerminalAttempts(table: Table, terminalId: string): Promise<void> {
  return clearAttempts(table, terminalAttemptsKey(terminalId))
}

/** Reads one terminal, consistently, whether it serves or not. */
export async function readTerminal(table: Table, terminalId: string): Promise<Terminal | undefined> {
  const answer = await table.client.send(
    new GetCommand({ TableName: table.name, Key: terminalKey(terminalId), ConsistentRead: true }),
  )
  return answer.Item ? terminalOf(answer.Item) : undefined
}

/** The terminals of a region by window, also those out of service. */
export async function listTerminals(table: Table, regionCode: string): Promise<Terminal[]> {
  const keys = await queryAll(table, {
    IndexName: indexes.listing,
    KeyConditionExpression: 'listingKey = :region',
    ExpressionAttributeValues: { ':region': terminalsOfRegion(regionCode) },
  })
  const items = await readAll(table, keys as unknown as Key[])
  return items.map(terminalOf)
}

/** The write that binds a terminal to a window, for the transaction that uses its code up. It may have been bound before. */
export function terminalWrite(table: Table, terminal: Terminal): TransactItem {
  const { terminalId, windowId, regionCode } = terminal
  const item: TerminalItem = {
    ...terminalKey(terminalId),
    entity: 'terminal',
    listingKey: terminalsOfRegion(regionCode),
    listingSort: `${windowId}#${terminalId}`,
    ...terminal,
  }
  return { Put: { TableName: table.name, Item: item } }
}

/** Notes down what a terminal says of itself. False when it has been taken out of service meanwhile. */
export async function putHeartbeat(table: Table, terminalId: string, said: Heartbeat, now: Date): Promise<boolean> {
  const { waitingSince, ...rest } = said
  const parts = updateParts({ ...rest, waitingSince, heardAt: now.toISOString() })
  const refusal = await attempt(() =>
    table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: terminalKey(terminalId),
        ...parts,
        ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(retiredAt)',
      }),
    ),
  )
  return !refusal
}

/** The write that takes a terminal out of service where it stands, for a transaction; refused when it is already, or has moved. */
export function terminalRetirement(table: Table, { terminalId, boundAt }: Terminal, now: Date): TransactItem {
  return {
    Update: {
      TableName: table.name,
      Key: terminalKey(terminalId),
      UpdateExpression: 'SET retiredAt = :now',
      ConditionExpression: 'boundAt = :boundAt AND attribute_not_exists(retiredAt)',
      ExpressionAttributeValues: { ':now': now.toISOString(), ':boundAt': boundAt },
    },
  }
}

function terminalOf(item: Record<string, unknown>): Terminal {
  const { pk, sk, entity, listingKey, listingSort, ...terminal } = item as unknown as TerminalItem
  return terminal
}
