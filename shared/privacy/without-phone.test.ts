import fc from 'fast-check'
import { phoneRemoved, withoutPhone } from './index.ts'

describe('withoutPhone', () => {
  it.each([
    ['已拨打13812345678，无人接听', `已拨打${phoneRemoved}，无人接听`],
    ['138 1234 5678 关机；138-1234-5678 停机', `${phoneRemoved} 关机；${phoneRemoved} 停机`],
    ['回执 9138123456780', '回执 9138123456780'],
    ['没有号码', '没有号码'],
  ])('%s', (text, left) => {
    expect(withoutPhone(text, '13812345678')).toBe(left)
  })

  it('leaves no number, and everything else', () => {
    const words = fc.stringMatching(/^[^\d]{0,12}$/)
    const number = fc.stringMatching(/^1[3-9]\d{9}$/)
    fc.assert(
      fc.property(words, words, number, (before, after, phone) => {
        expect(withoutPhone(`${before}${phone}${after}`, phone)).toBe(`${before}${phoneRemoved}${after}`)
      }),
    )
  })
})
