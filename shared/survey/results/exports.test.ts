import fc from 'fast-check'
import {
  countResponses,
  type Respondent,
  surveyPromise,
  surveyQuestionnaire,
  surveyWave,
} from '../../test-data/survey.ts'
import { factsOf } from '../facts.ts'
import type { Words } from '../questionnaire.ts'
import type { Stratum } from '../wave.ts'
import { bookOf } from './book.ts'
import { coarsen, nameOf } from './coarsen.ts'
import { responseColumns } from './response-columns.ts'
import { headingRows, releasesOf, responseRows } from './response-rows.ts'
import { aboutRows, resultRows } from './result-rows.ts'
import { spssSyntax } from './spss-syntax.ts'
import { waveResults } from './wave-results.ts'

const regions = new Map<string, Words>([
  ['530702', { zh: '古城区', en: 'Gucheng' }],
  ['530721', { zh: '玉龙县', en: 'Yulong' }],
])
const gucheng: Stratum = { regionCode: '530702', industry: 'F', size: 'small' }
const columns = responseColumns(surveyQuestionnaire, regions)

describe('what exports tell of where a response is from', () => {
  it('is less where that would be too few: worked out by hand', () => {
    const released = coarsen(
      new Map([
        ['530702.F.small', 5],
        ['530702.C.small', 2],
        ['530702.H.small', 1],
        ['530702.F.large', 1],
        ['530702.C.micro', 2],
        ['530721.F.small', 1],
        ['530721.C.small', 3],
        ['530721.C.micro', 4],
        ['530724.F.small', 1],
      ]),
      3,
    )
    const of = (stratum: string) => released.get(stratum)
    expect(of('530702.F.small')).toEqual({ regionCode: '530702', industry: 'F', size: 'small' })
    expect([of('530702.C.small'), of('530702.H.small')]).toEqual([
      { regionCode: '530702', size: 'small' },
      { regionCode: '530702', size: 'small' },
    ])
    // One large and two micro of 古城 are three, whose county could be told.
    expect(of('530702.F.large')).toEqual(of('530702.C.micro'))
    // The one left of 玉龙 is joined by its smallest group, the three of C.small.
    expect([of('530721.F.small'), of('530721.C.small')]).toEqual([{ regionCode: '530721' }, { regionCode: '530721' }])
    expect(of('530721.C.micro')).toEqual({ regionCode: '530721', industry: 'C', size: 'micro' })
    // 宁蒗 has one response: the smallest group of all joins it, which is 古城's three of which the county was told.
    expect(of('530724.F.small')).toEqual({})
  })

  it('fits at least as many responses as the threshold, and everybody is in, or nobody', () => {
    const stratum = fc
      .tuple(fc.constantFrom('530702', '530721'), fc.constantFrom('C', 'F', 'H'), fc.constantFrom('small', 'micro'))
      .map((parts) => parts.join('.'))
    const counts = fc.dictionary(stratum, fc.integer({ min: 0, max: 6 }))
    fc.assert(
      fc.property(counts, fc.integer({ min: 3, max: 8 }), (answered, threshold) => {
        const released = coarsen(new Map(Object.entries(answered)), threshold)
        const sums = new Map<string, number>()
        for (const [name, own] of released) {
          sums.set(nameOf({ released: own }), (sums.get(nameOf({ released: own })) ?? 0) + (answered[name] ?? 0))
        }
        const total = Object.values(answered).reduce((sum, count) => sum + count, 0)
        for (const sum of sums.values()) expect(sum).toBeGreaterThanOrEqual(threshold)
        expect([...sums.values()].reduce((sum, count) => sum + count, 0)).toBe(total < threshold ? 0 : total)
      }),
    )
  })
})

describe('responses as rows', () => {
  const full: Respondent = {
    stratum: gucheng,
    answers: {
      market: { type: 'scale', score: 4 },
      halls: { type: 'matrix', scores: { speed: 2, manners: 'notExperienced' } },
      channel: { type: 'single', option: 'two' },
      troubles: { type: 'multiple', options: ['one', 'three'] },
      order: { type: 'ranking', options: ['three', 'one', 'two'] },
      days: { type: 'number', value: 1.5 },
      since: { type: 'date', day: '2019-07-15' },
      wishes: { type: 'text', text: '希望贷款更容易，电话 0888' },
    },
  }
  const others: Respondent[] = [
    { stratum: gucheng, answers: { market: { type: 'notExperienced' } } },
    { stratum: gucheng, answers: {} },
    { stratum: { ...gucheng, regionCode: '530721' }, answers: {} },
  ]
  const respondents = [full, ...others]
  const population = { '530702.F.small': 30, '530721.F.small': 10 }
  const releases = releasesOf(bookOf(countResponses(respondents)), surveyQuestionnaire, population, 3)
  const rows = responseRows(
    columns,
    respondents.map(({ stratum, answers }) => ({
      ...stratum,
      facts: factsOf(surveyQuestionnaire, { answers }, stratum, [surveyPromise]),
    })),
    releases,
    undefined,
  )

  it('have a code for each answer, −1 for 未接触, nothing for what was not answered, and no text', () => {
    const [names = []] = headingRows(columns)
    const first = Object.fromEntries(names.map((name, index) => [name, rows[0]?.[index]]))
    expect(first).toMatchObject({ q1: 4, q2_1: 2, q2_2: -1, q3: null, q4: 2, q5_1: 1, q5_2: 0, q5_3: 1 })
    expect(first).toMatchObject({ q6_1: 2, q6_2: 3, q6_3: 1, q7: 1.5, q8: '2019-07', q9: 1, q9_1: 1 })
    expect(rows[1]?.[names.indexOf('q1')]).toBe(-1)
    expect(JSON.stringify(rows)).not.toContain('贷款')
  })

  it('have weights that total the population, the same for all who are described alike', () => {
    const weights = rows.map((row) => Number(row[columns.findIndex(({ name }) => name === 'weight')]))
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(40)
  })

  it('of a region are only those that are told to be of it', () => {
    const facts = { values: {}, numbers: {} }
    const list = respondents.map(({ stratum }) => ({ ...stratum, facts }))
    expect(responseRows(columns, list, releases, '530721')).toEqual([])
  })

  it('explain their codes in the second line', () => {
    const [names = [], labels = []] = headingRows(columns)
    expect(labels[names.indexOf('q1')]).toBe(
      '市场环境（1 非常不满意；2 不满意；3 基本满意；4 满意；5 非常满意；-1 不了解/未接触）',
    )
  })
})

describe('the SPSS syntax', () => {
  const syntax = spssSyntax(columns, 'responses.csv', "问卷 it's")

  it('reads every column of the csv in its order, with labels, codes and missing values', () => {
    const [, variables = ''] = /\/VARIABLES=\r\n([\s\S]*?)\.\r\nVARIABLE LABELS/.exec(syntax) ?? []
    expect(variables.split('\r\n').map((line) => line.trim().split(' ')[0])).toEqual(columns.map(({ name }) => name))
    expect(syntax).toContain('/FIRSTCASE=3')
    expect(syntax).toContain("q1 '市场环境'")
    expect(syntax).toContain("5 '非常满意'")
    expect(syntax).toMatch(/MISSING VALUES\r\n(?: {2}q\w+\r\n)+ {2}\(-1\)\./)
  })

  it('keeps names to what SPSS takes and labels to what it keeps', () => {
    for (const { name } of columns) expect(name).toMatch(/^[a-z][a-z0-9_]{0,63}$/)
    const title = { zh: `它的“单引号'”${'长'.repeat(200)}`, en: 'Long' }
    const long = spssSyntax([{ ...columns[0], label: title } as (typeof columns)[number]], 'a.csv', '')
    const [, label = ''] = /region '((?:''|[^'])*)'/.exec(long) ?? []
    expect(new TextEncoder().encode(label.replaceAll("''", "'")).length).toBeLessThanOrEqual(255)
  })
})

describe('results as rows', () => {
  const respondents: Respondent[] = [5, 5, 4].map((score) => ({
    stratum: gucheng,
    answers: { market: { type: 'scale', score }, days: { type: 'number', value: 1 } },
  }))
  const results = {
    ...waveResults(
      { wave: surveyWave, city: countResponses(respondents) },
      surveyQuestionnaire,
      [surveyPromise],
      '2024-05-01',
    ),
    scope: 'city:530700',
    scopeName: '丽江市',
    scopeEnglishName: 'Lijiang',
  }

  it('have numerator, denominator and share of every figure', () => {
    const rows = resultRows(results)
    expect(rows).toContainEqual([
      '分布 Distribution',
      'market',
      '市场环境',
      '市场环境',
      '非常满意',
      'Very satisfied',
      2,
      3,
      66.67,
      null,
      null,
      null,
      '%',
    ])
    expect(rows.filter(([part]) => part === '承诺 Promise').map(([, , , , , kept, count]) => [kept, count])).toEqual([
      ['Kept', 3],
      ['Broken', 0],
    ])
    expect(new Set(rows.map((row) => row.length)).size).toBe(1)
  })

  it('say what they are of', () => {
    const about = new Map(aboutRows(results).map(([name, value]) => [name, value]))
    expect(about.get('范围 Scope')).toBe('丽江市 Lijiang (city:530700)')
    expect(about.get('已提交 Submitted')).toBe(3)
    expect(String(about.get('指数口径 Index'))).toContain('50')
  })
})
