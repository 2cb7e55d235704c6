import type { NoticedCase } from '@minping/shared/notice'
import { noticedFollowUp, noticedSurveyCase } from '@minping/shared/notice'
import { readCursor, writeCursor } from '../platform/cursor.ts'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { readFollowUps } from '../store/follow-up-entity.ts'
import { countUnread, listNotices as listStored, type StoredNotice } from '../store/notice-entity.ts'
import { readSurveyCases } from '../store/survey-case-entity.ts'
import type { Table } from '../store/table.ts'
import { noticeView } from './views.ts'

const usualPage = 30

/** What the caller was told, newest first, each beside how its deadline stands now. */
export const listNotices: UseCase<'listNotices'> = async ({ query, caller, now }) => {
  const { table, city, configuration } = service()
  const after = readCursor(query.cursor)
  if (after === null) return { problem: 'FIELD_INVALID', field: 'cursor' }
  const [page, unread] = await Promise.all([
    listStored(table, caller.staffId, { after, limit: query.limit ?? usualPage }, now),
    countUnread(table, caller.staffId, now),
  ])
  const notices = page.items.map(({ found }) => found)
  const cases = await casesOf(table, notices)
  const context = { directory: await city(), configuration: await configuration(), now }
  return {
    body: {
      items: notices.map((notice) => noticeView(notice, cases.get(notice.caseId), context)),
      ...writeCursor(page.next),
      unread,
    },
  }
}

/** The cases that notices are about, as they stand now, by id. */
async function casesOf(table: Table, notices: readonly StoredNotice[]): Promise<Map<string, NoticedCase>> {
  const idsAbout = (subject: StoredNotice['about']) => [
    ...new Set(notices.filter(({ about }) => about === subject).map(({ caseId }) => caseId)),
  ]
  const [followUps, surveyCases] = await Promise.all([
    readFollowUps(table, idsAbout('follow-up')),
    readSurveyCases(table, idsAbout('survey-case')),
  ])
  const cases = [...followUps.map(noticedFollowUp), ...surveyCases.map(noticedSurveyCase)]
  return new Map(cases.map((noticed) => [noticed.caseId, noticed]))
}
