import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ProblemCode } from '@minping/shared/api'
import { problemResult } from '../../platform/problem.ts'
import { writeAnswer } from './answer.ts'
import { readBody, tooLarge } from './body.ts'
import { authorizerEvent, type GatewayEvent, gatewayEvent } from './gateway-event.ts'
import type { Match, RouteTable } from './route-table.ts'

export interface ApiOptions {
  routes: RouteTable
  /** Told after a request that may have written something was answered well. */
  onWrite: () => void
  onFault: (fault: unknown) => void
}

/** Answers a request under /api as API Gateway would: route, authorizer, function. Never throws, never leaves a request without an answer. */
export function api({ routes, onWrite, onFault }: ApiOptions) {
  const idPrefix = randomBytes(6).toString('hex')
  let requests = 0

  return async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    requests += 1
    const requestId = `${idPrefix}-${requests}`
    const [path, rawQuery] = splitUrl(message.url ?? '/')
    const match = findRoute(routes, message.method ?? 'GET', path)
    if (typeof match === 'string') return answerProblem(message, response, match, requestId)
    try {
      const body = await readBody(message)
      if (body === tooLarge) return answerProblem(message, response, 'TOO_LARGE', requestId)
      const event = gatewayEvent({ message, match, path, rawQuery, body, requestId, receivedAt: Date.now() })
      if (match.authorizer && !(await authorize(match, event, requestId))) {
        return answerProblem(message, response, 'FORBIDDEN', requestId)
      }
      writeAnswer(response, await match.target.invoke(event, requestId))
      if (message.method !== 'GET' && response.statusCode < 400) onWrite()
    } catch (fault) {
      if (message.destroyed && !message.complete) return
      onFault(fault)
      answerProblem(message, response, 'UNEXPECTED', requestId)
    }
  }
}

function splitUrl(url: string): [path: string, rawQuery: string] {
  const mark = url.indexOf('?')
  return mark < 0 ? [url, ''] : [url.slice(0, mark), url.slice(mark + 1)]
}

function findRoute(routes: RouteTable, method: string, path: string): Match | ProblemCode {
  try {
    return routes.find(method, path) ?? 'NOT_FOUND'
  } catch {
    return 'MALFORMED'
  }
}

/** Puts what the authorizer says into the event. False when it refuses, which ours never does. */
async function authorize({ authorizer }: Match, event: GatewayEvent, requestId: string): Promise<boolean> {
  const verdict = await authorizer?.invoke(authorizerEvent(event), requestId)
  if (typeof verdict !== 'object' || verdict === null || !('isAuthorized' in verdict)) return false
  if (verdict.isAuthorized !== true) return false
  event.requestContext.authorizer = { lambda: 'context' in verdict ? verdict.context : null }
  return true
}

function answerProblem(
  message: IncomingMessage,
  response: ServerResponse,
  problem: ProblemCode,
  requestId: string,
): void {
  if (response.headersSent) {
    response.destroy()
    return
  }
  // Whatever of the body was not read is passed over, so that the connection can be used again.
  message.resume()
  writeAnswer(response, problemResult({ problem }, requestId))
}
