import { type Problem, problems } from '@minping/shared/api'
import type { ProblemAnswer } from './call.ts'
import type { HttpResult } from './http.ts'

/** A problem as an HTTP answer: an RFC 9457 document with the status that the contract gives its code. */
export function problemResult(answer: ProblemAnswer, requestId: string): HttpResult {
  const { status, zh, en } = problems[answer.problem]
  const document: Problem = {
    type: `urn:minping:problem:${answer.problem}`,
    title: en,
    status,
    code: answer.problem,
    zh,
    en,
    ...(answer.field !== undefined && { field: answer.field }),
    requestId,
    ...(answer.current !== undefined && { current: answer.current }),
  }
  return {
    statusCode: status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': 'no-store',
      ...(answer.retryAfterSeconds !== undefined && { 'retry-after': String(answer.retryAfterSeconds) }),
    },
    body: JSON.stringify(document),
  }
}
