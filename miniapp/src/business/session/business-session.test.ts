import Taro from '@tarojs/taro'
import { callAsBusiness, enterByCode, entrances, keepReturn, leave } from './business-session'

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

/** A service that opens numbered sessions and answers to those that count. */
async function serve({ url, header }: { url: string; header: Record<string, string> }) {
  if (url.endsWith('/api/sessions/business')) {
    opened += 1
    const session = { token: `token-${opened}`, expiresAt: '2999-01-01T00:00:00+08:00', waveId: 'w' }
    return { statusCode: 200, data: JSON.stringify(session) }
  }
  const token = header.Authorization?.replace('Bearer ', '') ?? ''
  return tokensThatRanOut.has(token)
    ? { statusCode: 401, data: JSON.stringify({ status: 401, code: 'SESSION_EXPIRED', zh: '过期', en: 'Expired' }) }
    : { statusCode: 200, data: JSON.stringify({ token }) }
}

beforeEach(() => {
  request.mockReset().mockImplementation(serve)
  leave()
})

const ask = () => callAsBusiness('GET /api/me/survey', {})
const codesSent = () =>
  request.mock.calls
    .filter(([{ url }]) => url.endsWith('/api/sessions/business'))
    .map(([{ data }]) => JSON.parse(data))
    .map(({ by, code }) => `${by} ${code}`)

describe("a business's session", () => {
  test('without one nothing is asked, and it says what to do', async () => {
    await expect(ask()).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
    expect(request).not.toHaveBeenCalled()
  })

  test('one that ran out is opened again by the colleague’s code, once for calls at the same time', async () => {
    // Prepare
    await enterByCode('ABCDE23456')
    keepReturn('KLMNP78923')
    tokensThatRanOut.add(`token-${opened}`)
    const visits = entrances.get()

    // Act
    const answers = await Promise.all([ask(), ask()])

    // Assess
    expect(answers).toEqual([{ token: `token-${opened}` }, { token: `token-${opened}` }])
    expect(codesSent()).toEqual(['invitation ABCDE23456', 'colleague KLMNP78923'])
    // The same business came back: whoever follows entrances has nothing to put away.
    expect(entrances.get()).toBe(visits)
  })

  test('who has come as another business meanwhile does not answer for the former', async () => {
    // Prepare: the former session ran out on its way.
    await enterByCode('ABCDE23456')
    keepReturn('KLMNP78923')
    tokensThatRanOut.add(`token-${opened}`)

    // Act
    const late = ask()
    const other = await enterByCode('FGHJK23456')

    // Assess
    await expect(late).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
    expect(await ask()).toEqual({ token: other.token })
  })
})
