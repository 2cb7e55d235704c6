import fc from 'fast-check'
import { maskPhone } from './index.ts'

describe('maskPhone', () => {
  it.each([
    ['13812345678', '138****5678'],
    ['0888-5123456', '0888****56'],
    ['08885123456', '0888****56'],
    ['010-12345678', '010****78'],
    ['01012345678', '010****78'],
  ])('%s is shown as %s', (phone, masked) => {
    expect(maskPhone(phone)).toBe(masked)
  })

  it('never shows more than seven digits of a mobile number, nor two of a local one', () => {
    const phone = fc.oneof(
      fc.stringMatching(/^1[3-9]\d{9}$/),
      fc.stringMatching(/^0[2-9]\d{2}-\d{7,8}$/),
      fc.stringMatching(/^0[3-9]\d{9}$/),
    )
    fc.assert(
      fc.property(phone, (number) => {
        const shown = maskPhone(number).replace(/\D/g, '')
        expect(shown.length).toBeLessThanOrEqual(number.startsWith('1') ? 7 : 6)
        expect(maskPhone(number)).toContain('****')
      }),
    )
  })
})
