import * as schemas from './notice-schemas.ts'
import { caseWorkers, type Route } from './route.ts'
import { cursorQuery } from './schema-parts.ts'

/** What staff are told: reminders of deadlines, and what happened to cases that wait for them. */
export const noticeRoutes = {
  listNotices: {
    method: 'GET',
    path: '/api/me/notices',
    room: 'notices',
    who: caseWorkers,
    summary: 'What the caller was told, newest first.',
    query: cursorQuery,
    response: schemas.noticeList,
    status: 200,
    problems: [],
  },
  countUnreadNotices: {
    method: 'GET',
    path: '/api/me/notices/unread',
    room: 'notices',
    who: caseWorkers,
    summary: "How many of the caller's notices are not read.",
    response: schemas.unreadNotices,
    status: 200,
    problems: [],
  },
  readNotices: {
    method: 'POST',
    path: '/api/me/notices/read',
    room: 'notices',
    who: caseWorkers,
    summary: 'Mark a notice as read, or it and every earlier one.',
    body: schemas.readRequest,
    response: schemas.unreadNotices,
    status: 200,
    problems: ['NOT_FOUND'],
  },
  getMessageAcceptance: {
    method: 'GET',
    path: '/api/me/notices/messages',
    room: 'notices',
    who: caseWorkers,
    summary: 'How many of the notices to come WeChat tells the caller too.',
    response: schemas.messageAcceptance,
    status: 200,
    problems: [],
  },
  acceptMessage: {
    method: 'POST',
    path: '/api/me/notices/messages',
    room: 'notices',
    who: caseWorkers,
    idempotencyKey: true,
    summary: 'Keep that the caller accepted one message in WeChat: the next notice goes there too.',
    body: schemas.acceptanceRequest,
    response: schemas.messageAcceptance,
    status: 200,
    problems: ['WECHAT_BINDING_NEEDED', 'KEY_REQUIRED', 'KEY_REUSED'],
  },
} as const satisfies Record<string, Route>
