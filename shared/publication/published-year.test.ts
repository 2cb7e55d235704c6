import fc from 'fast-check'
import type { Period } from '../calendar/index.ts'
import { addCounts, type Counts, type FiguresDefinition } from '../figures/index.ts'
import { spanOf } from '../test-data/linear.ts'
import { leavesOf, someTree } from '../test-data/place-tree.ts'
import { findPlace, type PlaceTree, placesOf } from './place-tree.ts'
import type { PublicFigures } from './public-figures.ts'
import { type CountsByMonth, completePeriods, publishYear } from './published-year.ts'

const definition: FiguresDefinition = {
  goodLevels: [5, 4, 3],
  targets: [{ figure: 'activeGoodRate', year: 2024, percent: 99, source: 'plan item 25' }],
}
const threshold = 5
const afterwards = '2025-03-01'

const county = (code: string, ...halls: string[]): PlaceTree => ({
  scope: `region:${code}`,
  parts: halls.map((hall) => ({ scope: `hall:${hall}`, parts: [] })),
})
const city: PlaceTree = {
  scope: 'city:530700',
  parts: [county('530702', '530702-01', '530702-02'), county('530721', '530721-01'), county('530722', '530722-01')],
}

describe('publishYear', () => {
  it('shows what is about enough people everywhere, with its counts', () => {
    const shown = publish(city, () => ({ active5: 9, active1: 1 }))
    expect(shown('hall:530702-01', '2024-02').activeGoodRate).toMatchObject({
      hidden: false,
      numerator: 9,
      denominator: 10,
      target: 99,
      met: false,
    })
    expect(shown('city:530700', '2024').activeGoodRate).toMatchObject({ numerator: 432, denominator: 480 })
  })

  it('hides what is about too few, and nothing of it is told', () => {
    const shown = publish(city, (hall) => (hall === 'hall:530721-01' ? { active5: 4 } : { active5: 10 }))
    expect(shown('hall:530721-01', '2024-02').activeGoodRate).toEqual({
      hidden: true,
      numerator: null,
      denominator: null,
      percent: null,
      target: 99,
      met: null,
    })
    expect(shown('hall:530721-01', '2024-Q1').activeGoodRate).toMatchObject({ hidden: false, denominator: 12 })
  })

  it('hides a second county where the city less the others would tell the first', () => {
    const shown = publish(city, (hall) => (hall === 'hall:530721-01' ? { active5: 4 } : { active5: 10 }))
    expect(hiddenOf(shown, '2024-02')).toEqual(['region:530721', 'hall:530721-01', 'region:530722', 'hall:530722-01'])
  })

  it('hides all months of a quarter where one is about too few: the quarter less the others would tell it', () => {
    const shown = publish(city, (hall, month) =>
      hall === 'hall:530702-01' && month === '2024-05' ? { active5: 1 } : { active5: 10 },
    )
    for (const month of ['2024-04', '2024-05', '2024-06']) {
      expect(hiddenOf(shown, month)).toEqual(['hall:530702-01', 'hall:530702-02'])
    }
    expect(hiddenOf(shown, '2024-07')).toEqual([])
    expect(hiddenOf(shown, '2024-Q2')).toEqual([])
  })

  it('says of nobody that there was nobody', () => {
    const shown = publish(city, (hall) => (hall === 'hall:530722-01' ? {} : { active5: 10 }))
    expect(shown('hall:530722-01', '2024-02').activeGoodRate).toMatchObject({
      hidden: false,
      denominator: 0,
      percent: null,
    })
  })

  it('hides follow-ups apart from judgements, and the verdicts of few', () => {
    const shown = publish(city, () => ({ active5: 100, due: 6, done: 6, doneInTime: 5, asked: 1, satisfied: 0 }))
    const figures = shown('hall:530702-01', '2024-02')
    expect(figures.rectificationRate).toMatchObject({ hidden: false, denominator: 6 })
    expect(figures.satisfactionRate).toMatchObject({ hidden: true, numerator: null })
    expect(shown('hall:530702-01', '2024').satisfactionRate).toMatchObject({ hidden: false, denominator: 12 })
  })

  it('publishes what is over; of a quarter that is not, the months of the city alone', () => {
    const shown = publish(city, () => ({ active5: 10 }), '2024-06-01')
    expect(completePeriods(2024, '2024-06-01').map(({ text }) => text)).toEqual([
      '2024-01',
      '2024-02',
      '2024-03',
      '2024-04',
      '2024-05',
      '2024-Q1',
    ])
    expect(hiddenOf(shown, '2024-03')).toEqual([])
    expect(shown('city:530700', '2024-05').goodRate.hidden).toBe(false)
    expect(hiddenOf(shown, '2024-05')).toHaveLength(placesOf(city).length - 1)
  })

  it('never shows a figure about fewer people than the threshold', () => {
    fc.assert(
      fc.property(someYear, ({ tree, counts, today }) => {
        for (const { figures } of cellsOf(tree, counts, today)) {
          for (const { denominator } of Object.values(figures)) {
            expect(denominator === null || denominator === 0 || denominator >= threshold).toBe(true)
          }
        }
      }),
      { numRuns: 30 },
    )
  })

  it('lets no hidden figure be computed from those that are shown', () => {
    fc.assert(
      fc.property(someYear, ({ tree, counts, today }) => {
        const cells = cellsOf(tree, counts, today)
        const vectorOf = vectorsOver(tree, today)
        const shown = cells.filter(({ figures }) => !figures.goodRate.hidden)
        const follows = spanOf(shown.map(({ scope, period }) => vectorOf(scope, period)))
        for (const { scope, period, figures } of cells) {
          const isSecret = figures.goodRate.hidden && activeIn(counts, scope, period) > 0
          if (isSecret) expect(follows(vectorOf(scope, period))).toBe(false)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('leaves over, where the shown parts are taken from their sum, nobody or enough', () => {
    fc.assert(
      fc.property(someYear, ({ tree, counts, today }) => {
        const cells = cellsOf(tree, counts, today)
        const shownAt = new Map(
          cells.map(({ scope, period, figures }) => [`${scope} ${period.text}`, figures.goodRate]),
        )
        for (const place of placesOf(tree).filter(({ parts }) => parts.length > 0)) {
          for (const period of completePeriods(2024, today)) {
            const sum = shownAt.get(`${place.scope} ${period.text}`)
            if (!sum || sum.hidden) continue
            const parts = place.parts.flatMap(({ scope }) => shownAt.get(`${scope} ${period.text}`) ?? [])
            const rest = parts.reduce((left, part) => left - (part.denominator ?? 0), sum.denominator ?? 0)
            expect(rest === 0 || rest >= threshold).toBe(true)
          }
        }
      }),
    )
  })
})

const months = Array.from({ length: 12 }, (_, index) => `2024-${String(index + 1).padStart(2, '0')}`)

/** A year of a city with many small places. */
const someYear = fc
  .record({ tree: someTree, seed: fc.array(fc.integer({ min: 0, max: 11 }), { minLength: 144, maxLength: 144 }) })
  .chain(({ tree, seed }) =>
    fc.constantFrom(afterwards, '2024-12-15', '2024-09-01', '2024-06-01').map((today) => ({
      tree,
      today,
      counts: countsOf(tree, (hall, month) => {
        const index = leavesOf(tree).indexOf(hall) * 12 + months.indexOf(month)
        return { active5: seed[index] ?? 0 }
      }),
    })),
  )

/** Counts of the halls, and of every place that they sum up to. */
function countsOf(tree: PlaceTree, ofHall: (hall: string, month: string) => Counts): CountsByMonth {
  return new Map(
    placesOf(tree).map((place) => [
      place.scope,
      new Map(months.map((month) => [month, addCounts(...leavesOf(place).map((hall) => ofHall(hall, month)))])),
    ]),
  )
}

function cellsOf(tree: PlaceTree, counts: CountsByMonth, today: string) {
  const published = publishYear({ year: 2024, tree, counts, definition, threshold, today })
  return placesOf(tree).flatMap(({ scope }) => completePeriods(2024, today).map((period) => published(scope, period)))
}

/** A figure as a sum of what happened in each hall and month. */
function vectorsOver(tree: PlaceTree, today: string) {
  const halls = leavesOf(tree)
  const over = months.filter((month) => completePeriods(2024, today).some(({ text }) => text === month))
  return (scope: string, period: Period): number[] => {
    const own = leavesOf(findPlace(tree, scope) ?? tree)
    return halls.flatMap((hall) => over.map((month) => (own.includes(hall) && period.months.includes(month) ? 1 : 0)))
  }
}

function activeIn(counts: CountsByMonth, scope: string, period: Period): number {
  return period.months.reduce((sum, month) => sum + (counts.get(scope)?.get(month)?.active5 ?? 0), 0)
}

function publish(tree: PlaceTree, ofHall: (hall: string, month: string) => Counts, today = afterwards) {
  const counts = countsOf(tree, ofHall)
  const published = publishYear({ year: 2024, tree, counts, definition, threshold, today })
  const periods = new Map(completePeriods(2024, today).map((period) => [period.text, period]))
  return (scope: string, text: string): PublicFigures => {
    const period = periods.get(text)
    if (!period) throw new Error(`${text} is not over`)
    return published(scope, period).figures
  }
}

function hiddenOf(shown: (scope: string, period: string) => PublicFigures, period: string): string[] {
  return placesOf(city)
    .map(({ scope }) => scope)
    .filter((scope) => shown(scope, period).goodRate.hidden)
}
