import type { NoticeView, Session } from '@minping/shared/api'
import { useEffect } from 'react'
import { callAsStaff } from '../../service'
import { type Cases, useCases } from '../case/use-cases'
import { keepUnread } from '../frame/unread'

/** What somebody was told, page by page, and the ways to mark it as read. */
export function useNotices(session: Session) {
  const notices: Cases<NoticeView> = useCases({
    about: session.token,
    idOf: ({ noticeId }) => noticeId,
    ask: async (page) => {
      const { unread, ...list } = await callAsStaff('GET /api/me/notices', { query: page })
      return { ...list, counts: { unread } }
    },
  })
  const unread = notices.counts?.unread
  useEffect(() => {
    if (unread !== undefined) keepUnread(session, unread)
  }, [session, unread])

  /** The list shows it at once; a mark that doesn't arrive leaves the notice unread, and it is marked when opened again. */
  function read(notice: NoticeView): void {
    if (notice.read) return
    notices.put({ ...notice, read: true })
    mark({ noticeId: notice.noticeId, earlier: false }).catch(() => undefined)
  }
  async function readAll(): Promise<void> {
    const [newest] = notices.items ?? []
    if (!newest) return
    await mark({ noticeId: newest.noticeId, earlier: true })
    notices.renew()
  }
  async function mark(body: { noticeId: string; earlier: boolean }): Promise<void> {
    const answer = await callAsStaff('POST /api/me/notices/read', { body })
    keepUnread(session, answer.unread)
  }
  return { ...notices, read, readAll }
}
