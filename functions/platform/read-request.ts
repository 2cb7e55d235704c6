import type { ProblemCode, Route } from '@minping/shared/api'
import type * as z from 'zod'
import type { ProblemAnswer } from './call.ts'
import type { HttpEvent } from './http.ts'

/** What was sent, validated by the schemas of the route. */
export interface ReadRequest {
  path: unknown
  query: unknown
  body: unknown
  /** The Idempotency-Key, where the route requires one. */
  requestKey: string | undefined
}

/** What a request needs at most, where its route doesn't say that it needs more. */
const usualCharacters = 64 * 1024
const keyPattern = /^[A-Za-z0-9_-]{16,64}$/

/** Reads and validates path, query, body and Idempotency-Key; or the first problem. */
export function readRequest(event: HttpEvent, route: Route): ReadRequest | ProblemAnswer {
  const key = event.headers?.['idempotency-key']
  if (route.idempotencyKey && !(typeof key === 'string' && keyPattern.test(key))) {
    return { problem: 'KEY_REQUIRED', field: 'Idempotency-Key' }
  }
  const path = validate(route, route.pathParameters, event.pathParameters ?? {})
  if ('problem' in path) return path
  const query = validate(route, route.query, event.queryStringParameters ?? {})
  if ('problem' in query) return query
  const body = readBody(event, route)
  if ('problem' in body) return body
  return { path: path.value, query: query.value, body: body.value, requestKey: route.idempotencyKey ? key : undefined }
}

/** The body as it was sent; undefined where there is none. */
export function textOfBody({ body, isBase64Encoded }: HttpEvent): string | undefined {
  if (typeof body !== 'string') return undefined
  return isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body
}

function readBody(event: HttpEvent, route: Route): { value: unknown } | ProblemAnswer {
  if (!route.body) return { value: undefined }
  const sent = event.body
  if (typeof sent !== 'string') return { problem: 'MALFORMED' }
  if (sent.length > (route.mostCharacters ?? usualCharacters)) return { problem: 'TOO_LARGE' }
  const text = textOfBody(event) ?? ''
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { problem: 'MALFORMED' }
  }
  return validate(route, route.body, json)
}

function validate(route: Route, schema: z.ZodType | undefined, value: unknown): { value: unknown } | ProblemAnswer {
  if (!schema) return { value: undefined }
  const parsed = schema.safeParse(value)
  if (parsed.success) return { value: parsed.data }
  const issue = parsed.error.issues[0]
  if (!issue) return { problem: 'MALFORMED' }
  if (issue.path.length === 0 && issue.code === 'invalid_type') return { problem: 'MALFORMED' }
  return { problem: problemOf(issue, route), field: fieldOf(issue) }
}

/** Fields whose own problem says more than "one field is not valid", where the route knows that problem. */
const problemsOfFields: Record<string, ProblemCode> = {
  comment: 'COMMENT_TOO_LONG',
  text: 'TEXT_TOO_LONG',
  contact: 'CONTACT_INVALID',
  projectNo: 'PROJECT_NUMBER_INVALID',
  scene: 'SCENE_UNKNOWN',
  code: 'CODE_UNKNOWN',
  scope: 'SCOPE_INVALID',
  period: 'PERIOD_INVALID',
  from: 'PERIOD_INVALID',
  to: 'PERIOD_INVALID',
  reviewId: 'NOT_FOUND',
  followUpId: 'NOT_FOUND',
  action: 'NOT_FOUND',
}

function problemOf(issue: z.core.$ZodIssue, route: Route): ProblemCode {
  const problem = problemsOfFields[String(issue.path[0])]
  const wellTyped = issue.code !== 'invalid_type' && issue.code !== 'unrecognized_keys'
  return problem && wellTyped && route.problems.includes(problem) ? problem : 'FIELD_INVALID'
}

function fieldOf(issue: z.core.$ZodIssue): string {
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
  return [...issue.path, ...unknown].join('.')
}
