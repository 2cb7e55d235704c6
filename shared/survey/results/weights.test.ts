import fc from 'fast-check'
import { weightsOf } from './weights.ts'

const total = (population: Record<string, number>, respondents: Map<string, number>) =>
  [...weightsOf(population, respondents).byStratum].reduce(
    (sum, [stratum, weight]) => sum + weight * (respondents.get(stratum) ?? 0),
    0,
  )

describe('post-stratification weights', () => {
  it('are businesses by responses', () => {
    const { byStratum, unweighted } = weightsOf(
      { '530702.F.small': 90, '530721.F.small': 10 },
      new Map([
        ['530702.F.small', 3],
        ['530721.F.small', 2],
        ['530724.F.small', 4],
      ]),
    )
    expect([...byStratum]).toEqual([
      ['530702.F.small', 30],
      ['530721.F.small', 5],
    ])
    expect(unweighted).toBe(4)
  })

  it('let the nearest that answered stand for those of whom nobody did: county and size, county, all', () => {
    const { byStratum } = weightsOf(
      {
        '530702.F.small': 40,
        '530702.C.small': 20, // as 530702.F.small: 60
        '530702.F.micro': 60,
        '530702.F.large': 30, // as the county: 60 + 60 raised by 150 ÷ 120
        '530721.F.small': 50, // as all: 150 raised by 200 ÷ 150
      },
      new Map([
        ['530702.F.small', 10],
        ['530702.F.micro', 10],
      ]),
    )
    expect(byStratum.get('530702.F.small')).toBeCloseTo(10)
    expect(byStratum.get('530702.F.micro')).toBeCloseTo(10)
  })

  it('total the population, whoever answered', () => {
    const stratum = fc
      .tuple(
        fc.constantFrom('530702', '530721', '530724'),
        fc.constantFrom('C', 'F'),
        fc.constantFrom('small', 'micro'),
      )
      .map((parts) => parts.join('.'))
    const counts = fc.dictionary(stratum, fc.integer({ min: 0, max: 1_000 }))
    fc.assert(
      fc.property(counts, counts, (population, answered) => {
        const respondents = new Map(Object.entries(answered).filter(([, count]) => count > 0))
        const businesses = Object.values(population).reduce((sum, count) => sum + count, 0)
        const isCovered = [...respondents.keys()].some((name) => (population[name] ?? 0) > 0)
        expect(total(population, respondents)).toBeCloseTo(isCovered ? businesses : 0, 6)
      }),
    )
  })
})
