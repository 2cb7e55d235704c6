import { followUpRoutes, type Problem, problems, queueRoutes, reviewRoutes, routes } from '@minping/shared/api'
import fc from 'fast-check'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import { StoreUnavailable } from '../store/errors.ts'
import type { Answer, Call, CallerIdentity } from './call.ts'
import type { HttpEvent, HttpResult } from './http.ts'
import { serve, type UseCases } from './serve.ts'

let service: TestService
let written: string[]

beforeAll(async () => {
  service = await startTestService()
})
afterAll(() => service.stop())
beforeEach(() => {
  written = []
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written.push(String(text))
    return true
  })
})
afterEach(() => jest.restoreAllMocks())

type AnyCall = Call<'submitReview'>

/** The room `reviews` with one use case for all its routes. */
function reviews(useCase: (call: AnyCall) => Promise<unknown>) {
  const names = Object.entries(routes).flatMap(([name, route]) => (route.room === 'reviews' ? [name] : []))
  const useCases = Object.fromEntries(names.map((name) => [name, useCase]))
  return serve('reviews', reviewRoutes, useCases as unknown as UseCases<'reviews'>)
}

const citizen: CallerIdentity = { kind: 'citizen', subjects: ['device:aaaa'] }
const supervisor: CallerIdentity = {
  kind: 'staff',
  staffId: 'city-supervisor',
  name: '督办',
  grants: [{ role: 'supervisor', scope: 'city:530700' }],
}
const goodBody = { scene: '530702-01-03.AAAAAAAAAAAAAAAA', level: 5, labels: ['510'], anonymous: true }

function submitEvent(body: unknown, more: HttpEvent = {}): HttpEvent {
  return {
    routeKey: 'POST /api/reviews',
    headers: { 'idempotency-key': 'key-of-this-request' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    requestContext: { requestId: 'request-1', authorizer: { lambda: { caller: JSON.stringify(citizen) } } },
    ...more,
  }
}

function calledBy(context: object | undefined, requestId = 'request-1'): HttpEvent {
  return { requestContext: { requestId, ...(context && { authorizer: { lambda: context } }) } }
}

function problemOf(result: HttpResult): Problem {
  expect(result.headers['content-type']).toBe('application/problem+json; charset=utf-8')
  const problem = JSON.parse(result.body) as Problem
  expect(result.statusCode).toBe(problem.status)
  return problem
}

const accept = async (): Promise<unknown> => ({ body: { reviewId: 'r1' } })

describe('a request that is in order', () => {
  test('reaches its use case validated, with the caller, the key and one clock, and gets the status of its route', async () => {
    // Prepare
    const calls: AnyCall[] = []
    const handler = reviews(async (call) => {
      calls.push(call)
      return { body: { reviewId: 'r1' } }
    })

    // Act
    const result = await handler(submitEvent(goodBody))

    // Assess
    expect(result).toEqual({
      statusCode: 201,
      headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
      body: '{"reviewId":"r1"}',
    })
    expect(calls[0]).toMatchObject({
      body: goodBody,
      caller: citizen,
      request: { key: 'key-of-this-request' },
      requestId: 'request-1',
    })
    expect(calls[0]?.now).toBeInstanceOf(Date)
  })

  test('has the same mark however its fields are ordered, and another one when a field differs', async () => {
    // Prepare
    const marks: string[] = []
    const handler = reviews(async (call) => {
      marks.push(call.request.bodyHash)
      return { body: {} }
    })
    const reordered = Object.fromEntries(Object.entries(goodBody).reverse())

    // Act
    await handler(submitEvent(goodBody))
    await handler(submitEvent(reordered))
    await handler(submitEvent({ ...goodBody, level: 4, labels: [] }))

    // Assess
    expect(marks[1]).toBe(marks[0])
    expect(marks[2]).not.toBe(marks[0])
  })

  test('may come in base64, as API Gateway sends what it takes for binary', async () => {
    // Act
    const body = Buffer.from(JSON.stringify(goodBody)).toString('base64')
    const result = await reviews(accept)(submitEvent(body, { isBase64Encoded: true }))

    // Assess
    expect(result.statusCode).toBe(201)
  })

  test('has its numbers in the query read as numbers', async () => {
    // Prepare
    const limits: unknown[] = []
    const handler = reviews(async (call) => {
      limits.push((call as unknown as Call<'listMyReviews'>).query.limit)
      return { body: { items: [] } }
    })

    // Act
    const caller = calledBy({ caller: JSON.stringify(citizen) })
    await handler({ ...caller, routeKey: 'GET /api/me/reviews', queryStringParameters: { limit: '20' } })

    // Assess
    expect(limits).toEqual([20])
  })
})

describe('who may call', () => {
  test.each([
    ['nobody signed in', undefined, 'NOT_SIGNED_IN'],
    ['a session that is none', { problem: 'NOT_SIGNED_IN' }, 'NOT_SIGNED_IN'],
    ['a session that ended', { problem: 'SESSION_EXPIRED' }, 'SESSION_EXPIRED'],
    ['an authorizer that could not ask the store', { problem: 'STORE_UNAVAILABLE' }, 'STORE_UNAVAILABLE'],
    ['staff where a citizen is wanted', { caller: JSON.stringify(supervisor) }, 'FORBIDDEN'],
    ['a caller that is not readable', { caller: '{' }, 'NOT_SIGNED_IN'],
  ])('%s', async (_, context, code) => {
    // Act
    const result = await reviews(accept)(submitEvent(goodBody, calledBy(context)))

    // Assess
    expect(problemOf(result).code).toBe(code)
  })

  test.each([
    ['a citizen', citizen, 403],
    ['staff without the role', { ...supervisor, grants: [{ role: 'administrator', scope: 'city:530700' }] }, 403],
    ['staff without any right', { ...supervisor, grants: [] }, 403],
    ['staff with the role', supervisor, 200],
  ])('the queue, asked for by %s', async (_, caller, status) => {
    // Prepare
    const useCase = async () => ({ body: { items: [], counts: {} } })
    const table = { ...queueRoutes, ...followUpRoutes }
    const useCases = Object.fromEntries(Object.keys(table).map((name) => [name, useCase]))
    const handler = serve('follow-ups', table, useCases as unknown as UseCases<'follow-ups'>)

    // Act
    const result = await handler({
      routeKey: 'GET /api/follow-ups',
      ...calledBy({ caller: JSON.stringify(caller) }),
    })

    // Assess
    expect(result.statusCode).toBe(status)
  })
})

describe('a request that is not in order', () => {
  test.each([
    ['no JSON', '{', 'MALFORMED', undefined],
    ['JSON that is no object', '[]', 'MALFORMED', undefined],
    ['a missing field', { ...goodBody, level: undefined }, 'FIELD_INVALID', 'level'],
    ['a level that there is none of', { ...goodBody, level: 6 }, 'FIELD_INVALID', 'level'],
    ['an item of a list', { ...goodBody, labels: ['510', 'x'] }, 'FIELD_INVALID', 'labels.1'],
    ['a field that there is none of', { ...goodBody, extra: 1 }, 'FIELD_INVALID', 'extra'],
    ['a comment beyond all measure', { ...goodBody, comment: '字'.repeat(2001) }, 'COMMENT_TOO_LONG', 'comment'],
    ['a comment that is no text', { ...goodBody, comment: 1 }, 'FIELD_INVALID', 'comment'],
    ['a phone number', { ...goodBody, contact: { phone: '12' } }, 'CONTACT_INVALID', 'contact.phone'],
    ['a service number', { ...goodBody, projectNo: 'no' }, 'PROJECT_NUMBER_INVALID', 'projectNo'],
    ['a scene longer than any', { ...goodBody, scene: 'x'.repeat(33) }, 'SCENE_UNKNOWN', 'scene'],
    ['a scene that is no text', { ...goodBody, scene: 1 }, 'FIELD_INVALID', 'scene'],
    ['more than any request needs', { ...goodBody, comment: 'x'.repeat(70_000) }, 'TOO_LARGE', undefined],
  ])('%s', async (_, body, code, field) => {
    // Act
    const result = await reviews(accept)(submitEvent(body))

    // Assess
    const problem = problemOf(result)
    expect([problem.code, problem.field]).toEqual([code, field])
    expect(problem).toMatchObject({ type: `urn:minping:problem:${code}`, requestId: 'request-1' })
  })

  test.each([undefined, '', 'short', 'x'.repeat(65), 'with blanks in the key'])(
    'without a usable Idempotency-Key: %s',
    async (key) => {
      // Act
      const result = await reviews(accept)(submitEvent(goodBody, { headers: { 'idempotency-key': key } }))

      // Assess
      expect(problemOf(result).code).toBe('KEY_REQUIRED')
    },
  )

  test('a path that is no id is simply not found', async () => {
    // Act
    const caller = calledBy({ caller: JSON.stringify(citizen) })
    const event = { ...caller, routeKey: 'GET /api/reviews/{reviewId}', pathParameters: { reviewId: '../x' } }
    const result = await reviews(accept)(event)

    // Assess
    expect(problemOf(result).code).toBe('NOT_FOUND')
  })

  test.each([undefined, 'GET /api/figures', 'DELETE /api/reviews', 'constructor'])('no route: %s', async (routeKey) => {
    // Act
    const result = await reviews(accept)({ ...(routeKey !== undefined && { routeKey }) })

    // Assess
    expect(problemOf(result).code).toBe('NOT_FOUND')
  })
})

describe('what a use case says', () => {
  test('a problem becomes a document with what stands', async () => {
    // Prepare
    const handler = reviews(async () => ({ problem: 'ALREADY_REVIEWED', current: { reviewId: 'r0' } }))

    // Act
    const result = await handler(submitEvent(goodBody))

    // Assess
    expect(problemOf(result)).toEqual({
      type: 'urn:minping:problem:ALREADY_REVIEWED',
      title: problems.ALREADY_REVIEWED.en,
      status: 409,
      code: 'ALREADY_REVIEWED',
      zh: problems.ALREADY_REVIEWED.zh,
      en: problems.ALREADY_REVIEWED.en,
      requestId: 'request-1',
      current: { reviewId: 'r0' },
    })
  })

  test.each([
    ['a fault of our own', new StoreUnavailable('busy')],
    ['a refused connection', Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })],
    ['a throttled request', Object.assign(new Error('slow down'), { name: 'ThrottlingException' })],
  ])('a store that cannot be reached is told as such, with when to come again: %s', async (_, fault) => {
    // Act
    const result = await reviews(() => Promise.reject(fault))(submitEvent(goodBody))

    // Assess
    expect(problemOf(result).code).toBe('STORE_UNAVAILABLE')
    expect(result.headers['retry-after']).toBe('5')
    expect(JSON.parse(written[0] ?? '')).toMatchObject({ severity: 'warning', wake: false, route: 'submitReview' })
  })

  test('an unknown fault says nothing but the request id, and wakes somebody', async () => {
    // Prepare
    const handler = reviews(() => Promise.reject(new TypeError('broken')))

    // Act
    const result = await handler(submitEvent({ ...goodBody, contact: { phone: '13800000000' } }))

    // Assess
    expect(problemOf(result)).toMatchObject({ code: 'UNEXPECTED', requestId: 'request-1' })
    expect(result.body).not.toContain('broken')
    expect(JSON.parse(written[0] ?? '')).toMatchObject({
      severity: 'error',
      wake: true,
      requestId: 'request-1',
      fault: 'TypeError',
      message: 'broken',
    })
    expect(written.join('')).not.toContain('13800000000')
  })
})

describe('whatever the event holds', () => {
  const sometimes = (...parts: fc.Arbitrary<unknown>[]) => fc.oneof(...parts, fc.anything())
  const event = fc.record(
    {
      routeKey: sometimes(
        fc.constantFrom(...Object.values(routes).map((route) => `${route.method} ${route.path}`)),
        fc.string(),
      ),
      headers: sometimes(
        fc.constant({ 'idempotency-key': 'a-key-that-is-in-order' }),
        fc.dictionary(fc.string(), fc.string()),
      ),
      pathParameters: sometimes(fc.constant({ reviewId: 'abc' }), fc.dictionary(fc.string(), fc.string())),
      queryStringParameters: sometimes(fc.constant({ limit: '5' }), fc.dictionary(fc.string(), fc.string())),
      body: sometimes(
        fc.constant(JSON.stringify(goodBody)),
        fc.json(),
        fc.string(),
        fc.anything().map((value) => JSON.stringify({ ...goodBody, comment: value })),
      ),
      isBase64Encoded: sometimes(fc.boolean()),
      requestContext: sometimes(
        fc.record({
          requestId: sometimes(fc.string()),
          authorizer: sometimes(
            fc.record({
              lambda: sometimes(
                fc.constant({ caller: JSON.stringify(citizen) }),
                fc.record({ caller: fc.json() }),
                fc.record({ problem: fc.string() }),
              ),
            }),
          ),
        }),
      ),
    },
    { requiredKeys: [] },
  )
  const answers: fc.Arbitrary<Answer<'submitReview'> | Error> = fc.oneof(
    fc.constant({ body: { reviewId: 'r1', receiptNo: 'MP', level: 5 as const, submittedAt: '' } }),
    fc.constantFrom(...(Object.keys(problems) as (keyof typeof problems)[])).map((problem) => ({ problem })),
    fc.string().map((message) => new Error(message)),
  )

  test('the answer has a valid status, and from 400 on it is a problem document', async () => {
    const property = fc.asyncProperty(event, answers, async (given, answer) => {
      // Prepare
      const handler = reviews(async () => {
        if (answer instanceof Error) throw answer
        return answer
      })

      // Act
      const result = await handler(given as HttpEvent)

      // Assess
      expect(typeof result.body).toBe('string')
      if (result.statusCode >= 400) {
        expect(problems).toHaveProperty(problemOf(result).code)
      } else {
        expect([200, 201]).toContain(result.statusCode)
      }
    })
    await fc.assert(property, { numRuns: 10_000 })
  }, 60_000)
})
