import { withLink } from './page-params'

jest.mock('@tarojs/taro', () => ({ useRouter: () => ({ params: {} }) }))

const scene = '530702-01-03.mRR-aqfqo0EbtY3a'
const opened = (link: string) => ({ q: encodeURIComponent(link), scancode_time: '1615973269' })

test.each([
  ['a window’s code', `https://minping.example/pages/rate/index?scene=${scene}`, { scene }],
  [
    'among others, encoded, with a part of the page',
    `https://minping.example/pages/rate/index?channel=tablet&scene=${encodeURIComponent(scene)}&item=a%20b#top`,
    { scene, channel: 'tablet', item: 'a b' },
  ],
  ['a value with an equals sign', 'https://minping.example/business/enter/index?code=AB=', { code: 'AB=' }],
])('a link that WeChat opened has its own parameters: %s', (_, link, expected) => {
  expect(withLink(opened(link))).toMatchObject(expected)
})

test.each([
  ['without a query', 'https://minping.example/pages/rate/index'],
  ['that is cut off', 'https://minping.example/pages/rate/index?'],
])('a link %s adds none', (_, link) => {
  expect(withLink(opened(link))).toEqual(opened(link))
})

test('one that is not encoded right is taken as it is', () => {
  expect(withLink({ q: 'https://minping.example/?code=100%' })).toMatchObject({ code: '100%' })
})

test('a page that was opened otherwise keeps what it was opened with', () => {
  expect(withLink({ scene })).toEqual({ scene })
})
