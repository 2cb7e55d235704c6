import fc from 'fast-check'
import { longestEdge, shrunkTo } from './shrink'

describe('the size that a photo is sent in', () => {
  test.each([
    ['a wide one', { width: 4000, height: 3000 }, { width: 1600, height: 1200 }],
    ['a high one', { width: 3000, height: 4000 }, { width: 1200, height: 1600 }],
    ['one that is small already', { width: 800, height: 600 }, { width: 800, height: 600 }],
  ])('of %s', (_, size, shrunk) => {
    expect(shrunkTo(size)).toEqual(shrunk)
  })

  test('is never larger than it was, never too large, never nothing', () => {
    const edge = fc.integer({ min: 1, max: 20_000 })
    fc.assert(
      fc.property(edge, edge, (width, height) => {
        const shrunk = shrunkTo({ width, height })
        expect(Math.max(shrunk.width, shrunk.height)).toBeLessThanOrEqual(
          Math.min(longestEdge, Math.max(width, height)),
        )
        expect(Math.min(shrunk.width, shrunk.height)).toBeGreaterThanOrEqual(1)
      }),
    )
  })
})
