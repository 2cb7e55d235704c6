import { computeFigures, type FiguresDefinition } from '@minping/shared/figures'
import fc from 'fast-check'
import { budgetWords, countText, gapWords, percentWords } from '../../figures/figure-words'
import { periodName, shortPeriodName } from '../../figures/period-name'
import { dashboardText } from '../text/dashboard'
import { outlookText } from '../text/outlook'
import { type BudgetOutlook, outlookWords, paceWords } from './outlook-words'
import { neighbour, ofKind, readChosenPeriod, trendRange } from './period'

const today = '2026-11-22'
const { zh, en } = dashboardText
const definition: FiguresDefinition = {
  goodLevels: [3, 4, 5],
  targets: [{ figure: 'activeGoodRate', year: 2024, percent: 99, source: '丽江市优化营商环境三年行动方案 第 25 项' }],
}
const figuresOf = (good: number, bad: number) => computeFigures({ active5: good, active1: bad }, definition, 2024)

describe('the gap to the target', () => {
  it.each([
    [9874, 126, '未达标 · 还差 0.26 个百分点', 'Target missed · 0.26 points short'],
    [9900, 100, '已达标', 'Target met'],
    [9912, 88, '已达标 · 高出 0.12 个百分点', 'Target met · 0.12 points above'],
    [98_999, 1001, '未达标 · 还差 0.01 个百分点', 'Target missed · 0.01 points short'],
    [0, 3, '未达标 · 还差 99.00 个百分点', 'Target missed · 99.00 points short'],
  ])('of %d good and %d bad reviews reads %s', (good, bad, chinese, english) => {
    // Act
    const { activeGoodRate } = figuresOf(good, bad)

    // Assess
    expect(gapWords(activeGoodRate, zh)).toBe(chinese)
    expect(gapWords(activeGoodRate, en)).toBe(english)
  })

  it('is not spoken of without reviews or without a target', () => {
    expect(gapWords(figuresOf(0, 0).activeGoodRate, zh)).toBeUndefined()
    expect(gapWords({ percent: '98.00', target: null, met: null }, zh)).toBeUndefined()
  })

  it('says met exactly when the figure is', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(2000), (good, bad) => {
        // Prepare
        const { activeGoodRate } = figuresOf(good + 1, bad)

        // Act
        const words = gapWords(activeGoodRate, zh)

        // Assess
        expect(words?.startsWith('已达标')).toBe(activeGoodRate.met)
        expect(words).not.toContain('还差 0.00')
      }),
    )
  })
})

describe('the bad-review budget', () => {
  it.each([
    [9990, 10, '今年还可容许 90 件差评', 'Room for 90 more bad reviews this year'],
    [9900, 100, '今年不能再有差评', 'No room for another bad review this year'],
    [9899, 101, '今年已超出 1 件差评', '1 bad review too many this year'],
  ])('of %d good and %d bad reviews reads %s', (good, bad, chinese, english) => {
    // Act
    const figures = figuresOf(good, bad)

    // Assess
    expect(budgetWords(figures, zh.duringThis.year, zh)).toBe(chinese)
    expect(budgetWords(figures, en.duringThis.year, en)).toBe(english)
  })

  it('names what it counts where 基本满意 is no good review', () => {
    // Prepare
    const strict = computeFigures({ active5: 200, active3: 1 }, { ...definition, goodLevels: [4, 5] }, 2024)

    // Act, Assess
    expect(budgetWords(strict, zh.during('2024年9月'), zh)).toBe('2024年9月还可容许 1 件非好评')
  })
})

describe('the outlook of the budget', () => {
  const outlook = (outcome: BudgetOutlook['outcome'], left = 0): BudgetOutlook => ({
    scope: 'city:530700',
    year: '2026',
    today,
    target: 99,
    budget: { active: 1000, allowed: 10, used: 5, left: 5 },
    pace: {
      from: '2026-09-27',
      to: '2026-11-21',
      days: 56,
      active: 2086,
      used: 28,
      activePerWeek: '260.8',
      usedPerWeek: '3.5',
    },
    outcome,
    ...(outcome === 'runsOut' && { runsOutOn: '2026-12-02' }),
    ...(outcome !== 'unknown' && { yearEnd: { active: 1200, allowed: 12, used: 12 - left, left } }),
  })

  it.each([
    ['runsOut', -3, '照此下去，余量在 12月2日 用完'],
    ['lasts', 4, '照此下去，到年底还余 4 件差评'],
    ['overspent', -3, '照此下去，到年底仍超出 3 件差评'],
    ['overspent', 2, '照此下去，到年底可回到容许之内，余 2 件差评'],
    ['unknown', 0, '近来的评价太少（不足 14 天或 30 件），无法推算何时用完。'],
  ] as const)('%s, with %i left at the end of the year, reads %s', (outcome, left, words) => {
    expect(outlookWords(outlook(outcome, left), () => '12月2日', true, outlookText.zh)).toBe(words)
  })

  it('says how fast it is spent', () => {
    expect(paceWords(outlook('lasts'), true, outlookText.zh)).toBe('近 8 周平均每周 3.5 件差评、261 件主动评价')
    expect(paceWords(outlook('lasts'), true, outlookText.en)).toBe(
      'Over the last 8 weeks: 3.5 bad reviews and 261 active reviews a week',
    )
  })
})

describe('figures in words', () => {
  it('show 0/0 as a dash, never as a number', () => {
    expect(percentWords(null)).toBe('—')
    expect(percentWords('98.74')).toBe('98.74%')
  })

  it('group digits by three', () => {
    expect(countText(0)).toBe('0')
    expect(countText(999)).toBe('999')
    expect(countText(1234567)).toBe('1\u2009234\u2009567')
  })
})

describe('the chosen period', () => {
  it('is this year when the address names none that can be chosen', () => {
    expect(readChosenPeriod(undefined, today).text).toBe('2026')
    expect(readChosenPeriod('2024-13', today).text).toBe('2026')
    expect(readChosenPeriod('2024-09-12', today).text).toBe('2026')
    expect(readChosenPeriod('2024-Q3', today)).toMatchObject({ kind: 'quarter', text: '2024-Q3' })
  })

  it('changes its kind at its own end, and not into the future', () => {
    // Prepare
    const lastYear = readChosenPeriod('2025', today)
    const thisYear = readChosenPeriod('2026', today)

    // Act, Assess
    expect(ofKind(lastYear, 'quarter', today).text).toBe('2025-Q4')
    expect(ofKind(thisYear, 'month', today).text).toBe('2026-11')
    expect(ofKind(readChosenPeriod('2024-02', today), 'year', today).text).toBe('2024')
  })

  it('steps back over a year’s edge, and never beyond today', () => {
    expect(neighbour(readChosenPeriod('2024-Q1', today), -1, today)?.text).toBe('2023-Q4')
    expect(neighbour(readChosenPeriod('2025-12', today), 1, today)?.text).toBe('2026-01')
    expect(neighbour(readChosenPeriod('2026', today), 1, today)).toBeUndefined()
    expect(neighbour(readChosenPeriod('2000', today), -1, today)).toBeUndefined()
  })

  it.each([
    ['2024', 'month', '2024-01', '2024-12'],
    ['2026', 'month', '2026-01', '2026-12'],
    ['2024-09', 'month', '2023-10', '2024-09'],
    ['2024-Q1', 'month', '2023-04', '2024-03'],
    ['2024-Q3', 'quarter', '2022-Q4', '2024-Q3'],
    ['2026', 'quarter', '2025-Q1', '2026-Q4'],
    ['2024-09', 'year', '2020', '2024'],
    ['2024-09', 'day', '2024-08-31', '2024-09-30'],
    ['2026-11', 'day', '2026-10-23', '2026-11-22'],
  ] as const)('%s by %s has a trend from %s to %s', (text, kind, from, to) => {
    expect(trendRange(readChosenPeriod(text, today), kind, today)).toEqual({ from, to })
  })

  it.each([
    ['2024', '2024年', '2024', '2024', '2024'],
    ['2024-Q3', '2024年第3季度', 'Q3 2024', '3季度', 'Q3'],
    ['2024-09', '2024年9月', 'Sep 2024', '9月', 'Sep'],
    ['2024-09-02', '2024年9月2日', '2 Sep 2024', '9/2', '9/2'],
  ])('%s is called %s and %s', (text, chinese, english, shortChinese, shortEnglish) => {
    expect(periodName(text, 'zh')).toBe(chinese)
    expect(periodName(text, 'en')).toBe(english)
    expect(shortPeriodName(text, 'zh')).toBe(shortChinese)
    expect(shortPeriodName(text, 'en')).toBe(shortEnglish)
  })
})
