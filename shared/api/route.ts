import type * as z from 'zod'
import type { SessionRole, StaffRole } from '../access/role.ts'
import type { ProblemCode } from './problems.ts'

/** The function (folder in functions/) that serves a route. */
export type Room =
  | 'identity'
  | 'directory'
  | 'directory-desk'
  | 'terminals'
  | 'reviews'
  | 'follow-ups'
  | 'flags'
  | 'figures'
  | 'reports'
  | 'exchange'
  | 'surveys'
  | 'responses'
  | 'survey-results'
  | 'survey-cases'
  | 'notices'
  | 'citizen-notices'
  | 'staff'
  | 'audit'
  | 'uploads'
  | 'public-board'
  | 'publications'
  | 'privacy'
  | 'service-records'
  | 'wechat-pushes'

/**
 * Who may call a route: anybody, a citizen (device or WeChat session), a business in one wave of a survey, a terminal
 * at its window, or staff with one of the roles, within their scopes; a list may name several of these. The city's
 * acceptance system and WeChat have no session: they sign each request.
 */
export type Caller =
  | 'anybody'
  | 'citizen'
  | 'business'
  | 'terminal'
  | 'acceptanceSystem'
  | 'wechat'
  | readonly SessionRole[]

export interface Route {
  method: 'GET' | 'POST'
  path: `/api/${string}`
  room: Room
  who: Caller
  summary: string
  /** Open to staff whose password was made for them, before they choose their own. */
  withTemporaryPassword?: true
  /** Whether an Idempotency-Key header is required. */
  idempotencyKey?: true
  pathParameters?: z.ZodObject
  query?: z.ZodObject
  body?: z.ZodType
  /** The longest body in characters, where it is more than a request usually needs. */
  mostCharacters?: number
  response: z.ZodType
  /** What the route also answers, where it is asked for: the same as a file of this media type. */
  alsoAnswers?: 'text/csv'
  /** The answer is the text itself, not JSON. */
  answersText?: true
  /** For how many seconds anybody's cache may keep the answer. Only where it is the same for everybody. */
  cacheSeconds?: number
  /** The status of success. */
  status: 200 | 201
  /** What can go wrong beyond what every route can answer (MALFORMED, FIELD_INVALID, UNEXPECTED, STORE_UNAVAILABLE). */
  problems: readonly ProblemCode[]
}

/** Who reads cases, whatever they are about, and who works on them. */
export const caseReaders: readonly StaffRole[] = ['handler', 'hallManager', 'supervisor', 'auditor']
export const caseWorkers: readonly StaffRole[] = ['handler', 'hallManager', 'supervisor']
