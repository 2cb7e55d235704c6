import fc from 'fast-check'
import { type BudgetCounts, type BudgetPace, budgetOf, foreseeBudget, perWeek } from './budget.ts'
import { reaches } from './percent.ts'

const lastDay = '2026-12-31'

describe('foreseeBudget', () => {
  it('names the day on which the budget runs out', () => {
    // Prepare: 5 left; 14 reviews a day bring 0.14 more, one bad review a day takes one.
    const soFar = { active: 1_000, used: 5 }
    const pace = { days: 28, active: 392, used: 28 }

    // Act
    const outlook = foreseeBudget(soFar, pace, 99, '2026-11-26', lastDay)

    // Assess: on the sixth day 10 are allowed and 11 used.
    expect(outlook).toEqual({
      outcome: 'runsOut',
      runsOutOn: '2026-12-02',
      yearEnd: { active: 1_490, allowed: 14, used: 40, left: -26 },
    })
  })

  it('lasts where reviews bring more room than bad ones take', () => {
    const outlook = foreseeBudget(
      { active: 1_000, used: 5 },
      { days: 28, active: 560, used: 2 },
      99,
      '2026-11-26',
      lastDay,
    )
    expect(outlook).toEqual({ outcome: 'lasts', yearEnd: { active: 1_700, allowed: 17, used: 7, left: 10 } })
  })

  it('says what the year comes to where it is overspent already', () => {
    const outlook = foreseeBudget(
      { active: 1_000, used: 12 },
      { days: 28, active: 560, used: 2 },
      99,
      '2026-11-26',
      lastDay,
    )
    expect(outlook).toMatchObject({ outcome: 'overspent', yearEnd: { allowed: 17, used: 14, left: 3 } })
  })

  it.each([
    [13, 300],
    [56, 29],
    [0, 0],
  ])('knows nothing from %i days with %i reviews', (days, active) => {
    const outlook = foreseeBudget({ active: 5_000, used: 1 }, { days, active, used: 1 }, 99, '2026-11-26', lastDay)
    expect(outlook).toEqual({ outcome: 'unknown' })
  })

  const counts = fc
    .record({ active: fc.nat(100_000), share: fc.double({ min: 0, max: 0.1, noNaN: true }) })
    .map(({ active, share }): BudgetCounts => ({ active, used: Math.floor(active * share) }))
  const pace = fc
    .record({
      days: fc.integer({ min: 14, max: 56 }),
      active: fc.integer({ min: 30, max: 9_000 }),
      share: fc.double({ min: 0, max: 0.1, noNaN: true }),
    })
    .map(({ days, active, share }): BudgetPace => ({ days, active, used: Math.floor(active * share) }))
  const target = fc.constantFrom(97, 98, 99, 98.5)
  const today = fc.integer({ min: 1, max: 28 }).map((day) => `2026-11-${String(day).padStart(2, '0')}`)

  it('is overspent exactly while the target is missed', () => {
    fc.assert(
      fc.property(counts, pace, target, today, (soFar, lately, percent, day) => {
        const { outcome } = foreseeBudget(soFar, lately, percent, day, lastDay)
        expect(outcome === 'overspent').toBe(!reaches(soFar.active - soFar.used, soFar.active, percent))
      }),
    )
  })

  it('runs out later, or not at all, when fewer bad reviews come', () => {
    const dayOf = (soFar: BudgetCounts, lately: BudgetPace, percent: number, day: string) => {
      const outlook = foreseeBudget(soFar, lately, percent, day, lastDay)
      return outlook.outcome === 'runsOut' ? outlook.runsOutOn : outlook.outcome === 'overspent' ? day : '9999-12-31'
    }
    fc.assert(
      fc.property(counts, pace, target, today, (soFar, lately, percent, day) => {
        const calmer = { ...lately, used: Math.floor(lately.used / 2) }
        expect(dayOf(soFar, calmer, percent, day) >= dayOf(soFar, lately, percent, day)).toBe(true)
      }),
    )
  })
})

describe('budgetOf', () => {
  it('is null without a target', () => {
    expect(budgetOf({ active: 100, used: 3 }, null)).toBeNull()
  })
})

describe('perWeek', () => {
  it.each([
    [8, 56, '1.0'],
    [3, 56, '0.4'],
    [100, 30, '23.3'],
    [0, 14, '0.0'],
    [0, 0, null],
  ])('%i in %i days are %s', (counted, days, text) => {
    expect(perWeek(counted, days)).toBe(text)
  })
})
