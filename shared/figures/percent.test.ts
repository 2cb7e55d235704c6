import fc from 'fast-check'
import { FiguresError } from './error.ts'
import { missesAllowed, percentText, reaches } from './percent.ts'

describe('percentText', () => {
  it.each<[number, number, string | null, string]>([
    [0, 0, null, 'nothing to judge is not a rate'],
    [0, 7, '0.00', 'none'],
    [7, 7, '100.00', 'all'],
    [1, 3, '33.33', 'down'],
    [2, 3, '66.67', 'up'],
    [1, 8, '12.50', 'exact'],
    [1, 20_000, '0.01', 'half up'],
    [1, 20_001, '0.00', 'just below half'],
    [99_999, 100_000, '99.99', 'never 100.00 while one is missing'],
    [999_999_999, 1_000_000_000, '99.99', 'however small the share that is missing'],
  ])('%i of %i is %p: %s', (numerator, denominator, text) => {
    expect(percentText(numerator, denominator)).toBe(text)
  })

  it.each([
    [98_996, 100_000, 99, '98.99', 'rounding would print 99.00'],
    [99_000, 100_000, 99, '99.00', 'reached'],
    [98_996, 100_000, 98.5, '99.00', 'a target that is reached changes nothing'],
    [98_496, 100_000, 98.5, '98.49', 'a target with decimals'],
    [99_999, 100_000, 100, '99.99', 'the target of 100'],
    [98_995, 100_000, 98.996, '98.99', 'a target between two hundredths'],
    [1, 2, 97, '50.00', 'far below'],
  ])('%i of %i against %p is %s: %s', (numerator, denominator, target, text) => {
    expect(percentText(numerator, denominator, target)).toBe(text)
  })

  it.each([
    [3, 2],
    [-1, 2],
    [0.5, 2],
    [1, Number.NaN],
  ])('refuses %p of %p', (numerator, denominator) => {
    expect(() => percentText(numerator, denominator)).toThrow(FiguresError)
  })

  const share = fc
    .tuple(fc.integer({ min: 1, max: 1_000_000_000 }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([denominator, fraction]) => [Math.floor(denominator * fraction), denominator] as const)
  const nearlyAll = fc
    .tuple(fc.integer({ min: 1, max: 1_000_000_000 }), fc.integer({ min: 0, max: 20 }))
    .map(([denominator, missing]) => [Math.max(0, denominator - missing), denominator] as const)
  const target = fc.integer({ min: 0, max: 1_000_000 }).map((parts) => parts / 10_000)

  it('agrees with exact arithmetic: at most half a hundredth away, unless held below a whole or a target', () => {
    fc.assert(
      fc.property(fc.oneof(share, nearlyAll), ([numerator, denominator]) => {
        const hundredths = BigInt((percentText(numerator, denominator) ?? '').replace('.', ''))
        const doubledError = 20_000n * BigInt(numerator) - 2n * hundredths * BigInt(denominator)
        const held = hundredths === 9_999n
        expect(doubledError >= -BigInt(denominator)).toBe(true)
        expect(held || doubledError < BigInt(denominator)).toBe(true)
      }),
    )
  })

  it('says 100.00 exactly when nothing is missing', () => {
    fc.assert(
      fc.property(fc.oneof(share, nearlyAll), fc.option(target), ([numerator, denominator], against) => {
        expect(percentText(numerator, denominator, against) === '100.00').toBe(numerator === denominator)
      }),
    )
  })

  it('never prints a target as reached that is not', () => {
    fc.assert(
      fc.property(fc.oneof(share, nearlyAll), target, ([numerator, denominator], against) => {
        const printed = Number(percentText(numerator, denominator, against))
        if (!reaches(numerator, denominator, against)) expect(printed).toBeLessThan(against)
      }),
    )
  })
})

describe('reaches', () => {
  it.each([
    [99, 100, 99, true],
    [98, 100, 99, false],
    [985, 1000, 98.5, true],
    [984, 1000, 98.5, false],
    [99_999, 100_000, 100, false],
    [0, 5, 0, true],
  ])('%i of %i against %p → %p', (numerator, denominator, target, met) => {
    expect(reaches(numerator, denominator, target)).toBe(met)
  })

  it.each([101, -1, 99.00001, Number.NaN, 1e-7])('refuses the target %p', (target) => {
    expect(() => reaches(1, 2, target)).toThrow(FiguresError)
  })
})

describe('missesAllowed', () => {
  it.each([
    [100, 99, 1],
    [99, 99, 0],
    [1000, 98.5, 15],
    [0, 99, 0],
    [50, 100, 0],
  ])('of %i, %p %% leaves %i', (denominator, target, misses) => {
    expect(missesAllowed(denominator, target)).toBe(misses)
  })

  it('is the last number of misses that still reaches the target', () => {
    const target = fc.integer({ min: 1, max: 10_000 }).map((parts) => parts / 100)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), target, (denominator, percent) => {
        const misses = missesAllowed(denominator, percent)
        expect(reaches(denominator - misses, denominator, percent)).toBe(true)
        if (misses < denominator) expect(reaches(denominator - misses - 1, denominator, percent)).toBe(false)
      }),
    )
  })
})
