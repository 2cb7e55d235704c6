import { bestAndWorst, headScore } from './head-score'

const environment = (name: string, score: string | null, margin: string | null, weighted: string | null = null) => ({
  environment: name,
  name: { zh: name, en: name },
  weight: 20,
  score,
  margin,
  weightedScore: weighted,
  weightedMargin: weighted === null ? null : margin,
  denominator: 100,
})
const indexOf = (...environments: ReturnType<typeof environment>[]) => ({
  ...environment('whole', '75.00', '1.00'),
  mapping: { name: 'fromZero', zh: '', en: '' },
  environments,
})

describe('the score that is published', () => {
  it('is the weighted one where there is one, and says which', () => {
    expect(headScore(environment('a', '75.00', '1.00', '74.00'))).toEqual({
      score: '74.00',
      margin: '1.00',
      isWeighted: true,
    })
    expect(headScore(environment('a', '75.00', '1.00'))).toMatchObject({ score: '75.00', isWeighted: false })
    expect(headScore(environment('a', null, null))).toBeUndefined()
    expect(headScore(null)).toBeUndefined()
  })
})

describe('the highest and the lowest environment', () => {
  it('are named as certain only when their margins do not meet', () => {
    expect(
      bestAndWorst(indexOf(environment('low', '60.00', '2.00'), environment('high', '70.00', '2.00'))),
    ).toMatchObject({
      best: { environment: 'high' },
      worst: { environment: 'low' },
      isCertain: true,
    })
    expect(
      bestAndWorst(indexOf(environment('low', '76.00', '2.00'), environment('high', '77.00', '2.00')))?.isCertain,
    ).toBe(false)
    expect(
      bestAndWorst(indexOf(environment('low', '60.00', null), environment('high', '90.00', null)))?.isCertain,
    ).toBe(false)
  })

  it('are none where fewer than two are shown', () => {
    expect(bestAndWorst(indexOf(environment('a', '60.00', '1.00'), environment('b', null, null)))).toBeUndefined()
    expect(bestAndWorst(null)).toBeUndefined()
  })
})
