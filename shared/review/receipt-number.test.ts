import fc from 'fast-check'
import { receiptNumber } from './index.ts'

describe('receiptNumber', () => {
  it('carries the day in Shanghai', () => {
    expect(receiptNumber('review-1', '2026-11-22T15:59:59.000Z')).toMatch(/^MP20261122-/)
    expect(receiptNumber('review-1', new Date('2026-11-22T16:00:00.000Z'))).toMatch(/^MP20261123-/)
  })

  it('is the same for the same review, and can be read out', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (reviewId) => {
        const number = receiptNumber(reviewId, '2026-11-22T13:00:00.000Z')
        expect(number).toMatch(/^MP20261122-[2-9A-HJ-NP-Z]{6}$/)
        expect(receiptNumber(reviewId, '2026-11-22T13:00:00.000Z')).toBe(number)
      }),
    )
  })

  it('tells the reviews of a busy day apart', () => {
    // Prepare
    const reviewIds = Array.from({ length: 2000 }, (_, index) => `review-${index}`)

    // Act
    const numbers = new Set(reviewIds.map((reviewId) => receiptNumber(reviewId, '2026-11-22T13:00:00.000Z')))

    // Assess
    expect(numbers.size).toBeGreaterThanOrEqual(1998)
  })

  it('uses the whole alphabet in every place', () => {
    // Prepare
    const letters = Array.from({ length: 2000 }, (_, index) =>
      receiptNumber(`r${index}`, '2026-11-22T13:00:00Z').slice(-6),
    )

    // Assess
    for (let place = 0; place < 6; place += 1) {
      expect(new Set(letters.map((word) => word[place])).size).toBe(32)
    }
  })
})
