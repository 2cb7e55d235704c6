import { createHash } from 'node:crypto'
import { QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { attempt } from './conditions.ts'
import type { Key } from './keys.ts'
import { queryAll } from './query-all.ts'
import { indexes, type Table } from './table.ts'

/** What notices to staff and to citizens have in common: unread and read lists in the index `listing`, and how long they are kept. */

/** The two lists of somebody's notices. */
export interface NoticeLists {
  unread: string
  read: string
}

export type ListedNotice = Key & { listingSort: string }

/** A notice is kept for half a year; what it is about stays where it happened. */
const keptMilliseconds = 180 * 24 * 60 * 60_000
const atOnce = 25

/** The same identity is the same notice. */
export function noticeIdOf(identity: string): string {
  return createHash('sha256').update(identity).digest('base64url').slice(0, 22)
}

/** When the store may forget a notice that was told at an instant; epoch seconds. */
export function noticeExpiry(at: string): number {
  return Math.ceil((Date.parse(at) + keptMilliseconds) / 1_000)
}

/** Whether a notice is still kept; the store forgets what is over only within days. */
export function isNoticeKept({ expiresAtSeconds }: { expiresAtSeconds: number }, now: Date): boolean {
  return expiresAtSeconds * 1_000 > now.getTime()
}

/** How many notices of a list are not read, at most so many. */
export async function countUnreadIn(table: Table, { unread }: NoticeLists, most: number, now: Date): Promise<number> {
  const answer = await table.client.send(
    new QueryCommand({ TableName: table.name, ...unreadQuery(unread, now), Select: 'COUNT', Limit: most }),
  )
  return answer.Count ?? 0
}

/** The notices of a list that are not read. */
export async function readUnreadIn(table: Table, { unread }: NoticeLists, now: Date): Promise<ListedNotice[]> {
  return (await queryAll(table, unreadQuery(unread, now))) as unknown as ListedNotice[]
}

/** Moves notices from what is not read to what is. Safe to repeat. */
export async function markRead(
  table: Table,
  lists: NoticeLists,
  notices: readonly ListedNotice[],
  now: Date,
): Promise<void> {
  for (let start = 0; start < notices.length; start += atOnce) {
    await Promise.all(notices.slice(start, start + atOnce).map((notice) => markOneRead(table, lists, notice, now)))
  }
}

async function markOneRead(table: Table, { unread, read }: NoticeLists, { pk, sk }: Key, now: Date): Promise<void> {
  await attempt(() =>
    table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: { pk, sk },
        UpdateExpression: 'SET listingKey = :read, readAt = :now',
        ConditionExpression: 'listingKey = :unread',
        ExpressionAttributeValues: { ':read': read, ':unread': unread, ':now': now.toISOString() },
      }),
    ),
  )
}

function unreadQuery(unread: string, now: Date) {
  return {
    IndexName: indexes.listing,
    KeyConditionExpression: 'listingKey = :unread AND listingSort > :forgotten',
    ExpressionAttributeValues: {
      ':unread': unread,
      ':forgotten': new Date(now.getTime() - keptMilliseconds).toISOString(),
    },
  }
}
