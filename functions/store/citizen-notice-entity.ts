import { DeleteCommand, GetCommand } from '@aws-sdk/lib-dynamodb'
import {
  type CitizenNotice,
  type MessageOutcome,
  type MessageTemplate,
  mostUnreadOfCitizen,
} from '@minping/shared/citizen-notice'
import { listQueues, type Queued } from './case-queue.ts'
import { isNew } from './conditions.ts'
import { citizenNoticeKey, citizenNoticesOf, type Key, messagesToSend, queueSort } from './keys.ts'
import { readPartition } from './read-partition.ts'
import type { AnyTemplate } from './subscription-entity.ts'
import type { Table } from './table.ts'
import type { TransactItem } from './transaction.ts'
import {
  countUnreadIn,
  isNoticeKept,
  markRead,
  type NoticeLists,
  noticeExpiry,
  noticeIdOf,
  readUnreadIn,
} from './unread-notices.ts'

/** A citizen's notice as it is stored. */
export interface StoredCitizenNotice extends CitizenNotice {
  noticeId: string
  readAt?: string | undefined
  /** What became of sending it through WeChat, where somebody accepted that. */
  message?: NoticeMessage<MessageTemplate> | undefined
  /** When the store may forget it; epoch seconds. */
  expiresAtSeconds: number
}

/** A message of WeChat that tells a notice. Who it goes to, and every outcome, are in `store/notice-messages.ts`. */
export interface NoticeMessage<Template extends AnyTemplate = AnyTemplate> {
  template: Template
  outcome: MessageOutcome
  /** Of the outcome. */
  at: string
  /** How often it was tried. */
  attempts: number
  /** WeChat's, of what was not sent. */
  errorCode?: number | undefined
}

export type CitizenNoticeItem = StoredCitizenNotice &
  Key & {
    entity: 'citizen-notice'
    listingKey: string
    listingSort: string
    pendingKey?: string
    pendingSince?: string
  }

/** The write of a notice that can't be there yet, for the transaction of the deed; with a template it waits to be sent too. */
export function newCitizenNoticeWrite(
  table: Table,
  notice: CitizenNotice,
  template: MessageTemplate | undefined,
): TransactItem {
  const { citizen, at, identity } = notice
  const noticeId = noticeIdOf(identity)
  const item: CitizenNoticeItem = {
    ...citizenNoticeKey(citizen, noticeId),
    entity: 'citizen-notice',
    ...notice,
    noticeId,
    listingKey: listsOf(citizen).unread,
    listingSort: queueSort(at, noticeId),
    ...(template && {
      message: { template, outcome: 'waiting', at, attempts: 0 },
      pendingKey: messagesToSend,
      pendingSince: at,
    }),
    expiresAtSeconds: noticeExpiry(at),
  }
  return { Put: { TableName: table.name, Item: item, ConditionExpression: isNew } }
}

/** What the citizens of a session were told, newest first, one page. */
export function listCitizenNotices(
  table: Table,
  citizens: readonly string[],
  page: { after?: string | undefined; limit: number },
  now: Date,
): Promise<{ items: Queued<StoredCitizenNotice>[]; next?: string | undefined }> {
  const queues = citizens.map(listsOf).flatMap(({ unread, read }) => [unread, read])
  const isWanted = (notice: StoredCitizenNotice) => isNoticeKept(notice, now)
  return listQueues(table, { queues, caseOf: citizenNoticeOf, isWanted }, page)
}

/** All that the citizens of a session were told and that is kept, in the order of time. */
export async function readCitizenNotices(
  table: Table,
  citizens: readonly string[],
  now: Date,
): Promise<StoredCitizenNotice[]> {
  const perCitizen = await Promise.all(
    citizens.map((citizen) => readPartition(table, citizenNoticeKey(citizen, '').pk)),
  )
  return perCitizen
    .flat()
    .map(citizenNoticeOf)
    .filter((notice) => isNoticeKept(notice, now))
    .sort((one, other) => (one.at < other.at ? -1 : 1))
}

/** How many notices the citizens of a session haven't read, at most `mostUnreadOfCitizen`. */
export async function countUnreadOfCitizens(table: Table, citizens: readonly string[], now: Date): Promise<number> {
  const counts = await Promise.all(
    citizens.map((citizen) => countUnreadIn(table, listsOf(citizen), mostUnreadOfCitizen, now)),
  )
  return Math.min(
    counts.reduce((sum, count) => sum + count, 0),
    mostUnreadOfCitizen,
  )
}

/**
 * Marks a notice of these citizens and every earlier one as read. How many are left; undefined when there is no such
 * notice of theirs. What is told meanwhile stays unread. Safe to repeat.
 */
export async function markCitizenNoticesRead(
  table: Table,
  citizens: readonly string[],
  noticeId: string,
  now: Date,
): Promise<number | undefined> {
  const found = await findNotice(table, citizens, noticeId)
  if (!found) return undefined
  const left = await Promise.all(
    citizens.map(async (citizen) => {
      const unread = await readUnreadIn(table, listsOf(citizen), now)
      const read = unread.filter(({ listingSort }) => listingSort <= found.listingSort)
      await markRead(table, listsOf(citizen), read, now)
      return unread.length - read.length
    }),
  )
  return Math.min(
    left.reduce((sum, count) => sum + count, 0),
    mostUnreadOfCitizen,
  )
}

const atOnce = 25

/** Forgets what a citizen was told up to an instant. */
export async function forgetCitizenNotices(table: Table, citizen: string, until: string): Promise<void> {
  const { pk } = citizenNoticeKey(citizen, '')
  const items = (await readPartition(table, pk)) as unknown as CitizenNoticeItem[]
  const theirs = items.filter(({ at }) => at <= until)
  for (let start = 0; start < theirs.length; start += atOnce) {
    const deletions = theirs
      .slice(start, start + atOnce)
      .map(({ sk }) => table.client.send(new DeleteCommand({ TableName: table.name, Key: { pk, sk } })))
    await Promise.all(deletions)
  }
}

/** A stored item without its keys. */
export function citizenNoticeOf(item: Record<string, unknown>): StoredCitizenNotice {
  const { pk, sk, entity, listingKey, listingSort, pendingKey, pendingSince, ...notice } =
    item as unknown as CitizenNoticeItem
  return notice
}

function listsOf(citizen: string): NoticeLists {
  return { unread: citizenNoticesOf(citizen, 'unread'), read: citizenNoticesOf(citizen, 'read') }
}

async function findNotice(
  table: Table,
  citizens: readonly string[],
  noticeId: string,
): Promise<CitizenNoticeItem | undefined> {
  for (const citizen of citizens) {
    const Key = citizenNoticeKey(citizen, noticeId)
    const answer = await table.client.send(new GetCommand({ TableName: table.name, Key, ConsistentRead: true }))
    if (answer.Item) return answer.Item as CitizenNoticeItem
  }
  return undefined
}
