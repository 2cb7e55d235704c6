import fc from 'fast-check'
import { creditCodeCheckCharacter, readCreditCode } from './index.ts'

const characters = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const codes = fc
  .array(fc.constantFrom(...characters), { minLength: 17, maxLength: 17 })
  .map((first17) => first17.join('') + creditCodeCheckCharacter(first17.join('')))

describe('统一社会信用代码', () => {
  test('is read with spaces and small letters forgiven', () => {
    expect(readCreditCode(' 91350100 m000100y 43 ')).toBe('91350100M000100Y43')
  })

  test('is refused with another length, with letters that it never has, or with another check character', () => {
    const refused = ['', '91350100M000100Y4', '91350100M000100Y430', '91350100I000100Y43', '91350100M000100Y44']
    expect(refused.map(readCreditCode)).toEqual(refused.map(() => undefined))
  })

  test('shows every single wrong character', () => {
    fc.assert(
      fc.property(codes, fc.nat({ max: 17 }), fc.constantFrom(...characters), (code, place, character) => {
        const mistyped = code.slice(0, place) + character + code.slice(place + 1)
        expect(readCreditCode(code)).toBe(code)
        expect(readCreditCode(mistyped)).toBe(character === code.charAt(place) ? code : undefined)
      }),
    )
  })

  test('shows two neighbours changing places', () => {
    fc.assert(
      fc.property(codes, fc.nat({ max: 15 }), (code, place) => {
        const [one, other] = [code.charAt(place), code.charAt(place + 1)]
        const swapped = code.slice(0, place) + other + one + code.slice(place + 2)
        expect(readCreditCode(swapped) === undefined).toBe(one !== other)
      }),
    )
  })
})
