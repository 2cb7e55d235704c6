import fc from 'fast-check'
import {
  formatRatingCode,
  looksLikeRatingCode,
  normalRatingCode,
  ratingCodeBytes,
  ratingCodeOf,
} from './rating-code.ts'

const code = fc.uint8Array({ minLength: ratingCodeBytes, maxLength: ratingCodeBytes }).map(ratingCodeOf)
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

describe('a one-time code', () => {
  test('is printed in three groups and read however it is typed', () => {
    // Prepare
    const made = ratingCodeOf(new Uint8Array(ratingCodeBytes))

    // Act
    const printed = formatRatingCode(made)

    // Assess
    expect(printed).toMatch(/^[2-9A-HJ-NP-Z]{5}(-[2-9A-HJ-NP-Z]{5}){2}$/)
    expect(normalRatingCode(` ${printed.toLowerCase().replaceAll('-', ' ')} `)).toBe(made)
  })

  test('is itself again after printing and typing', () => {
    fc.assert(fc.property(code, (made) => normalRatingCode(formatRatingCode(made)) === made))
  })

  test('is not taken with any one character wrong', () => {
    fc.assert(
      fc.property(code, fc.nat(14), fc.constantFrom(...alphabet), (made, at, character) => {
        fc.pre(made.charAt(at) !== character)
        const wrong = made.slice(0, at) + character + made.slice(at + 1)
        return normalRatingCode(wrong) === undefined && looksLikeRatingCode(wrong)
      }),
    )
  })

  test.each(['', '530702-01-03.mRR-aqfqo0EbtY3a', 'ABCDE-FGHJK', '01OI0-1OI01-OI01O', '五三'])('is not %p', (text) => {
    expect(normalRatingCode(text)).toBeUndefined()
  })

  test('is not mistaken for the code of a window', () => {
    expect(looksLikeRatingCode('530702-01-03.mRR-aqfqo0EbtY3a')).toBe(false)
  })
})
