import { parsePeriod } from '../calendar/index.ts'
import { computeFigures, computeSurveyCaseFigures, type FiguresDefinition, rankReasons } from '../figures/index.ts'
import type { FollowUp } from '../follow-up/index.ts'
import { cellText, type MonthlyFacts, monthlyReport, type RankedPart, reportRows } from './index.ts'

const definition: FiguresDefinition = {
  goodLevels: [3, 4, 5],
  targets: [{ figure: 'activeGoodRate', year: 2024, percent: 99, source: '' }],
}
const month = parsePeriod('2026-10')
if (!month) throw new Error('it is a month')

const partOf = (name: string, good: number, bad: number): RankedPart => ({
  scope: `region:${name}`,
  name,
  ...computeFigures({ active5: good, active1: bad }, definition, 2026),
})
const caseOf = (receiptNo: string, dueAt: string, returns = 0) => ({
  followUp: { receiptNo, dueAt, returns, state: 'rectifying' } as FollowUp,
  windowName: '3 号窗口',
})

const facts: MonthlyFacts = {
  scopeName: '丽江市',
  cityName: '丽江市',
  month,
  figures: computeFigures({ active5: 98, active1: 2, default3: 10, opened: 2 }, definition, 2026),
  former: computeFigures({}, definition, 2026),
  toDate: computeFigures({ active5: 198, active1: 2 }, definition, 2026),
  rankings: [
    { title: '县（区）排名', unit: '县（区）', parts: [partOf('甲', 3, 0), partOf('乙', 98, 2), partOf('丙', 0, 0)] },
  ],
  overdue: [caseOf('MP-2', '2026-10-30T09:00:00.000Z'), caseOf('MP-1', '2026-09-30T09:00:00.000Z')],
  returned: [caseOf('MP-1', '2026-09-30T09:00:00.000Z', 2)],
  reasons: rankReasons({ bad: 2, label209: 2, wordsOnly: 1 }, {}, { version: '', retired: [], labels: [] }),
  problems: computeSurveyCaseFigures({}),
  calendar: [{ year: 2026, source: '', holidays: [], workdays: [] }],
  now: new Date('2026-11-02T02:00:00.000Z'),
}
const report = monthlyReport(facts)
const tableOf = (title: string) =>
  report.sections.flatMap(({ tables }) => tables).find((table) => table.title === title)

describe('the monthly report', () => {
  it('sets figures beside their target, with what they were made of, the month before and the year', () => {
    expect(tableOf('主要指标')?.rows[0]).toEqual(['主动评价好评率', '99%', 98, 100, '98.00%', '未达标', '—', '99.00%'])
  })

  it('has no rate where nothing is due, and says neither met nor missed', () => {
    expect(tableOf('主要指标')?.rows[4]).toEqual(['差评回访整改率', '—', 0, 0, '—', '—', '—', '—'])
  })

  it('gives no place to parts of too few reviews, and puts them behind', () => {
    expect(tableOf('县（区）排名')?.rows.map((row) => [row[0], row[1], row[7]])).toEqual([
      [1, '乙', ''],
      ['—', '甲', '样本少'],
      ['—', '丙', '无数据'],
    ])
  })

  it('says why people were dissatisfied, most frequent reason first', () => {
    const table = tableOf('差评原因')
    expect(table?.rows.map((row) => [row[1], row[2], row[4]])).toEqual([
      [2, '66.67%', '—'],
      [1, '33.33%', '—'],
    ])
  })

  it('lists what is overdue by working days, most overdue first', () => {
    expect(tableOf('超期未反馈工单')?.rows).toEqual([
      ['MP-1', '3 号窗口', '整改中', '2026-09-30', 23],
      ['MP-2', '3 号窗口', '整改中', '2026-10-30', 1],
    ])
  })

  it('has the same in rows, an empty list told as such', () => {
    const rows = reportRows(monthlyReport({ ...facts, overdue: [] }))
    expect(rows).toContainEqual(['没有超期未反馈的工单。'])
    expect(rows).toContainEqual(tableOf('主要指标')?.rows[0])
    expect([cellText(null), cellText(0), cellText('')]).toEqual(['—', '0', '—'])
  })

  it('is marked as made up when anything in it is', () => {
    expect(report.generated).toBe(false)
    const made = computeFigures({ active5: 1, generated: 1 }, definition, 2026)
    expect(monthlyReport({ ...facts, toDate: made }).generated).toBe(true)
  })
})
