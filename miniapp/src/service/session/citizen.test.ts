import Taro from '@tarojs/taro'
import { callAsCitizen } from './citizen'
import { wechatCode } from './wechat-code'

jest.mock('./wechat-code', () => ({ canSignInToWechat: true, wechatCode: jest.fn() }))

jest.mock('@tarojs/taro', () => {
  const kept = new Map<string, unknown>()
  return {
    __esModule: true,
    default: {
      request: jest.fn(),
      getStorageSync: (key: string) => kept.get(key) ?? '',
      setStorageSync: (key: string, content: unknown) => kept.set(key, content),
      removeStorageSync: (key: string) => kept.delete(key),
      getRandomValues: ({ length, success }: { length: number; success: (given: object) => void }) =>
        success({ randomValues: new Uint8Array(length).fill(7).buffer }),
    },
  }
})

const request = Taro.request as unknown as jest.Mock
const code = wechatCode as jest.Mock
const tokensThatRanOut = new Set<string>()
let opened = 0

/** What the service answers to a code of WeChat. */
let wechat: 'signs in' | 'refuses' = 'signs in'

/** A service that opens numbered sessions and answers lists to those that count. */
async function serve({ url, header }: { url: string; header: Record<string, string> }) {
  if (url.endsWith('/api/sessions/wechat') && wechat === 'refuses') {
    const problem = { status: 503, code: 'WECHAT_UNAVAILABLE', zh: '微信暂时不可用', en: 'WeChat is not available' }
    return { statusCode: 503, data: JSON.stringify(problem) }
  }
  if (url.includes('/api/sessions/')) {
    opened += 1
    return {
      statusCode: 200,
      data: JSON.stringify({ token: `token-${opened}`, expiresAt: '2999-01-01T00:00:00+08:00', roles: [], scopes: [] }),
    }
  }
  const token = header.Authorization?.replace('Bearer ', '') ?? ''
  return tokensThatRanOut.has(token)
    ? { statusCode: 401, data: JSON.stringify({ status: 401, code: 'SESSION_EXPIRED', zh: '过期', en: 'Expired' }) }
    : { statusCode: 200, data: JSON.stringify({ items: [] }) }
}

beforeEach(() => {
  request.mockReset().mockImplementation(serve)
  code.mockReset().mockResolvedValue(undefined)
  wechat = 'signs in'
})

function secretsSent(): unknown[] {
  return request.mock.calls
    .filter(([{ url }]) => url.endsWith('/api/sessions/device'))
    .map(([{ data }]) => JSON.parse(data).deviceSecret)
}

describe("the phone's session", () => {
  test('calls at the same time share one opening, with a secret of at least 128 bits', async () => {
    // Act
    await Promise.all([1, 2, 3].map(() => callAsCitizen('GET /api/me/reviews', { query: {} })))

    // Assess
    expect(secretsSent()).toEqual([expect.stringMatching(/^[A-Za-z0-9_-]{43}$/)])
  })

  test('a session that ran out is renewed once, with the same secret, and the call is made again', async () => {
    // Prepare
    await callAsCitizen('GET /api/me/reviews', { query: {} })
    tokensThatRanOut.add(`token-${opened}`)
    const before = opened

    // Act
    const answered = await callAsCitizen('GET /api/me/reviews', { query: {} })

    // Assess
    expect(answered).toEqual({ items: [] })
    expect(opened).toBe(before + 1)
    expect(new Set(secretsSent()).size).toBe(1)
  })
})

describe('the session of who WeChat knows', () => {
  /** The former session is over. */
  const forget = () => tokensThatRanOut.add(`token-${opened}`)
  const asked = (): { kind: string; body: object }[] =>
    request.mock.calls
      .filter(([{ url }]) => url.includes('/api/sessions/'))
      .map(([{ url, data }]) => ({ kind: url.split('/').at(-1), body: JSON.parse(data) }))

  test('is opened with a code of WeChat and the secret of this phone, once for calls at the same time', async () => {
    // Prepare
    forget()
    code.mockResolvedValue('code-1')

    // Act
    await Promise.all([1, 2, 3].map(() => callAsCitizen('GET /api/me/reviews', { query: {} })))

    // Assess
    expect(asked()).toEqual([
      { kind: 'wechat', body: { code: 'code-1', deviceSecret: expect.stringMatching(/^[A-Za-z0-9_-]{43}$/) } },
    ])
  })

  test('is the phone’s own where WeChat fails, and WeChat is asked again within the hour', async () => {
    // Prepare
    forget()
    code.mockResolvedValue('code-2')
    wechat = 'refuses'

    // Act
    const answered = await callAsCitizen('GET /api/me/reviews', { query: {} })
    const now = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 60 * 60_000)
    wechat = 'signs in'
    await callAsCitizen('GET /api/me/reviews', { query: {} })
    now.mockRestore()

    // Assess
    expect(answered).toEqual({ items: [] })
    expect(asked().map(({ kind }) => kind)).toEqual(['wechat', 'device', 'wechat'])
  })

  test('is the phone’s own where WeChat gives no code', async () => {
    // Prepare
    forget()

    // Act
    await callAsCitizen('GET /api/me/reviews', { query: {} })

    // Assess
    expect(asked().map(({ kind }) => kind)).toEqual(['device'])
  })
})
