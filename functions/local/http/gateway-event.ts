import type { IncomingMessage } from 'node:http'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import type { Match } from './route-table.ts'

/** A request as an API Gateway HTTP API hands it to a function (payload format 2.0). */
export interface GatewayEvent extends APIGatewayProxyEventV2 {
  requestContext: APIGatewayProxyEventV2['requestContext'] & { authorizer?: { lambda: unknown } }
}

export interface AuthorizerEvent
  extends Pick<GatewayEvent, 'routeKey' | 'rawPath' | 'rawQueryString' | 'headers' | 'requestContext'> {
  version: '2.0'
  type: 'REQUEST'
  routeArn: string
  queryStringParameters: GatewayEvent['queryStringParameters'] | undefined
  pathParameters: GatewayEvent['pathParameters'] | undefined
}

export interface ReceivedRequest {
  message: IncomingMessage
  match: Match
  path: string
  rawQuery: string
  body: Buffer | undefined
  requestId: string
  receivedAt: number
}

export function gatewayEvent(received: ReceivedRequest): GatewayEvent {
  const { message, match, path, rawQuery, body, requestId, receivedAt } = received
  const base64 = body !== undefined && !isText(message.headers['content-type'])
  const event: GatewayEvent = {
    version: '2.0',
    routeKey: match.routeKey,
    rawPath: path,
    rawQueryString: rawQuery,
    headers: singleValued(message.headers),
    requestContext: {
      accountId: '000000000000',
      apiId: 'local',
      domainName: 'localhost',
      domainPrefix: 'local',
      http: {
        method: message.method ?? 'GET',
        path,
        protocol: 'HTTP/1.1',
        sourceIp: message.socket.remoteAddress ?? '',
        userAgent: message.headers['user-agent'] ?? '',
      },
      requestId,
      routeKey: match.routeKey,
      stage: '$default',
      time: logTime(receivedAt),
      timeEpoch: receivedAt,
    },
    isBase64Encoded: base64,
  }
  if (rawQuery !== '') event.queryStringParameters = parseQuery(rawQuery)
  if (match.pathParameters) event.pathParameters = match.pathParameters
  if (body) event.body = body.toString(base64 ? 'base64' : 'utf8')
  return event
}

/** The event that an authorizer gets for the same request: no body. */
export function authorizerEvent(event: GatewayEvent): AuthorizerEvent {
  const { routeKey, rawPath, rawQueryString, headers, queryStringParameters, pathParameters, requestContext } = event
  return {
    version: '2.0',
    type: 'REQUEST',
    routeArn: `arn:aws:execute-api:local:000000000000:local/$default/${requestContext.http.method}${rawPath}`,
    routeKey,
    rawPath,
    rawQueryString,
    headers,
    queryStringParameters,
    pathParameters,
    requestContext,
  }
}

/** Values of the same name are joined by commas, as API Gateway does. */
function parseQuery(rawQuery: string): Record<string, string> {
  const query: Record<string, string> = {}
  for (const [name, value] of new URLSearchParams(rawQuery)) {
    query[name] = Object.hasOwn(query, name) ? `${query[name]},${value}` : value
  }
  return query
}

/** Node has joined repeated headers already; only Set-Cookie, which no request carries, comes as a list. */
function singleValued(headers: IncomingMessage['headers']): Record<string, string | undefined> {
  return headers as Record<string, string | undefined>
}

function isText(contentType: string | undefined): boolean {
  return contentType === undefined || /^(text\/|application\/(json|xml|javascript))/i.test(contentType)
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
let lastSecond = 0
let lastTime = ''

/** `12/Mar/2020:19:03:58 +0000`; made once a second. */
function logTime(milliseconds: number): string {
  const second = Math.floor(milliseconds / 1_000)
  if (second !== lastSecond) {
    const iso = new Date(second * 1_000).toISOString()
    lastTime = `${iso.slice(8, 10)}/${months[Number(iso.slice(5, 7)) - 1]}/${iso.slice(0, 4)}:${iso.slice(11, 19)} +0000`
    lastSecond = second
  }
  return lastTime
}
