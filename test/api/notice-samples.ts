import type { RequestBody, RouteName } from '@minping/shared/api'
import { newKey } from './http.ts'
import type { Sample, Subject } from './sample.ts'

/** Sample requests of the routes of notices: each concerns the caller alone, and the subject's staff were told nothing. */
export const noticeSamples = {
  listNotices: () => [{ line: 'GET /api/me/notices', status: 200 }],
  countUnreadNotices: () => [{ line: 'GET /api/me/notices/unread', status: 200 }],
  readNotices: () => [
    {
      line: 'POST /api/me/notices/read',
      request: { body: { noticeId: 'nobodys', earlier: true } satisfies RequestBody<'readNotices'> },
      status: 404,
    },
  ],
  getMessageAcceptance: () => [{ line: 'GET /api/me/notices/messages', status: 200 }],
  // Nobody's account is bound to WeChat.
  acceptMessage: () => [
    {
      line: 'POST /api/me/notices/messages',
      request: { key: newKey(), body: { accepted: ['task'] } satisfies RequestBody<'acceptMessage'> },
      status: 409,
    },
  ],
} satisfies Partial<Record<RouteName, (subject: Subject) => Sample[]>>
