import fc from 'fast-check'
import { figureOf } from './figure.ts'
import { isMadeOfFew, type Rankable, type RankedFigure, rankBy, rankedFigures } from './ranking.ts'

function part(scope: string, figure: RankedFigure, numerator: number, denominator: number): Rankable {
  const none = figureOf(0, 0)
  return {
    scope,
    activeGoodRate: none,
    badRate: none,
    rectificationRate: none,
    onTimeRate: none,
    [figure]: figureOf(numerator, denominator),
  }
}

describe('rankBy', () => {
  it('has the best first, then those made of too few, then those without any', () => {
    // Prepare
    const parts = [
      part('none', 'activeGoodRate', 0, 0),
      part('three of three', 'activeGoodRate', 3, 3),
      part('good', 'activeGoodRate', 990, 1000),
      part('better', 'activeGoodRate', 992, 1000),
      part('two of three', 'activeGoodRate', 2, 3),
      part('equal and larger', 'activeGoodRate', 1980, 2000),
    ]

    // Act
    const order = rankBy('activeGoodRate', parts).map(({ scope }) => scope)

    // Assess
    expect(order).toEqual(['better', 'equal and larger', 'good', 'three of three', 'two of three', 'none'])
  })

  it('takes the lowest bad rate for the best', () => {
    const parts = [part('worse', 'badRate', 5, 100), part('best', 'badRate', 1, 100)]
    expect(rankBy('badRate', parts).map(({ scope }) => scope)).toEqual(['best', 'worse'])
  })

  it.each<[RankedFigure, number]>([
    ['activeGoodRate', 30],
    ['badRate', 30],
    ['rectificationRate', 10],
    ['onTimeRate', 10],
  ])('%s is made of few below %i', (figure, enough) => {
    expect(isMadeOfFew(figure, figureOf(0, enough - 1))).toBe(true)
    expect(isMadeOfFew(figure, figureOf(0, enough))).toBe(false)
  })

  it('orders the same parts the same, however they came, and loses none', () => {
    const rates = fc
      .tuple(fc.nat(80), fc.nat(80))
      .map(([one, other]) => ({ numerator: Math.min(one, other), denominator: Math.max(one, other) }))
    fc.assert(
      fc.property(fc.constantFrom(...rankedFigures), fc.array(rates, { maxLength: 12 }), (figure, drawn) => {
        const parts = drawn.map(({ numerator, denominator }, index) =>
          part(`part-${index}`, figure, numerator, denominator),
        )
        const ranked = rankBy(figure, parts)
        expect(rankBy(figure, [...parts].reverse())).toEqual(ranked)
        expect([...ranked].sort(byScope)).toEqual([...parts].sort(byScope))
      }),
    )
  })
})

function byScope(one: Rankable, other: Rankable): number {
  return one.scope < other.scope ? -1 : 1
}
