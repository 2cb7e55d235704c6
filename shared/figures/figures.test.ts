import fc from 'fast-check'
import * as schemas from '../api/figure-schemas.ts'
import type { FiguresView } from '../api/index.ts'
import { type Level, levels } from '../review/level.ts'
import { addCounts, type Counts, computeFigures, counterFields, type FiguresDefinition } from './index.ts'

const national: FiguresDefinition = {
  goodLevels: [5, 4, 3],
  targets: [
    { figure: 'activeGoodRate', year: 2022, percent: 97, source: 'plan item 25' },
    { figure: 'activeGoodRate', year: 2024, percent: 99, source: 'plan item 25' },
    { figure: 'activeGoodRate', year: 2023, percent: 98, source: 'plan item 25' },
    { figure: 'rectificationRate', year: 2022, percent: 100, source: 'plan item 25' },
  ],
}
const strict: FiguresDefinition = { ...national, goodLevels: [5, 4] }

describe('computeFigures', () => {
  it('sets those who say that it failed beside all others, and both together are all', () => {
    // Prepare
    const counts: Counts = { active5: 90, active4: 4, active2: 6, failed5: 2, failed2: 5, returned: 3, modeGeneral: 8 }

    // Act
    const { outcomes, activeGoodRate, modes } = computeFigures(counts, national, 2024)

    // Assess
    expect(outcomes).toEqual({
      failed: { numerator: 2, denominator: 7, percent: '28.57' },
      others: { numerator: 92, denominator: 93, percent: '98.92' },
      notDone: 4,
      returned: 3,
    })
    expect(activeGoodRate).toMatchObject({ numerator: 94, denominator: 100 })
    expect(modes).toEqual({ onSite: 0, matter: 0, general: 8 })
  })

  it('counts each figure as the definition says', () => {
    // Prepare
    const counts: Counts = {
      active5: 90,
      active4: 5,
      active3: 3,
      active2: 1,
      active1: 1,
      default3: 50,
      excluded: 4,
      supplement5: 1,
      opened: 2,
      due: 2,
      done: 1,
      doneInTime: 1,
      visitDue: 2,
      visitInTime: 1,
      asked: 1,
      satisfied: 1,
      withoutContact: 1,
    }

    // Act
    const figures = computeFigures(counts, national, 2024)

    // Assess
    expect(figures).toMatchObject({
      levels: {
        active: { 1: 1, 2: 1, 3: 3, 4: 5, 5: 90 },
        default: { 1: 0, 2: 0, 3: 50, 4: 0, 5: 0 },
      },
      supplements: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 1 },
      excluded: 4,
      activeGoodRate: {
        numerator: 98,
        denominator: 100,
        percent: '98.00',
        target: 99,
        met: false,
        interval: { lower: '92.99', upper: '99.45' },
      },
      goodRate: { numerator: 148, denominator: 150, percent: '98.67' },
      activeRate: { numerator: 100, denominator: 150, percent: '66.67' },
      badRate: { numerator: 2, denominator: 150, percent: '1.33' },
      rectificationRate: { numerator: 1, denominator: 2, percent: '50.00', target: 100, met: false },
      onTimeRate: { numerator: 1, denominator: 2, percent: '50.00' },
      visitOnTimeRate: { numerator: 1, denominator: 2, percent: '50.00' },
      satisfactionRate: { numerator: 1, denominator: 1, percent: '100.00' },
      withoutContact: 1,
      followUps: { opened: 2, due: 2, done: 1 },
      badReviewBudget: { allowed: 1, used: 2, left: -1 },
      generated: false,
    })
  })

  it('has no rate, and meets no target, where there is nothing', () => {
    // Act
    const figures = computeFigures({}, national, 2024)

    // Assess
    expect(figures.activeGoodRate).toEqual({
      numerator: 0,
      denominator: 0,
      percent: null,
      target: 99,
      met: null,
      interval: null,
    })
    expect(figures.rectificationRate).toEqual({ numerator: 0, denominator: 0, percent: null, target: 100, met: null })
    expect(figures.badReviewBudget).toEqual({ allowed: 0, used: 0, left: 0 })
  })

  it.each([
    [2021, null],
    [2022, 97],
    [2023, 98],
    [2024, 99],
    [2026, 99],
  ])('in %i the target is %p', (year, target) => {
    const figures = computeFigures({ active5: 100 }, national, year)
    expect(figures.activeGoodRate.target).toBe(target)
    expect(figures.activeGoodRate.met).toBe(target === null ? null : true)
    expect(figures.badReviewBudget === null).toBe(target === null)
  })

  it('counts 基本满意 as the place defines it, and says so', () => {
    // Act
    const counted = computeFigures({ active5: 1, active3: 1 }, national, 2024)
    const notCounted = computeFigures({ active5: 1, active3: 1 }, strict, 2024)

    // Assess
    expect(counted.activeGoodRate.numerator).toBe(2)
    expect(counted.definition.zh).toContain('非常满意、满意、基本满意')
    expect(notCounted.activeGoodRate.numerator).toBe(1)
    expect(notCounted.badReviewBudget?.used).toBe(1)
    expect(notCounted.badRate.numerator).toBe(0)
    expect(notCounted.definition).toMatchObject({
      goodLevels: [5, 4],
      en: expect.stringContaining('very satisfied, satisfied;'),
    })
  })

  it('says the rate with and without what is flagged, and counts apart what is set aside', () => {
    // Act
    const figures = computeFigures({ active5: 98, active1: 2, flagged5: 48, setAside5: 30 }, national, 2024)

    // Assess
    expect(figures.activeGoodRate).toMatchObject({ numerator: 98, denominator: 100, percent: '98.00' })
    expect(figures.withoutFlagged).toMatchObject({
      numerator: 50,
      denominator: 52,
      percent: '96.15',
      target: 99,
      met: false,
    })
    expect(figures.flags).toMatchObject({ undecided: { 5: 48, 1: 0 }, setAside: { 5: 30 } })
  })

  it('shows demonstration data as such', () => {
    expect(computeFigures({ active5: 1, generated: 1 }, national, 2024).generated).toBe(true)
  })

  /** Counts as reviews and follow-ups make them: no part exceeds its whole. */
  const counts = fc
    .record(Object.fromEntries(counterFields.map((field) => [field, fc.nat({ max: 100_000 })])))
    .map((drawn: Counts): Counts => {
      const { due = 0, done = 0, doneInTime = 0, asked = 0, satisfied = 0, visitDue = 0, visitInTime = 0 } = drawn
      return {
        ...drawn,
        done: Math.min(done, due),
        doneInTime: Math.min(doneInTime, done, due),
        satisfied: Math.min(satisfied, asked),
        visitInTime: Math.min(visitInTime, visitDue),
        ...partOfActive(drawn, 'flagged'),
        ...partOfActive(drawn, 'failed'),
        returned: 0,
      }
    })
  const partOfActive = (drawn: Counts, part: 'flagged' | 'failed'): Counts =>
    Object.fromEntries(
      levels.map((level) => [`${part}${level}`, Math.min(drawn[`${part}${level}`] ?? 0, drawn[`active${level}`] ?? 0)]),
    )
  const definition = fc.constantFrom(national, strict)

  it('is what the contract answers', () => {
    fc.assert(
      fc.property(counts, definition, (counted, definedAs) => {
        const named = { scope: 'city:530700', scopeName: '丽江市', scopeEnglishName: 'Lijiang', period: '2024' }
        const view: FiguresView = { ...named, ...computeFigures(counted, definedAs, 2024) }
        expect(schemas.figures.parse(view)).toEqual(view)
      }),
    )
  })

  it('meets the target exactly while the budget is not overspent', () => {
    fc.assert(
      fc.property(counts, definition, fc.constantFrom(2022, 2023, 2024), (counted, definedAs, year) => {
        const { activeGoodRate, badReviewBudget } = computeFigures(counted, definedAs, year)
        if (activeGoodRate.met !== null) expect(activeGoodRate.met).toBe((badReviewBudget?.left ?? -1) >= 0)
      }),
    )
  })

  it('one more good review never lowers the rate of good ones, one more bad one never raises it', () => {
    const shareOf = (counted: Counts) => {
      const { numerator, denominator } = computeFigures(counted, national, 2024).activeGoodRate
      return numerator / denominator
    }
    fc.assert(
      fc.property(counts, fc.constantFrom<Level>(1, 2, 3, 4, 5), (drawn, level) => {
        const before = addCounts(drawn, { active5: 1 })
        const change = shareOf(addCounts(before, { [`active${level}`]: 1 })) - shareOf(before)
        expect(level >= 3 ? change >= 0 : change <= 0).toBe(true)
      }),
    )
  })
})
