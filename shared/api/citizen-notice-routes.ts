import * as schemas from './citizen-notice-schemas.ts'
import { reviewPath } from './review-schemas.ts'
import type { Route } from './route.ts'
import { cursorQuery } from './schema-parts.ts'

/** What citizens are told of their reviews, and which of it WeChat sends them. */
export const citizenNoticeRoutes = {
  listCitizenNotices: {
    method: 'GET',
    path: '/api/me/review-notices',
    room: 'citizen-notices',
    who: 'citizen',
    summary: "What the caller was told of their reviews' follow-ups, newest first.",
    query: cursorQuery,
    response: schemas.citizenNoticeList,
    status: 200,
    problems: [],
  },
  countUnreadCitizenNotices: {
    method: 'GET',
    path: '/api/me/review-notices/unread',
    room: 'citizen-notices',
    who: 'citizen',
    summary: "How many of the caller's notices are not read.",
    response: schemas.unreadCitizenNotices,
    status: 200,
    problems: [],
  },
  readCitizenNotices: {
    method: 'POST',
    path: '/api/me/review-notices/read',
    room: 'citizen-notices',
    who: 'citizen',
    summary: 'Mark a notice and every earlier one as read.',
    body: schemas.readCitizenNoticesRequest,
    response: schemas.unreadCitizenNotices,
    status: 200,
    problems: ['NOT_FOUND'],
  },
  getSubscription: {
    method: 'GET',
    path: '/api/reviews/{reviewId}/subscription',
    room: 'citizen-notices',
    who: 'citizen',
    summary: "Which messages of WeChat the caller may accept about one of their reviews' follow-up.",
    pathParameters: reviewPath,
    response: schemas.subscription,
    status: 200,
    problems: ['NOT_FOUND'],
  },
  subscribe: {
    method: 'POST',
    path: '/api/reviews/{reviewId}/subscription',
    room: 'citizen-notices',
    who: 'citizen',
    idempotencyKey: true,
    summary: 'Say which messages the caller accepted in WeChat: one message each.',
    pathParameters: reviewPath,
    body: schemas.subscriptionRequest,
    response: schemas.subscription,
    status: 200,
    problems: ['NOT_FOUND', 'WECHAT_SESSION_NEEDED', 'KEY_REQUIRED', 'KEY_REUSED'],
  },
} as const satisfies Record<string, Route>
