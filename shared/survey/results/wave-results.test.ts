import fc from 'fast-check'
import {
  countResponses,
  type Respondent,
  surveyPromise,
  surveyQuestionnaire,
  surveyWave,
} from '../../test-data/survey.ts'
import type { Answers } from '../answer.ts'
import type { Stratum, Wave } from '../wave.ts'
import { stratumText } from '../wave.ts'
import type { ItemResult } from './item-result.ts'
import { trendPoint } from './trend.ts'
import { waveResults } from './wave-results.ts'

const gucheng: Stratum = { regionCode: '530702', industry: 'F', size: 'small' }
const yulong: Stratum = { regionCode: '530721', industry: 'F', size: 'small' }
const day = '2024-05-01'

function resultsOf(respondents: readonly Respondent[], wave: Partial<Wave> = {}, regionCode?: string) {
  const city = countResponses(respondents)
  const region = countResponses(respondents.filter(({ stratum }) => stratum.regionCode === regionCode))
  const counted = { wave: { ...surveyWave, ...wave }, city, ...(regionCode && { regionCode, region }) }
  return waveResults(counted, surveyQuestionnaire, [surveyPromise], day)
}

function itemOf(results: { items: ItemResult[] }, name: string): ItemResult {
  const found = results.items.find(({ item }) => item === name)
  if (!found) throw new Error(`no item ${name}`)
  return found
}

const score = (market: number): Answers => ({ market: { type: 'scale', score: market } })
const answering = (stratum: Stratum, ...list: Answers[]): Respondent[] => list.map((answers) => ({ stratum, answers }))
const population = (entries: [Stratum, number][]) =>
  Object.fromEntries(entries.map(([stratum, count]) => [stratumText(stratum), count]))

describe('one item, worked out by hand', () => {
  const respondents = answering(gucheng, score(5), score(4), score(4), score(1), {
    market: { type: 'notExperienced' },
  })

  it('has counts, shares of those who answered, and 未接触 beside them', () => {
    const market = itemOf(resultsOf(respondents), 'market')
    expect(market).toMatchObject({ denominator: 4, notExperienced: 1, suppressed: false, type: 'scale' })
    expect(market.values.map(({ value, count, percent }) => [value, count, percent])).toEqual([
      ['s:1', 1, '25.00'],
      ['s:2', 0, '0.00'],
      ['s:3', 0, '0.00'],
      ['s:4', 2, '50.00'],
      ['s:5', 1, '25.00'],
    ])
  })

  it('has a mean and a margin: 14 ÷ 4, and t(3) × s ÷ √4 with s = √3', () => {
    const market = itemOf(resultsOf(respondents), 'market')
    expect(market.mean).toBe('3.50')
    // Σ(y − 3.5)² = 2.25 + 0.25 + 0.25 + 6.25 = 9, s² = 3, s ÷ √n = 0.866; t of three degrees of freedom is 3.182.
    expect(Number(market.margin)).toBeCloseTo(3.182 * Math.sqrt(3 / 4), 1)
  })

  it('has a smaller margin where a good part of the invited population answered, none where all did', () => {
    const marginWith = (count: number, mode: Wave['mode'] = 'invited') =>
      Number(itemOf(resultsOf(respondents, { mode, population: population([[gucheng, count]]) }), 'market').margin)
    expect(marginWith(10)).toBeCloseTo(marginWith(1e9) * Math.sqrt(0.5), 1)
    expect(marginWith(5)).toBe(0)
    expect(marginWith(10, 'open')).toBeCloseTo(marginWith(1e9), 5)
  })

  it('has a net promoter score: 3 promoters less 2 detractors of 6', () => {
    const recommending = [10, 9, 9, 8, 6, 0].map((recommend) => ({
      recommend: { type: 'scale', score: recommend } as const,
    }))
    const result = itemOf(resultsOf(answering(gucheng, ...recommending)), 'recommend')
    expect(result).toMatchObject({ netPromoterScore: '16.67', mean: '7.00', denominator: 6 })
    expect(itemOf(resultsOf(respondents), 'market').netPromoterScore).toBeNull()
  })

  it('sets what was experienced beside what the plan promised', () => {
    const days = [0.5, 1, 1, 3.5].map((value) => ({ days: { type: 'number', value } as const }))
    const result = itemOf(resultsOf(answering(gucheng, ...days)), 'days')
    expect(result).toMatchObject({ mean: '1.50', weightedMean: null, unit: { zh: '天' } })
    expect(result.values.map(({ count }) => count)).toEqual([1, 3, 0])
    expect(result.promise).toEqual({
      value: 1,
      direction: 'atMost',
      quotation: surveyPromise.quotation,
      item: 3,
      kept: 3,
      broken: 1,
    })
  })

  it('gathers texts by keyword, rankings by first place, dates by month', () => {
    const answers: Answers = {
      wishes: { type: 'text', text: '希望贷款更容易' },
      order: { type: 'ranking', options: ['two', 'one', 'three'] },
      since: { type: 'date', day: '2019-07-15' },
    }
    const results = resultsOf(
      answering(gucheng, answers, answers, { ...answers, wishes: { type: 'text', text: '无' } }),
    )
    expect(itemOf(results, 'wishes').values).toMatchObject([{ value: 'g:credit', count: 2, percent: '66.67' }])
    expect(itemOf(results, 'order').values.map(({ count }) => count)).toEqual([0, 3, 0])
    expect(itemOf(results, 'since').values).toMatchObject([{ name: { zh: '2019-07' }, count: 3, percent: '100.00' }])
  })
})

describe('weighted figures, worked out by hand', () => {
  // 90 businesses in 古城, of which 2 answered (45 each); 10 in 玉龙, of which 2 answered (5 each).
  const respondents = [...answering(gucheng, score(5), score(3)), ...answering(yulong, score(1), score(1))]
  const weighted = {
    population: population([
      [gucheng, 90],
      [yulong, 10],
    ]),
  }

  it('let each county count as many businesses as it has', () => {
    const market = itemOf(resultsOf(respondents, weighted), 'market')
    expect(market.mean).toBe('2.50')
    expect(market.weightedMean).toBe('3.70') // 0.45 × 5 + 0.45 × 3 + 0.1 × 1
    expect(market.values.map(({ weightedPercent }) => weightedPercent)).toEqual([
      '10.00',
      '0.00',
      '45.00',
      '0.00',
      '45.00',
    ])
  })

  it('are as the raw ones where every stratum answered in proportion', () => {
    const even = {
      population: population([
        [gucheng, 20],
        [yulong, 20],
      ]),
    }
    const market = itemOf(resultsOf(respondents, even), 'market')
    expect(market.weightedMean).toBe(market.mean)
    expect(market.weightedMargin).toBe(market.margin)
  })

  it('tell how many responses they could not use', () => {
    const results = resultsOf(respondents, { population: population([[gucheng, 90]]) })
    expect(results.unweighted).toBe(2)
    expect(itemOf(results, 'market').weightedMean).toBe('4.00')
    expect(itemOf(resultsOf(respondents), 'market').weightedMean).toBeNull()
  })
})

describe('the index, worked out by hand', () => {
  const answers = (market: number, speed: number, manners?: number): Answers => ({
    ...score(market),
    halls: { type: 'matrix', scores: { speed, ...(manners && { manners }) } },
  })

  it('is the weighted mean of its environments: 3 × 75 and 1 × 66.67, by 4', () => {
    const { index } = resultsOf(answering(gucheng, ...Array.from({ length: 4 }, () => answers(4, 2, 3))))
    expect(index?.environments.map((environment) => environment.score)).toEqual(['75.00', '66.67'])
    expect(index?.score).toBe('72.92')
    expect(index?.mapping).toMatchObject({ name: 'fromZero' })
  })

  it('spreads the weight of what nobody answered over the rest', () => {
    const { index } = resultsOf(answering(gucheng, ...Array.from({ length: 4 }, () => answers(4, 2))))
    expect(index?.environments.map((environment) => environment.score)).toEqual(['75.00', '50.00'])
    const alone = resultsOf(answering(gucheng, score(5), score(5), score(5))).index
    expect(alone).toMatchObject({ score: '100.00', denominator: 3 })
    expect(alone?.environments[1]).toMatchObject({ score: null, denominator: 0 })
  })

  it('never says 100.00 while one answer was not the best', () => {
    const many = Array.from({ length: 20_000 }, () => score(5))
    expect(resultsOf(answering(gucheng, score(4), ...many)).index?.score).toBe('99.99')
  })

  it('has the margin of the businesses’ own scores, where all answered everything', () => {
    const list = [
      answers(5, 3, 3),
      answers(4, 2, 3),
      answers(1, 1, 1),
      answers(3, 3, 2),
      answers(2, 1, 2),
      answers(5, 2, 2),
    ]
    const { index } = resultsOf(answering(gucheng, ...list))
    const own = [
      [5, 3, 3],
      [4, 2, 3],
      [1, 1, 1],
      [3, 3, 2],
      [2, 1, 2],
      [5, 2, 2],
    ].map(([market = 0, speed = 0, manners = 0]) => {
      const government = (((speed - 1) * 2 + (manners - 1)) / 2 / 3) * 100
      return (((market - 1) / 4) * 100 * 3 + government) / 4
    })
    const mean = own.reduce((sum, value) => sum + value, 0) / own.length
    const variance = own.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (own.length - 1)
    expect(Number(index?.score)).toBeCloseTo(mean, 1)
    expect(Number(index?.margin) / 2.571).toBeCloseTo(Math.sqrt(variance / own.length), 1)
  })
})

describe('too few responses', () => {
  it('are not shown at all', () => {
    const results = resultsOf(answering(gucheng, score(5), score(4)))
    expect(results).toMatchObject({ suppressed: true, submitted: 2, index: null, items: [] })
    const point = trendPoint(
      { wave: surveyWave, city: countResponses(answering(gucheng, score(5), score(4))) },
      surveyQuestionnaire,
    )
    expect(point).toMatchObject({ suppressed: true, score: null, denominator: null })
    expect(point.environments.map((environment) => environment.score)).toEqual([null, null])
  })

  it('to one question hide that question', () => {
    const results = resultsOf([
      ...answering(gucheng, score(5), score(4), score(4)),
      ...answering(gucheng, { channel: { type: 'single', option: 'one' } }),
    ])
    expect(itemOf(results, 'channel')).toMatchObject({ suppressed: true, denominator: null, mean: null })
    expect(itemOf(results, 'channel').values.map(({ count, percent }) => [count, percent])).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ])
    expect(itemOf(results, 'market').suppressed).toBe(false)
    expect(itemOf(results, 'days')).toMatchObject({ suppressed: false, denominator: 0, mean: null })
  })

  it('in one county hide a second one, that the city less the others would give the first away by', () => {
    const ninglang: Stratum = { ...gucheng, regionCode: '530724' }
    const respondents = [
      ...answering(yulong, score(1), score(2)),
      ...answering(ninglang, score(3), score(3), score(4)),
      ...answering(gucheng, score(5), score(4), score(4), score(4)),
    ]
    const isHidden = (region?: string) => itemOf(resultsOf(respondents, {}, region), 'market').suppressed
    expect(resultsOf(respondents, {}, '530721').suppressed).toBe(true)
    expect(isHidden('530724')).toBe(true)
    expect(isHidden('530702')).toBe(false)
    expect(isHidden()).toBe(false)
    expect(resultsOf(respondents, {}, '530724').index?.score).toBeNull()
  })
})

const stratum = fc.record({
  regionCode: fc.constantFrom('530702', '530721', '530724'),
  industry: fc.constantFrom('C' as const, 'F' as const, 'H' as const),
  size: fc.constantFrom('small' as const, 'micro' as const),
})
const maybe = (lowest: number, highest: number) =>
  fc.option(fc.integer({ min: lowest, max: highest }), { nil: undefined })
const respondent = fc
  .record({ stratum, market: maybe(1, 5), speed: maybe(1, 3), manners: maybe(1, 3) })
  .map(({ stratum: own, market, speed, manners }) => ({
    stratum: own,
    answers: {
      ...(market && score(market)),
      ...((speed || manners) && {
        halls: { type: 'matrix' as const, scores: { ...(speed && { speed }), ...(manners && { manners }) } },
      }),
    },
  }))
const respondentsList = fc.array(respondent, { minLength: 3, maxLength: 25 })
const register = fc
  .array(fc.tuple(stratum, fc.integer({ min: 25, max: 90 })), { minLength: 1, maxLength: 12 })
  .map((entries) => population(entries))

describe('whatever was answered', () => {
  it('an index lies between 0 and 100, raw and weighted, with its environments', () => {
    fc.assert(
      fc.property(respondentsList, register, (respondents, businesses) => {
        const { index } = resultsOf(respondents, { population: businesses })
        for (const part of [index, ...(index?.environments ?? [])]) {
          for (const text of [part?.score, part?.weightedScore]) {
            if (text === null || text === undefined) continue
            expect(Number(text)).toBeGreaterThanOrEqual(0)
            expect(Number(text)).toBeLessThanOrEqual(100)
          }
          if (part?.margin) expect(Number(part.margin)).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })

  it('a better answer never lowers the index', () => {
    fc.assert(
      fc.property(respondentsList, register, fc.nat(), (respondents, businesses, chosen) => {
        const place = chosen % respondents.length
        const better = respondents.map((one, index) =>
          index === place ? { ...one, answers: raise(one.answers) } : one,
        )
        const [before, after] = [respondents, better].map(
          (list) => resultsOf(list, { population: businesses, mode: 'open' }).index,
        )
        expect(Number(after?.score)).toBeGreaterThanOrEqual(Number(before?.score))
        expect(Number(after?.weightedScore)).toBeGreaterThanOrEqual(Number(before?.weightedScore))
      }),
    )
  })

  it('shares of a scale come to a hundred, raw and weighted', () => {
    fc.assert(
      fc.property(respondentsList, register, (respondents, businesses) => {
        const market = itemOf(resultsOf(respondents, { population: businesses }), 'market')
        if (market.suppressed || market.denominator === 0) return
        const sumOf = (field: 'percent' | 'weightedPercent') =>
          market.values.reduce((sum, value) => sum + Number(value[field]), 0)
        expect(sumOf('percent')).toBeCloseTo(100, 0)
        if (market.values.some(({ weightedPercent }) => weightedPercent !== null)) {
          expect(sumOf('weightedPercent')).toBeCloseTo(100, 0)
        }
      }),
    )
  })
})

/** The same answers, each a level better where there is one. */
function raise({ market, halls }: Answers): Answers {
  return {
    ...(market?.type === 'scale' && score(Math.min(5, market.score + 1))),
    ...(halls?.type === 'matrix' && {
      halls: {
        type: 'matrix',
        scores: Object.fromEntries(
          Object.entries(halls.scores).map(([row, own]) => [row, Math.min(3, Number(own) + 1)]),
        ),
      },
    }),
  }
}
