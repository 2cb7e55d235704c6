import Taro from '@tarojs/taro'
import { ConnectionError, ProblemError } from './problem'
import { begin, call, send } from './request'

jest.mock('@tarojs/taro', () => ({ __esModule: true, default: { request: jest.fn() } }))

const request = Taro.request as unknown as jest.Mock
const health = { status: 'ok', time: '2026-11-23T10:00:00+08:00' }
const problem = {
  type: 'about:blank',
  title: 'x',
  status: 422,
  code: 'COMMENT_TOO_LONG',
  zh: '太长',
  en: 'Too long',
  field: 'comment',
}

function answer(statusCode: number, data: unknown): void {
  request.mockResolvedValueOnce({ statusCode, data: typeof data === 'string' ? data : JSON.stringify(data) })
}

beforeEach(() => {
  request.mockReset()
  process.env.API_BASE = 'https://api.example'
})

describe('a call', () => {
  test('fills in path and query, sends body, key and token, and answers what the service says', async () => {
    // Prepare
    answer(200, { reviewId: 'r 1' })

    // Act
    const answered = await send(
      'POST /api/reviews/{reviewId}/verdict',
      { path: { reviewId: 'r/1' }, body: { verdict: 'satisfied' }, idempotencyKey: 'key' },
      'token',
    )

    // Assess
    expect(answered).toEqual({ reviewId: 'r 1' })
    expect(request.mock.calls[0]?.[0]).toMatchObject({
      url: 'https://api.example/api/reviews/r%2F1/verdict',
      method: 'POST',
      data: '{"verdict":"satisfied"}',
      header: { Authorization: 'Bearer token', 'Idempotency-Key': 'key', 'Content-Type': 'application/json' },
    })
  })

  test('leaves out what the query does not have', async () => {
    // Prepare
    answer(200, { items: [] })

    // Act
    await send('GET /api/follow-ups', { query: { scope: 'city:530700', state: undefined } }, 'token')

    // Assess
    expect(request.mock.calls[0]?.[0].url).toBe('https://api.example/api/follow-ups?scope=city%3A530700')
  })

  test('a problem document becomes a ProblemError with both sentences and the field', async () => {
    // Prepare
    answer(422, problem)

    // Act
    const fault = await call('GET /api/health', {}).catch((caught) => caught)

    // Assess
    expect(fault).toBeInstanceOf(ProblemError)
    expect(fault).toMatchObject({ code: 'COMMENT_TOO_LONG', sentence: { zh: '太长', en: 'Too long' }, mayPass: false })
    expect(fault.problem.field).toBe('comment')
  })

  test.each([
    [503, 'STORE_UNAVAILABLE', true],
    [429, 'TOO_MANY_REQUESTS', true],
    [429, 'ACCOUNT_LOCKED', false],
    [409, 'ALREADY_REVIEWED', false],
  ])('%d %s: the same call may pass later: %s', async (status, code, mayPass) => {
    // Prepare
    answer(status, { ...problem, status, code })

    // Act
    const fault = await call('GET /api/health', {}).catch((caught) => caught)

    // Assess
    expect(fault.mayPass).toBe(mayPass)
  })

  test.each([
    ['a page of a proxy', 502, '<html>Bad gateway</html>'],
    ['an error that is no problem document', 500, { message: 'Internal Server Error' }],
    ['a success that cannot be read', 200, 'not json'],
    ['nothing', 200, ''],
  ])('%s is UNREADABLE', async (_, status, data) => {
    // Prepare
    answer(status, data)

    // Act
    const fault = await call('GET /api/health', {}).catch((caught) => caught)

    // Assess
    expect(fault).toBeInstanceOf(ConnectionError)
    expect(fault).toMatchObject({ code: 'UNREADABLE', mayPass: true })
  })

  test.each([
    [{ errMsg: 'request:fail net::ERR_INTERNET_DISCONNECTED' }, 'OFFLINE'],
    [new TypeError('Failed to fetch'), 'OFFLINE'],
    [{ errMsg: 'request:fail timeout' }, 'TIMEOUT'],
    [Object.assign(new Error('aborted'), { name: 'AbortError' }), 'TIMEOUT'],
    [undefined, 'OFFLINE'],
  ])('a host that fails with %p is %s', async (reason, code) => {
    // Prepare
    request.mockRejectedValueOnce(reason)

    // Act
    const fault = await call('GET /api/health', {}).catch((caught) => caught)

    // Assess
    expect(fault).toMatchObject({ code, mayPass: true })
  })

  test('does not wait for ever', async () => {
    // Prepare
    jest.useFakeTimers()
    request.mockReturnValueOnce(new Promise(() => undefined))

    // Act
    const calling = call('GET /api/health', {}).catch((caught) => caught)
    await jest.advanceTimersByTimeAsync(15_000)

    // Assess
    expect(await calling).toMatchObject({ code: 'TIMEOUT' })
    jest.useRealTimers()
  })

  test('content that is parsed already is taken as it is', async () => {
    // Prepare
    request.mockResolvedValueOnce({ statusCode: 200, data: health })

    // Act
    const answered = await call('GET /api/health', {})

    // Assess
    expect(answered).toEqual(health)
  })
})

describe('a question that was begun before its page was there', () => {
  beforeEach(() => jest.useFakeTimers())
  afterEach(() => jest.useRealTimers())
  const reviews = (token?: string) => send('GET /api/me/reviews', { query: {} }, token)

  test('is asked once for the first who asks the same; whoever asks afterwards gets an answer of then', async () => {
    // Prepare
    answer(200, { items: ['as it was'] })
    answer(200, { items: ['as it is now'] })

    // Act
    begin('GET /api/me/reviews', { query: {} }, 'token')
    const [first, second] = [await reviews('token'), await reviews('token')]

    // Assess
    expect([first, second]).toEqual([{ items: ['as it was'] }, { items: ['as it is now'] }])
    expect(request).toHaveBeenCalledTimes(2)
  })

  test('is nobody else’s, and not kept for long', async () => {
    // Prepare
    answer(200, { items: ['mine'] })
    answer(200, { items: ['of another'] })
    answer(200, { items: ['later'] })

    // Act
    begin('GET /api/me/reviews', { query: {} }, 'token')
    const another = await reviews('another token')
    await jest.advanceTimersByTimeAsync(10_000)
    const later = await reviews('token')

    // Assess
    expect([another, later]).toEqual([{ items: ['of another'] }, { items: ['later'] }])
  })

  test('fails for who asks it, as the question itself would', async () => {
    // Prepare
    answer(503, { ...problem, status: 503, code: 'STORE_UNAVAILABLE' })

    // Act
    begin('GET /api/me/reviews', { query: {} }, 'token')
    const fault = await reviews('token').catch((caught) => caught)

    // Assess
    expect(fault).toMatchObject({ code: 'STORE_UNAVAILABLE' })
  })
})
