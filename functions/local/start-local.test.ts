import { request } from 'node:http'
import fc from 'fast-check'
import { problems } from '../../shared/api/problems.ts'
import { PortTaken } from './http/start-server.ts'
import { type LocalServer, startLocal } from './start-local.ts'
import { makeFixtureService } from './testing/fixture-service.ts'

const fixture = makeFixtureService()
const log: string[] = []
let local: LocalServer

beforeAll(async () => {
  local = await startLocal({ serviceFile: fixture.file, seeds: 'none', onLog: (text) => log.push(text) })
}, 60_000)

afterAll(async () => {
  await local.stop()
  fixture.remove()
})

const call = async (path: string, init?: RequestInit) => {
  const response = await fetch(`${local.url}${path}`, init)
  const text = await response.text()
  return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) }
}

describe('a request', () => {
  test('reaches the function as an event of an HTTP API', async () => {
    // Act
    const { status, body } = await call('/api/things?a=1&b=x%20y&a=2', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'Idempotency-Key': 'k' },
      body: '{"名":"字"}',
    })

    // Assess
    expect(status).toBe(201)
    expect(body).toMatchObject({
      version: '2.0',
      routeKey: 'POST /api/things',
      rawPath: '/api/things',
      rawQueryString: 'a=1&b=x%20y&a=2',
      queryStringParameters: { a: '1,2', b: 'x y' },
      headers: { 'idempotency-key': 'k' },
      body: '{"名":"字"}',
      isBase64Encoded: false,
      requestContext: { http: { method: 'POST', path: '/api/things' }, stage: '$default' },
    })
    expect(body.requestContext.requestId).not.toBe('')
  })

  test('of another content than text has its body in base64', async () => {
    // Act
    const { body } = await call('/api/things', {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: new Uint8Array([0, 255]),
    })

    // Assess
    expect(body).toMatchObject({ isBase64Encoded: true, body: 'AP8=' })
  })

  test.each([
    ['/api/things/first', 'GET /api/things/first', undefined],
    ['/api/things/second', 'GET /api/things/{thing}', { thing: 'second' }],
    ['/api/things/a%2Fb', 'GET /api/things/{thing}', { thing: 'a/b' }],
  ])('to %s takes the route %s', async (path, routeKey, pathParameters) => {
    // Act
    const { body } = await call(path)

    // Assess
    expect(body.routeKey).toBe(routeKey)
    expect(body.pathParameters).toEqual(pathParameters)
  })

  test('to a route with an authorizer carries what the authorizer found', async () => {
    // Act
    const known = await call('/api/things/second', { headers: { authorization: 'somebody' } })
    const unknown = await call('/api/things/second')

    // Assess
    expect(known.body.requestContext.authorizer.lambda).toEqual({ caller: 'somebody' })
    expect(unknown.body.requestContext.authorizer.lambda).toEqual({ problem: 'NOT_SIGNED_IN' })
  })
})

describe('a problem', () => {
  test.each([
    ['a route that is not there', '/api/nothing', {}, 'NOT_FOUND'],
    ['another method', '/api/context', { method: 'PUT' }, 'NOT_FOUND'],
    ['a path that can not be decoded', '/api/things/%ff', {}, 'MALFORMED'],
    ['a refusing authorizer', '/api/things/second', { headers: { authorization: 'refuse' } }, 'FORBIDDEN'],
    ['a broken authorizer', '/api/things/second', { headers: { authorization: 'break' } }, 'UNEXPECTED'],
    ['a function that throws', '/api/faults/throws', {}, 'UNEXPECTED'],
    ['an answer that is none', '/api/faults/nothing', {}, 'UNEXPECTED'],
    ['an answer with a status that is none', '/api/faults/status', {}, 'UNEXPECTED'],
    ['an answer with a header that is none', '/api/faults/header', {}, 'UNEXPECTED'],
    ['an answer with a body that is none', '/api/faults/body', {}, 'UNEXPECTED'],
    ['too large a body', '/api/things', { method: 'POST', body: 'x'.repeat(6_000_000) }, 'TOO_LARGE'],
  ] as const)('is a problem document: %s', async (_, path, init, code) => {
    // Act
    const { status, headers, body } = await call(path, init)

    // Assess
    expect(status).toBe(problems[code].status)
    expect(headers.get('content-type')).toMatch(/^application\/problem\+json/)
    expect(body).toMatchObject({ code, status, requestId: expect.stringMatching(/.+/) })
  })

  test('of a function leaves its reason in the log', async () => {
    // Act
    await call('/api/faults/throws')

    // Assess
    expect(log.join('')).toContain('the room broke')
  })
})

test('any request gets a valid HTTP answer', async () => {
  const path = fc
    .array(fc.oneof(fc.constantFrom('api', 'things', 'first', 'faults', '..', ''), fc.string({ unit: 'binary' })))
    .map((parts) => `/${parts.map((part) => encodeURIComponent(part).replace(/%2F/g, '/')).join('/')}`)
  const method = fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH')
  const headers = fc.dictionary(
    fc.constantFrom('content-type', 'authorization', 'cookie', 'x-forwarded-for', 'accept-encoding', 'if-none-match'),
    fc.stringMatching(/^[!-~ ]{0,40}$/),
  )
  const content = fc.uint8Array({ maxLength: 200 })
  await fc.assert(
    fc.asyncProperty(path, method, headers, content, async (where, how, given, bytes) => {
      const status = await statusOf(where, how, given, Buffer.from(bytes))
      expect(status).toBeGreaterThanOrEqual(200)
      expect(status).toBeLessThan(600)
    }),
    { numRuns: 300 },
  )
}, 60_000)

/** Through node's own client, because fetch tidies requests up. Resolves when the whole answer is here. */
function statusOf(path: string, method: string, headers: Record<string, string>, body: Buffer): Promise<number> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(local.url)
    const withLength = { ...headers, 'content-length': String(body.length) }
    const outgoing = request({ hostname, port, path, method, headers: withLength }, (incoming) => {
      incoming.resume().on('end', () => resolve(incoming.statusCode ?? 0))
    })
    outgoing.on('error', reject).end(body)
  })
}

describe('a function', () => {
  test('sees the environment that the cloud would give it, and nothing of this machine', async () => {
    // Act
    const { body } = await call('/api/environment')

    // Assess
    expect(body).toMatchObject({
      TABLE_NAME: 'fixture-local',
      SESSION_SECRET_PARAMETER: '/fixture/session',
      AWS_LAMBDA_FUNCTION_NAME: 'room',
      AWS_ENDPOINT_URL_DYNAMODB: local.endpoint,
    })
    expect(body.WECHAT_BASE_URL).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect(body).not.toHaveProperty('PATH')
    expect(body).not.toHaveProperty('HOME')
  })

  test('keeps its module between requests and knows how much time is left', async () => {
    // Act
    const first = await call('/api/context')
    const second = await call('/api/context')

    // Assess
    expect(second.body.invocations).toBe(first.body.invocations + 1)
    expect(first.body).toMatchObject({ name: 'room' })
    expect(first.body.left).toBeLessThanOrEqual(7_000)
  })

  test('is started by runTally and runClock with the event of a schedule', async () => {
    // Act
    await local.runTally()
    await local.runClock(new Date('2026-12-01T00:00:00Z'))

    // Assess
    expect(log).toContain('tally\n')
    expect(log).toContain('clock 2026-12-01T00:00:00.000Z\n')
  })
})

describe('a server', () => {
  test('runs schedules at its start and the tally after a write', async () => {
    // Prepare
    const lines: string[] = []
    let wake = () => {}
    const tallies = () => lines.filter((line) => line === 'tally\n').length
    const second = await startLocal({
      serviceFile: fixture.file,
      seeds: 'none',
      schedules: true,
      onLog: (text) => {
        lines.push(text)
        if (tallies() >= 2) wake()
      },
    })
    const counted = new Promise<void>((resolve) => {
      wake = resolve
    })

    // Act
    await fetch(`${second.url}/api/things`, { method: 'POST', body: '{}' })
    await counted

    // Assess
    expect(lines.some((line) => line.startsWith('clock '))).toBe(true)
    expect(tallies()).toBe(2)
    await second.stop()
  })

  test('says before anything else when its port is taken', async () => {
    // Prepare
    const port = Number(new URL(local.url).port)

    // Act
    const starting = startLocal({ serviceFile: fixture.file, seeds: 'none', port })

    // Assess
    await expect(starting).rejects.toBeInstanceOf(PortTaken)
  })

  test('has its table anew after its store was killed and started again', async () => {
    // Prepare
    const second = await startLocal({ serviceFile: fixture.file, seeds: 'none' })

    // Act
    await second.killStore()
    const down = await fetch(second.endpoint).catch(() => 'down')
    await second.restartStore()
    const up = await fetch(second.endpoint)

    // Assess
    expect(down).toBe('down')
    expect(up.status).toBe(200)
    await second.stop()
  })
})
