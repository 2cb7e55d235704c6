import type { RequestBody, RouteName } from '@minping/shared/api'
import { newKey } from './http.ts'
import type { Sample, Subject } from './sample.ts'

/** Sample requests of the routes of citizens' notices. The subject's reviewer is a phone: WeChat can't send it anything. */
export const citizenNoticeSamples = {
  listCitizenNotices: () => [{ line: 'GET /api/me/review-notices', status: 200 }],
  countUnreadCitizenNotices: () => [{ line: 'GET /api/me/review-notices/unread', status: 200 }],
  readCitizenNotices: () => [
    {
      line: 'POST /api/me/review-notices/read',
      request: { body: { noticeId: 'nobodys' } satisfies RequestBody<'readCitizenNotices'> },
      status: 404,
    },
  ],
  getSubscription: ({ reviewId }) => [
    { line: `GET /api/reviews/${reviewId}/subscription`, concerns: 'review', status: 200 },
  ],
  subscribe: ({ reviewId }) => [
    {
      line: `POST /api/reviews/${reviewId}/subscription`,
      request: { key: newKey(), body: { accepted: ['result'] } satisfies RequestBody<'subscribe'> },
      concerns: 'review',
      status: 409,
    },
  ],
} satisfies Partial<Record<RouteName, (subject: Subject) => Sample[]>>
