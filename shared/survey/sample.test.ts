import fc from 'fast-check'
import { allot, drawSample } from './sample.ts'

/** A register: strata of some businesses each. */
const register = fc
  .uniqueArray(fc.tuple(fc.string({ minLength: 1, maxLength: 6 }), fc.integer({ min: 0, max: 60 })), {
    selector: ([stratum]) => stratum,
    maxLength: 12,
  })
  .map(
    (strata) =>
      new Map(
        strata.map(([stratum, count]) => [
          stratum,
          Array.from({ length: count }, (_, index) => `${stratum}-${String(index).padStart(3, '0')}`),
        ]),
      ),
  )
const size = fc.integer({ min: 0, max: 300 })
const seed = fc.string({ minLength: 1, maxLength: 10 })

const countOf = (lists: Map<string, readonly string[]>) => [...lists.values()].flat().length

describe('a stratified sample', () => {
  it('is worked out by hand: 500, 300, 150, 50 of 1000, ten drawn', () => {
    const population = new Map([
      ['a', 500],
      ['b', 300],
      ['c', 150],
      ['d', 50],
    ])
    // d would have half a business and gets one; the other nine go by 9 × 500, 300, 150 ÷ 950 = 4.74, 2.84, 1.42.
    expect([...allot(population, 10, 'seed')]).toEqual([
      ['a', 5],
      ['b', 3],
      ['c', 1],
      ['d', 1],
    ])
    // Two of four strata: 1.00 and 0.60, 0.30, 0.10.
    expect([...allot(population, 2, 'seed')]).toEqual([
      ['a', 1],
      ['b', 1],
    ])
  })

  it('has the size that was asked for, or all businesses, none twice and each from its stratum', () => {
    fc.assert(
      fc.property(register, size, seed, (strata, asked, by) => {
        const sample = drawSample(strata, asked, by)
        expect(countOf(sample)).toBe(Math.min(asked, countOf(strata)))
        for (const [stratum, drawn] of sample) {
          expect(new Set(drawn).size).toBe(drawn.length)
          expect(drawn.length).toBeGreaterThan(0)
          for (const business of drawn) expect(strata.get(stratum)).toContain(business)
        }
      }),
    )
  })

  it('has one of every stratum where the size allows', () => {
    fc.assert(
      fc.property(register, size, seed, (strata, asked, by) => {
        const filled = [...strata].filter(([, members]) => members.length > 0).map(([stratum]) => stratum)
        const sample = drawSample(strata, asked, by)
        if (asked >= filled.length) for (const stratum of filled) expect(sample.has(stratum)).toBe(true)
      }),
    )
  })

  it('is proportional: within one of the exact share, unless one each took from the large strata', () => {
    fc.assert(
      fc.property(register, size, seed, (strata, asked, by) => {
        const total = countOf(strata)
        const taken = Math.min(asked, total)
        const sizes = allot(new Map([...strata].map(([stratum, { length }]) => [stratum, length])), asked, by)
        const shares = [...strata].map(([stratum, { length }]) => ({
          exact: total === 0 ? 0 : (taken * length) / total,
          got: sizes.get(stratum) ?? 0,
        }))
        const small = shares.filter(({ exact, got }) => exact < 1 && got === 1)
        for (const { exact, got } of shares) {
          expect(got).toBeLessThan(exact + 1)
          expect(got).toBeGreaterThan(exact - 1 - small.length)
        }
      }),
    )
  })

  it('is the same for the same seed and register, whatever the order', () => {
    fc.assert(
      fc.property(register, size, seed, (strata, asked, by) => {
        const turned = new Map([...strata].reverse().map(([stratum, members]) => [stratum, [...members].reverse()]))
        expect([...drawSample(turned, asked, by)]).toEqual([...drawSample(strata, asked, by)])
      }),
    )
  })

  it('is another one for another seed', () => {
    const members = Array.from({ length: 200 }, (_, index) => `business-${index}`)
    const drawn = (by: string) => drawSample(new Map([['530702.F.small', members]]), 20, by).get('530702.F.small')
    expect(drawn('2026-Q1')).not.toEqual(drawn('2026-Q2'))
  })

  it('draws every business of a stratum about equally often', () => {
    const members = Array.from({ length: 10 }, (_, index) => `business-${index}`)
    const times = new Map(members.map((business) => [business, 0]))
    for (let number = 0; number < 2_000; number += 1) {
      for (const business of drawSample(new Map([['all', members]]), 3, `seed ${number}`).get('all') ?? []) {
        times.set(business, (times.get(business) ?? 0) + 1)
      }
    }
    // 2000 × 3 ÷ 10 = 600 expected; five standard deviations are about 100.
    for (const count of times.values()) expect(Math.abs(count - 600)).toBeLessThan(100)
  })
})
