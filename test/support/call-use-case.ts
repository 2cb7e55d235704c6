import { type ResponseBody, type RouteName, routes } from '@minping/shared/api'
import type { Business, Call, Citizen, Staff, Terminal } from '../../functions/platform/call.ts'
import type { HttpEvent, HttpResult } from '../../functions/platform/http.ts'
import { city } from '../../seeds/lijiang/index.ts'

/** What a test gives of a call; the rest is filled in. */
export interface Sent {
  caller: Business | Citizen | Staff | Terminal
  path?: Record<string, string>
  query?: Record<string, string>
  body?: unknown
  /** The Idempotency-Key, at least 16 characters. */
  key?: string
}

/** Sends an event of API Gateway to a handler, as signed in. */
export async function send<Name extends RouteName>(
  handler: (event: HttpEvent) => Promise<HttpResult>,
  name: Name,
  { caller, path, query, body, key }: Sent,
): Promise<{ status: number; body: ResponseBody<Name> & { code?: string; field?: string; current?: unknown } }> {
  const result = await handler({
    routeKey: `${routes[name].method} ${routes[name].path}`,
    headers: key === undefined ? {} : { 'idempotency-key': key },
    ...(path && { pathParameters: path }),
    ...(query && { queryStringParameters: query }),
    ...(body !== undefined && { body: JSON.stringify(body) }),
    requestContext: { requestId: 'of-the-test', authorizer: { lambda: { caller: JSON.stringify(caller) } } },
  })
  return { status: result.statusCode, body: JSON.parse(result.body) }
}

/** A call as a use case gets it, at a time of the test's choosing. */
export function callOf<Name extends RouteName>(call: Partial<Call<Name>> & Pick<Call<Name>, 'caller' | 'now'>) {
  return {
    path: undefined,
    query: {},
    body: undefined,
    request: undefined,
    requestId: 'of-the-test',
    ...call,
  } as Call<Name>
}

/** Somebody with the grants of a post of the seeds. */
export function postOf(account: string): Staff {
  const post = city.posts.find((candidate) => candidate.account === account)
  if (!post) throw new Error(`the seeds have no post ${account}`)
  const { name, grants, departmentCode } = post
  return { kind: 'staff', staffId: account, name, grants, ...(departmentCode && { departmentCode }) }
}

/** Somebody on a phone. */
export function citizenOf(name: string): Citizen {
  return { kind: 'citizen', subjects: [`device:${name}`] }
}
