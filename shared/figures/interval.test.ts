import fc from 'fast-check'
import { wilsonBounds, wilsonInterval } from './interval.ts'

describe('wilsonInterval', () => {
  // Computed apart from the formula, in Python: 0.98169…0.99456, 0.43850…1, 0…0.27753, 0.25529…0.36621, 0.20655…1.
  it.each([
    [990, 1000, '98.16', '99.46'],
    [3, 3, '43.85', '100.00'],
    [0, 10, '0.00', '27.76'],
    [81, 263, '25.52', '36.63'],
    [1, 1, '20.65', '100.00'],
  ])('of %i in %i is from %s to %s', (numerator, denominator, lower, upper) => {
    expect(wilsonInterval(numerator, denominator)).toEqual({ lower, upper })
  })

  it('is nothing for 0/0', () => {
    expect(wilsonInterval(0, 0)).toBeNull()
  })

  it('does not reach 100 % while anything is missing', () => {
    expect(wilsonInterval(9_999_999, 10_000_000)?.upper).toBe('99.99')
  })

  const counts = fc
    .tuple(fc.integer({ min: 1, max: 10_000_000 }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([denominator, share]) => ({ numerator: Math.round(denominator * share), denominator }))

  it('lies between 0 and 1 and contains the rate', () => {
    fc.assert(
      fc.property(counts, ({ numerator, denominator }) => {
        const { lower, upper } = wilsonBounds(numerator, denominator)
        const share = numerator / denominator
        expect(0 <= lower && lower <= share && share <= upper && upper <= 1).toBe(true)
        const { lower: low, upper: high } = wilsonInterval(numerator, denominator) ?? { lower: '', upper: '' }
        expect(Number(low) <= share * 100 && (share * 100 <= Number(high) || high === '99.99')).toBe(true)
      }),
    )
  })

  it('narrows as the same rate is made of more reviews', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 50 }), ({ numerator, denominator }, times) => {
        const few = wilsonBounds(numerator, denominator)
        const many = wilsonBounds(numerator * times, denominator * times)
        expect(many.upper - many.lower).toBeLessThan(few.upper - few.lower)
      }),
    )
  })

  it('mirrors: what is missing has the interval turned round', () => {
    fc.assert(
      fc.property(counts, ({ numerator, denominator }) => {
        const { lower, upper } = wilsonBounds(numerator, denominator)
        const missing = wilsonBounds(denominator - numerator, denominator)
        expect(missing.lower).toBeCloseTo(1 - upper, 10)
        expect(missing.upper).toBeCloseTo(1 - lower, 10)
      }),
    )
  })
})
