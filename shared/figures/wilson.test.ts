import fc from 'fast-check'
import { wilsonInterval } from './index.ts'

describe('wilsonInterval', () => {
  it('says nothing about nothing', () => {
    expect(wilsonInterval(0, 0)).toBeUndefined()
  })

  // Worked out apart from Wilson's formula; of 0 in n the high end is z² / (n + z²).
  it.each([
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
    [1, 10, 0.0179, 0.4042],
    [50, 100, 0.4038, 0.5962],
  ])('%i of %i lies between %p and %p', (numerator, denominator, low, high) => {
    const interval = wilsonInterval(numerator, denominator)
    expect(interval?.low).toBeCloseTo(low, 4)
    expect(interval?.high).toBeCloseTo(high, 4)
  })

  it('contains the rate, and is narrower for more reviews', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.nat(), (denominator, drawn) => {
        const numerator = drawn % (denominator + 1)
        const { low, high } = wilsonInterval(numerator, denominator) ?? { low: 1, high: 0 }
        const ten = wilsonInterval(numerator * 10, denominator * 10) ?? { low: 0, high: 1 }
        expect(low <= numerator / denominator && numerator / denominator <= high).toBe(true)
        expect(low >= 0 && high <= 1).toBe(true)
        expect(ten.high - ten.low).toBeLessThan(high - low)
      }),
    )
  })
})
