import { givenWords } from './given-words'

jest.mock('@tarojs/taro', () => ({ __esModule: true, default: { getStorageSync: () => '' } }))

beforeAll(() => jest.useFakeTimers({ now: new Date('2026-11-27T09:00:00+08:00') }))
afterAll(() => jest.useRealTimers())

const submittedAt = '2026-11-21T09:00:00+08:00'
const givenAt = '2026-11-20T16:40:00+08:00'

describe('when a review was given', () => {
  test('is one time where it came at once', () => {
    expect(givenWords({ submittedAt }, 'zh')).toBe('11月21日 09:00 评价')
    expect(givenWords({ submittedAt }, 'en')).toBe('Reviewed 21 Nov, 09:00')
  })

  test('is both where a terminal brought it later', () => {
    expect(givenWords({ submittedAt, givenAt }, 'zh')).toBe('11月20日 16:40 在评价器上评价，11月21日 09:00 收到')
    expect(givenWords({ submittedAt, givenAt }, 'en')).toBe(
      'Given 20 Nov, 16:40 on the terminal, received 21 Nov, 09:00',
    )
  })
})
