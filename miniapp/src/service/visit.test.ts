import { sceneIn } from './visit'

jest.mock('@tarojs/taro', () => ({ __esModule: true, default: {} }))

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

  test.each([undefined, '', '   ', '窗口三', 'x'.repeat(33), '100%', 'two words'])(
    'answers undefined for %p',
    (text) => {
      expect(sceneIn(text)).toBeUndefined()
    },
  )
})
