import Taro from '@tarojs/taro'
import { callAsCitizen } from './citizen'

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
const tokensThatRanOut = new Set<string>()
let opened = 0

/** A service that opens numbered sessions and answers lists to those that count. */
async function serve({ url, header }: { url: string; header: Record<string, string> }) {
  if (url.endsWith('/api/sessions/device')) {
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
