import fc from 'fast-check'
import { countResponses, type Respondent, surveyQuestionnaire } from '../../test-data/survey.ts'
import type { Answers } from '../answer.ts'
import type { Words } from '../questionnaire.ts'
import type { Stratum } from '../wave.ts'
import { areCrossable, crossTable, type Side, sideOf } from './cross-table.ts'

const regions = new Map<string, Words>([
  ['530702', { zh: '古城区', en: 'Gucheng' }],
  ['530721', { zh: '玉龙县', en: 'Yulong' }],
  ['530724', { zh: '宁蒗县', en: 'Ninglang' }],
])
const gucheng: Stratum = { regionCode: '530702', industry: 'F', size: 'small' }

function side(item: string): Side {
  const found = sideOf(surveyQuestionnaire, item, regions)
  if (!found) throw new Error(`no side ${item}`)
  return found
}

function tableOf(respondents: readonly Respondent[], row: string, column: string, regionCode?: string, threshold = 3) {
  const parts = [...regions.keys()].map(
    (code) => [code, countResponses(respondents.filter(({ stratum }) => stratum.regionCode === code))] as const,
  )
  const counted = { city: countResponses(respondents), regions: new Map(parts) }
  return crossTable(side(row), side(column), counted, regionCode, threshold)
}

const times = (count: number, stratum: Stratum, answers: Answers): Respondent[] =>
  Array.from({ length: count }, () => ({ stratum, answers }))
const chosen = (market: number, option: string): Answers => ({
  market: { type: 'scale', score: market },
  channel: { type: 'single', option },
})

describe('a cross table', () => {
  it('counts the responses that answered both, with the sums of rows and columns', () => {
    const table = tableOf(
      [
        ...times(4, gucheng, chosen(5, 'one')),
        ...times(6, gucheng, chosen(1, 'one')),
        ...times(5, gucheng, chosen(5, 'two')),
        ...times(9, gucheng, chosen(1, 'two')),
        ...times(2, gucheng, { market: { type: 'scale', score: 5 } }),
      ],
      'market',
      'channel',
    )
    expect(table.cells).toEqual([
      [6, 9, 0],
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
      [4, 5, 0],
    ])
    expect(table).toMatchObject({ rowTotals: [15, 0, 0, 0, 9], columnTotals: [10, 14, 0], total: 24, threshold: 3 })
  })

  it('is the same turned round', () => {
    const respondents = [
      ...times(4, gucheng, chosen(5, 'one')),
      ...times(1, gucheng, chosen(1, 'one')),
      ...times(5, gucheng, chosen(5, 'two')),
      ...times(9, gucheng, chosen(1, 'two')),
    ]
    const table = tableOf(respondents, 'market', 'channel')
    const turned = tableOf(respondents, 'channel', 'market')
    expect(turned.rowTotals).toEqual(table.columnTotals)
    expect(turned.cells.flat().filter((cell) => cell === null)).toHaveLength(4)
    expect(table.cells.flat().filter((cell) => cell === null)).toHaveLength(4)
  })

  it('goes by county, industry and size, with their names', () => {
    const respondents = [
      ...times(4, gucheng, chosen(5, 'one')),
      ...times(5, { ...gucheng, regionCode: '530721', industry: 'C', size: 'micro' }, chosen(4, 'one')),
    ]
    const byCounty = tableOf(respondents, 'market', '~region')
    expect(byCounty.column.values.map(({ name }) => name.zh)).toEqual(['古城区', '玉龙县', '宁蒗县'])
    expect(byCounty.cells[4]).toEqual([4, 0, 0])
    expect(byCounty.columnTotals).toEqual([4, 5, 0])
    expect(tableOf(respondents, '~industry', 'market').total).toBe(9)
    expect(tableOf(respondents, '~size', '~region').total).toBe(9)
  })

  it('has no sides that are not counted together', () => {
    expect(sideOf(surveyQuestionnaire, '~stratum', regions)).toBeUndefined()
    expect(sideOf(surveyQuestionnaire, '~kind', regions)).toBeUndefined()
    expect(sideOf(surveyQuestionnaire, 'since', regions)).toBeUndefined()
    expect(sideOf(surveyQuestionnaire, 'unheard-of', regions)).toBeUndefined()
    expect(areCrossable(side('market'), side('market'))).toBe(false)
    expect(areCrossable(side('wishes'), side('market'))).toBe(false)
    expect(areCrossable(side('order'), side('~region'))).toBe(true)
    expect(areCrossable(side('troubles'), side('market'))).toBe(true)
  })

  it('of fewer responses than the threshold says nothing', () => {
    const table = tableOf(times(2, gucheng, chosen(5, 'one')), 'market', 'channel')
    expect(table.total).toBeNull()
    expect([table.cells.flat(), table.rowTotals, table.columnTotals].flat().every((cell) => cell === null)).toBe(true)
  })

  it('hides the tables of regions whose distributions are hidden, with their sums', () => {
    const respondents = [
      ...times(2, { ...gucheng, regionCode: '530724' }, chosen(1, 'one')),
      ...times(4, { ...gucheng, regionCode: '530721' }, chosen(5, 'one')),
      ...times(4, gucheng, chosen(5, 'two')),
      ...times(4, gucheng, chosen(1, 'one')),
    ]
    const isHidden = (region: string) => tableOf(respondents, 'market', 'channel', region).total === null
    // 宁蒗 has two answers; 玉龙 is hidden with it, or the city less 玉龙 and 古城 would be 宁蒗.
    expect(['530724', '530721', '530702'].map(isHidden)).toEqual([true, true, false])
    const byCounty = tableOf(respondents, 'market', '~region')
    expect(byCounty.cells.map((row) => row.slice(1))).toEqual(Array.from({ length: 5 }, () => [null, null]))
  })

  const respondent = fc
    .record({
      region: fc.constantFrom(...regions.keys()),
      market: fc.constantFrom(1, 1, 3, 5),
      option: fc.constantFrom('one', 'two'),
      troubles: fc.subarray(['one', 'two', 'three'], { minLength: 1 }),
    })
    .map(({ region, market, option, troubles }) => ({
      stratum: { ...gucheng, regionCode: region },
      answers: { ...chosen(market, option), troubles: { type: 'multiple' as const, options: troubles } },
    }))

  it('never shows a small cell, in the city or in a region, and never one of a region that the others give away', () => {
    fc.assert(
      fc.property(
        fc.array(respondent, { maxLength: 60 }),
        fc.constantFrom('channel', 'troubles', '~size'),
        fc.integer({ min: 3, max: 5 }),
        (respondents, column, threshold) => {
          const city = tableOf(respondents, 'market', column, undefined, threshold)
          const parts = [...regions.keys()].map((code) => tableOf(respondents, 'market', column, code, threshold))
          for (const table of [city, ...parts]) {
            for (const cell of table.cells.flat()) expect(cell === null || cell === 0 || cell >= threshold).toBe(true)
          }
          if (city.total !== null) expect(parts.filter(({ total }) => total === null)).not.toHaveLength(1)
          for (const [r, row] of city.cells.entries()) {
            for (const [c, cell] of row.entries()) {
              if (cell === null || cell === 0) continue // Where the city has nobody, no region has.
              expect(parts.filter((part) => part.cells[r]?.[c] === null)).not.toHaveLength(1)
            }
          }
        },
      ),
      { numRuns: 60 },
    )
  })
})
