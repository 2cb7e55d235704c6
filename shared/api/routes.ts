import type * as z from 'zod'
import type { StaffRole } from '../access/role.ts'
import type { ProblemCode } from './problems.ts'
import * as schemas from './schemas.ts'
import { surveyCaseRoutes } from './survey-case-routes.ts'
import { surveyRoutes } from './survey-routes.ts'

/** The function (folder in functions/) that serves a route. */
export type Room =
  | 'identity'
  | 'directory'
  | 'reviews'
  | 'follow-ups'
  | 'figures'
  | 'exchange'
  | 'surveys'
  | 'responses'
  | 'survey-results'
  | 'survey-cases'

/**
 * Who may call a route: anybody, a citizen (device or WeChat session), a business in one wave of a survey, or staff
 * with one of the roles, within their scopes.
 */
export type Caller = 'anybody' | 'citizen' | 'business' | readonly StaffRole[]

export interface Route {
  method: 'GET' | 'POST'
  path: `/api/${string}`
  room: Room
  who: Caller
  summary: string
  /** Whether an Idempotency-Key header is required. */
  idempotencyKey?: true
  pathParameters?: z.ZodObject
  query?: z.ZodObject
  body?: z.ZodType
  /** The longest body in characters, where it is more than a request usually needs. */
  mostCharacters?: number
  response: z.ZodType
  /** The status of success. */
  status: 200 | 201
  /** What can go wrong beyond what every route can answer (MALFORMED, FIELD_INVALID, UNEXPECTED, STORE_UNAVAILABLE). */
  problems: readonly ProblemCode[]
}

const everyStaffRole: readonly StaffRole[] = [
  'clerk',
  'handler',
  'hallManager',
  'supervisor',
  'auditor',
  'administrator',
]
const caseReaders: readonly StaffRole[] = ['handler', 'hallManager', 'supervisor', 'auditor']
const caseWorkers: readonly StaffRole[] = ['handler', 'hallManager', 'supervisor']

const invalidReview = ['REASON_REQUIRED', 'COMMENT_TOO_LONG', 'LABEL_UNKNOWN', 'LABEL_OF_OTHER_LEVEL'] as const

/** The contract: every route of the service, once. A route that is not here doesn't exist. */
export const routes = {
  openDeviceSession: {
    method: 'POST',
    path: '/api/sessions/device',
    room: 'identity',
    who: 'anybody',
    summary: 'Open a session for a phone that has not signed in.',
    body: schemas.deviceSessionRequest,
    response: schemas.session,
    status: 200,
    problems: [],
  },
  openWechatSession: {
    method: 'POST',
    path: '/api/sessions/wechat',
    room: 'identity',
    who: 'anybody',
    summary: 'Exchange a wx.login code for a session.',
    body: schemas.wechatSessionRequest,
    response: schemas.session,
    status: 200,
    problems: ['WECHAT_CODE_INVALID', 'WECHAT_RISKY', 'WECHAT_UNAVAILABLE', 'TOO_MANY_REQUESTS'],
  },
  openStaffSession: {
    method: 'POST',
    path: '/api/sessions/staff',
    room: 'identity',
    who: 'anybody',
    summary: 'Sign in as staff.',
    body: schemas.staffSessionRequest,
    response: schemas.session,
    status: 200,
    problems: ['CREDENTIALS_WRONG', 'ACCOUNT_LOCKED'],
  },
  getRatingContext: {
    method: 'GET',
    path: '/api/rating-context',
    room: 'directory',
    who: 'anybody',
    summary: 'What a scanned code stands for: hall, window, items and the labels in force.',
    query: schemas.sceneQuery,
    response: schemas.ratingContext,
    status: 200,
    problems: ['SCENE_UNKNOWN'],
  },
  listScopes: {
    method: 'GET',
    path: '/api/scopes',
    room: 'directory',
    who: everyStaffRole,
    summary: 'The parts of the city that the caller may look at.',
    response: schemas.scopeList,
    status: 200,
    problems: [],
  },
  submitReview: {
    method: 'POST',
    path: '/api/reviews',
    room: 'reviews',
    who: 'citizen',
    idempotencyKey: true,
    summary: 'Submit a review; a bad one opens its follow-up in the same write.',
    body: schemas.reviewRequest,
    response: schemas.reviewReceipt,
    status: 201,
    problems: [
      'SCENE_UNKNOWN',
      ...invalidReview,
      'ITEM_NOT_AT_WINDOW',
      'PROJECT_NUMBER_INVALID',
      'CONTACT_INVALID',
      'ALREADY_REVIEWED',
      'KEY_REQUIRED',
      'KEY_REUSED',
    ],
  },
  listMyReviews: {
    method: 'GET',
    path: '/api/me/reviews',
    room: 'reviews',
    who: 'citizen',
    summary: "The caller's own reviews, newest first.",
    query: schemas.cursorQuery,
    response: schemas.reviewList,
    status: 200,
    problems: [],
  },
  getReview: {
    method: 'GET',
    path: '/api/reviews/{reviewId}',
    room: 'reviews',
    who: 'citizen',
    summary: "One of the caller's own reviews with its follow-up.",
    pathParameters: schemas.reviewPath,
    response: schemas.review,
    status: 200,
    problems: ['NOT_FOUND'],
  },
  supplementReview: {
    method: 'POST',
    path: '/api/reviews/{reviewId}/supplement',
    room: 'reviews',
    who: 'citizen',
    idempotencyKey: true,
    summary: 'Add the one supplement (追评).',
    pathParameters: schemas.reviewPath,
    body: schemas.supplementRequest,
    response: schemas.review,
    status: 200,
    problems: ['NOT_FOUND', ...invalidReview, 'ALREADY_SUPPLEMENTED', 'KEY_REQUIRED', 'KEY_REUSED'],
  },
  judgeRectification: {
    method: 'POST',
    path: '/api/reviews/{reviewId}/verdict',
    room: 'reviews',
    who: 'citizen',
    idempotencyKey: true,
    summary: 'Say whether the rectification satisfies; the first 不满意 reopens the case.',
    pathParameters: schemas.reviewPath,
    body: schemas.verdictRequest,
    response: schemas.review,
    status: 200,
    problems: ['NOT_FOUND', 'NOT_YET_REPLIED', 'ALREADY_JUDGED', 'KEY_REQUIRED', 'KEY_REUSED'],
  },
  getFigures: {
    method: 'GET',
    path: '/api/figures',
    room: 'figures',
    who: everyStaffRole,
    summary: 'Every figure of a scope and period, each with numerator and denominator.',
    query: schemas.figuresQuery,
    response: schemas.figures,
    status: 200,
    problems: ['SCOPE_INVALID', 'PERIOD_INVALID', 'NOT_FOUND'],
  },
  getTrend: {
    method: 'GET',
    path: '/api/figures/trend',
    room: 'figures',
    who: everyStaffRole,
    summary: 'The figures of a scope over consecutive periods (at most 120).',
    query: schemas.trendQuery,
    response: schemas.trend,
    status: 200,
    problems: ['SCOPE_INVALID', 'PERIOD_INVALID', 'NOT_FOUND'],
  },
  getRanking: {
    method: 'GET',
    path: '/api/figures/ranking',
    room: 'figures',
    who: everyStaffRole,
    summary: "The figures of a scope's parts, best active good rate first.",
    query: schemas.rankingQuery,
    response: schemas.ranking,
    status: 200,
    problems: ['SCOPE_INVALID', 'PERIOD_INVALID', 'NOT_FOUND'],
  },
  listFollowUps: {
    method: 'GET',
    path: '/api/follow-ups',
    room: 'follow-ups',
    who: caseReaders,
    summary: 'The queue of a scope, most urgent first.',
    query: schemas.followUpQuery,
    response: schemas.followUpList,
    status: 200,
    problems: ['SCOPE_INVALID', 'NOT_FOUND'],
  },
  getFollowUp: {
    method: 'GET',
    path: '/api/follow-ups/{followUpId}',
    room: 'follow-ups',
    who: caseReaders,
    summary: 'One follow-up with its history and what the caller may do now.',
    pathParameters: schemas.followUpPath,
    response: schemas.followUp,
    status: 200,
    problems: ['NOT_FOUND'],
  },
  listColleagues: {
    method: 'GET',
    path: '/api/follow-ups/{followUpId}/colleagues',
    room: 'follow-ups',
    who: ['hallManager'],
    summary: 'Who a follow-up can be assigned to.',
    pathParameters: schemas.followUpPath,
    response: schemas.colleagueList,
    status: 200,
    problems: ['NOT_FOUND'],
  },
  revealContact: {
    method: 'POST',
    path: '/api/follow-ups/{followUpId}/contact',
    room: 'follow-ups',
    who: ['handler', 'hallManager'],
    summary: "Show the reviewer's phone number; the reason is recorded.",
    pathParameters: schemas.followUpPath,
    body: schemas.revealRequest,
    response: schemas.revealedContact,
    status: 200,
    problems: ['NOT_FOUND', 'OWN_CASE'],
  },
  actOnFollowUp: {
    method: 'POST',
    path: '/api/follow-ups/{followUpId}/{action}',
    room: 'follow-ups',
    who: caseWorkers,
    summary: 'Take one action of the workflow; the answer is the follow-up in its new state.',
    pathParameters: schemas.followUpActionPath,
    body: schemas.followUpActionRequest,
    response: schemas.followUp,
    status: 200,
    problems: [
      'NOT_FOUND',
      'FORBIDDEN',
      'OWN_CASE',
      'OWN_DEPARTMENT',
      'ACTION_NOT_POSSIBLE',
      'VERSION_STALE',
      'VISIT_REQUIRED',
      'EXTENSION_USED',
      'ASSIGNEE_INVALID',
    ],
  },
  ...surveyRoutes,
  ...surveyCaseRoutes,
  getOpenApi: {
    method: 'GET',
    path: '/api/openapi.json',
    room: 'exchange',
    who: 'anybody',
    summary: 'This contract as an OpenAPI 3.1 document.',
    response: schemas.openApiDocument,
    status: 200,
    problems: [],
  },
  getHealth: {
    method: 'GET',
    path: '/api/health',
    room: 'exchange',
    who: 'anybody',
    summary: 'Whether the service and its store answer.',
    response: schemas.health,
    status: 200,
    problems: [],
  },
} as const satisfies Record<string, Route>

export type RouteName = keyof typeof routes
