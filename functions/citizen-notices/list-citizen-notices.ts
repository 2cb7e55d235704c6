import type { ResponseBody } from '@minping/shared/api'
import { shanghaiTimestamp } from '@minping/shared/calendar'
import { exclusionReason } from '@minping/shared/follow-up'
import { readCursor, writeCursor } from '../platform/cursor.ts'
import type { UseCase } from '../platform/serve.ts'
import { type CityDirectory, service } from '../platform/service.ts'
import { placeView } from '../platform/views.ts'
import {
  countUnreadOfCitizens,
  listCitizenNotices as listStored,
  type StoredCitizenNotice,
} from '../store/citizen-notice-entity.ts'
import { readFollowUps } from '../store/follow-up-entity.ts'
import type { Table } from '../store/table.ts'

type NoticeView = ResponseBody<'listCitizenNotices'>['items'][number]

const usualPage = 30

/** What the caller was told of their reviews, newest first. */
export const listCitizenNotices: UseCase<'listCitizenNotices'> = async ({ query, caller, now }) => {
  const { table, city } = service()
  const after = readCursor(query.cursor)
  if (after === null) return { problem: 'FIELD_INVALID', field: 'cursor' }
  const [page, unread, directory] = await Promise.all([
    listStored(table, caller.subjects, { after, limit: query.limit ?? usualPage }, now),
    countUnreadOfCitizens(table, caller.subjects, now),
    city(),
  ])
  const notices = page.items.map(({ found }) => found)
  const reasons = await reasonsOf(table, notices)
  const items = notices.map((notice) => noticeView(notice, reasons.get(notice.reviewId), directory))
  return { body: { items, ...writeCursor(page.next), unread } }
}

/** Why reviews are not counted, by review: it lies with the case, not in the notice. */
async function reasonsOf(
  table: Table,
  notices: readonly StoredCitizenNotice[],
): Promise<ReadonlyMap<string, string | undefined>> {
  const excluded = notices.filter(({ kind }) => kind === 'excluded').map(({ reviewId }) => reviewId)
  const followUps = await readFollowUps(table, [...new Set(excluded)])
  return new Map(followUps.map((followUp) => [followUp.followUpId, exclusionReason(followUp)]))
}

function noticeView(notice: StoredCitizenNotice, reason: string | undefined, directory: CityDirectory): NoticeView {
  const { noticeId, kind, at, readAt, reviewId, receiptNo, place, dueAt, provisional } = notice
  const { hall, window } = placeView(place, directory)
  return {
    noticeId,
    kind,
    at: shanghaiTimestamp(at),
    read: readAt !== undefined,
    reviewId,
    receiptNo,
    hall,
    window,
    ...(dueAt !== undefined && { dueAt: shanghaiTimestamp(dueAt) }),
    provisional,
    ...(kind === 'excluded' && reason !== undefined && { reason }),
  }
}
