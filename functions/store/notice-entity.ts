import { GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb'
import { mostUnread, type Notice, type NoticeSubject, type StaffTemplate } from '@minping/shared/notice'
import { listQueues, type Queued } from './case-queue.ts'
import type { NoticeMessage } from './citizen-notice-entity.ts'
import { attempt, isNew } from './conditions.ts'
import { followUpKey, type Key, messagesToSend, noticeKey, noticesOf, queueSort, surveyCaseKey } from './keys.ts'
import { readAll } from './read-all.ts'
import type { Table } from './table.ts'
import type { TransactItem } from './transaction.ts'
import {
  countUnreadIn,
  isNoticeKept,
  type ListedNotice,
  markRead,
  type NoticeLists,
  noticeExpiry,
  noticeIdOf,
  readUnreadIn,
} from './unread-notices.ts'

/** A notice as it is stored. */
export interface StoredNotice extends Notice {
  noticeId: string
  readAt?: string | undefined
  /** What became of sending it through WeChat, where that was accepted. */
  message?: NoticeMessage<StaffTemplate> | undefined
  /** When the store may forget it; epoch seconds. */
  expiresAtSeconds: number
}

export type NoticeItem = StoredNotice &
  Key & { entity: 'notice'; listingKey: string; listingSort: string; pendingKey?: string; pendingSince?: string }

/**
 * The write of a notice that can't be there yet, for the transaction of the deed that it tells of; with a template it
 * waits to be sent too.
 */
export function newNoticeWrite(table: Table, notice: Notice, template: StaffTemplate | undefined): TransactItem {
  return { Put: { TableName: table.name, Item: noticeItem(notice, template), ConditionExpression: isNew } }
}

/** Leaves out the notices that have been told. Saves writing them in vain; who comes at the same moment is decided by `tellReminder`. */
export async function withoutTold<Of extends { notice: Notice }>(table: Table, told: readonly Of[]): Promise<Of[]> {
  const keys = told.map(({ notice }) => noticeKey(notice.staffId, noticeIdOf(notice.identity)))
  const standing = new Set((await readAll(table, keys)).map(({ pk, sk }) => `${pk} ${sk}`))
  return told.filter((_, index) => !standing.has(`${keys[index]?.pk} ${keys[index]?.sk}`))
}

/**
 * Tells a reminder, if the case still is as it was seen and the reminder hasn't been told. Whether it was told now: of
 * two at the same moment one does it, and whoever replies at that moment isn't reminded.
 */
export async function tellReminder(
  table: Table,
  notice: Notice,
  seenVersion: number,
  template: StaffTemplate | undefined,
): Promise<boolean> {
  const unchanged: TransactItem = {
    ConditionCheck: {
      TableName: table.name,
      Key: keyOfCase(notice.about, notice.caseId),
      ConditionExpression: '#version = :seenVersion',
      ExpressionAttributeNames: { '#version': 'version' },
      ExpressionAttributeValues: { ':seenVersion': seenVersion },
    },
  }
  const TransactItems = [unchanged, newNoticeWrite(table, notice, template)]
  return (await attempt(() => table.client.send(new TransactWriteCommand({ TransactItems })))) === undefined
}

/** What somebody was told, newest first, one page. */
export function listNotices(
  table: Table,
  staffId: string,
  page: { after?: string | undefined; limit: number },
  now: Date,
): Promise<{ items: Queued<StoredNotice>[]; next?: string | undefined }> {
  const { unread, read } = listsOf(staffId)
  const isWanted = (notice: StoredNotice) => isNoticeKept(notice, now)
  return listQueues(table, { queues: [unread, read], caseOf: noticeOf, isWanted }, page)
}

/** How many notices somebody hasn't read, at most `mostUnread`. */
export function countUnread(table: Table, staffId: string, now: Date): Promise<number> {
  return countUnreadIn(table, listsOf(staffId), mostUnread, now)
}

/**
 * Marks one notice as read, or it and every earlier one. How many are left; undefined when there is no such notice of
 * this person. What is told meanwhile stays unread. Safe to repeat.
 */
export async function markNoticesRead(
  table: Table,
  staffId: string,
  { noticeId, earlier }: { noticeId: string; earlier: boolean },
  now: Date,
): Promise<number | undefined> {
  const key = noticeKey(staffId, noticeId)
  const answer = await table.client.send(new GetCommand({ TableName: table.name, Key: key, ConsistentRead: true }))
  const found = answer.Item as NoticeItem | undefined
  if (!found) return undefined
  const unread = await readUnreadIn(table, listsOf(staffId), now)
  const isRead = ({ listingSort, sk }: ListedNotice) => (earlier ? listingSort <= found.listingSort : sk === key.sk)
  const read = unread.filter(isRead)
  await markRead(table, listsOf(staffId), read, now)
  return Math.min(unread.length - read.length, mostUnread)
}

function listsOf(staffId: string): NoticeLists {
  return { unread: noticesOf(staffId, 'unread'), read: noticesOf(staffId, 'read') }
}

function noticeItem(notice: Notice, template: StaffTemplate | undefined): NoticeItem {
  const { staffId, at } = notice
  const noticeId = noticeIdOf(notice.identity)
  return {
    ...noticeKey(staffId, noticeId),
    entity: 'notice',
    ...notice,
    noticeId,
    listingKey: listsOf(staffId).unread,
    listingSort: queueSort(at, noticeId),
    ...(template && {
      message: { template, outcome: 'waiting', at, attempts: 0 },
      pendingKey: messagesToSend,
      pendingSince: at,
    }),
    expiresAtSeconds: noticeExpiry(at),
  }
}

function noticeOf(item: Record<string, unknown>): StoredNotice {
  const { pk, sk, entity, listingKey, listingSort, pendingKey, pendingSince, ...notice } = item as unknown as NoticeItem
  return notice
}

function keyOfCase(about: NoticeSubject, caseId: string): Key {
  return about === 'follow-up' ? followUpKey(caseId) : surveyCaseKey(caseId)
}
