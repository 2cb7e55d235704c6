import { isOfHall, originIn, sceneIn, type Visit, visits } from './visit'

const mockStored = new Map<string, unknown>()
jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    getStorageSync: (key: string) => mockStored.get(key),
    setStorageSync: (key: string, content: unknown) => mockStored.set(key, content),
  },
}))

const scene = '530702-01-03.mRR-aqfqo0EbtY3a'

describe('sceneIn', () => {
  test.each([
    ['the scene itself', scene],
    ['with blanks around it', `  ${scene} `],
    ['a link of the web app', `https://minping.example/pages/rate/index?scene=${scene}`],
    ['the page of a mini-program code', `pages/rate/index?scene=${encodeURIComponent(scene)}`],
    ['among other parameters', `https://minping.example/pages/rate/index?from=x&scene=${scene}&y=1#top`],
    ['encoded as a whole', encodeURIComponent(scene)],
  ])('finds it: %s', (_, text) => {
    expect(sceneIn(text)).toBe(scene)
  })

  test.each([undefined, '', '   ', '窗口三', 'x'.repeat(33), '100%', 'two words', 'https://a.cn/x', 'weixin://a'])(
    'answers undefined for %p',
    (text) => {
      expect(sceneIn(text)).toBeUndefined()
    },
  )
})

describe('visits', () => {
  const visit = (number: number, openedAt = 1_000 * number): Visit => ({
    scene: `scene-${number}`,
    place: {} as Visit['place'],
    openedAt,
  })
  const scenes = (now = 10_000) => visits.read(now).map((one) => one.scene)

  beforeEach(() => {
    mockStored.clear()
    jest.spyOn(Date, 'now').mockReturnValue(10_000)
  })
  afterEach(() => jest.restoreAllMocks())

  test('are the last five, latest first, each window once', () => {
    for (const number of [1, 2, 3, 4, 5, 6, 3]) visits.remember(visit(number))
    expect(scenes()).toEqual(['scene-3', 'scene-6', 'scene-5', 'scene-4', 'scene-2'])
  })

  test('can be forgotten one by one, and are after a month', () => {
    for (const number of [1, 2]) visits.remember(visit(number))
    visits.forget('scene-2')
    expect(scenes()).toEqual(['scene-1'])
    expect(scenes(31 * 24 * 60 * 60_000)).toEqual([])
  })

  test('are none where the phone keeps nothing', () => {
    mockStored.set = () => {
      throw new Error('full')
    }
    visits.remember(visit(1))
    expect(scenes()).toEqual([])
  })
})

test.each([
  [scene, false],
  ['530702-01.mRR-aqfqo0EbtY3a', true],
  ['530702-01-03~mRR-aqfqo0EbtY3a', false],
  ['530702-01-03', false],
])('%s is of a hall: %p', (text, expected) => {
  expect(isOfHall(text)).toBe(expected)
})

describe('originIn', () => {
  const code = 'ZZZZZZZZZZZZZZG'

  test.each([
    ['typed from a slip', 'zzzzz-zzzzz-zzzzg'],
    ['a link of the web app', `https://minping.example/pages/rate/index?code=${code}`],
    ['the page of a mini-program code', `pages/rate/index?code=ZZZZZ-ZZZZZ-ZZZZG`],
  ])('finds a one-time code: %s', (_, text) => {
    expect(originIn(text)).toEqual({ code })
  })

  test('takes everything else for the code of a window, if it can be one', () => {
    expect(originIn(scene)).toEqual({ scene })
    expect(originIn('窗口三')).toBeUndefined()
  })
})
