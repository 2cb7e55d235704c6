/** What of an API Gateway HTTP API event (payload 2.0) is read. Anything may be missing: events are not trusted. */
export interface HttpEvent {
  /** `POST /api/reviews/{reviewId}/verdict`: API Gateway is the router. */
  routeKey?: string
  headers?: Record<string, string | undefined>
  pathParameters?: Record<string, string | undefined>
  queryStringParameters?: Record<string, string | undefined>
  body?: string
  isBase64Encoded?: boolean
  requestContext?: {
    requestId?: string
    authorizer?: { lambda?: AuthorizerContext | null }
  }
}

export interface HttpResult {
  statusCode: number
  headers: Record<string, string>
  body: string
}

/** What the authorizer hands over: the caller as JSON, or why there is none. Flat texts are carried everywhere alike. */
export interface AuthorizerContext {
  caller?: string
  problem?: string
}

/** Why there is no caller. The authorizer lets every request pass, so that the handler answers with a problem document. */
export const authorizerProblems = ['NOT_SIGNED_IN', 'SESSION_EXPIRED', 'TERMINAL_RETIRED', 'STORE_UNAVAILABLE'] as const
export type AuthorizerProblem = (typeof authorizerProblems)[number]
