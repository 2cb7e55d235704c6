import { type Period, parsePeriod, periodOfDay } from '../calendar/index.ts'
import { addCounts, type Counts, computeFigures, type Figures, type FiguresDefinition } from '../figures/index.ts'
import { hiddenPlaces } from './hidden-places.ts'
import { type PlaceTree, placesOf } from './place-tree.ts'
import { type FigureGroup, figureGroups, type PublicFigures, publicFigures, sizesOfGroup } from './public-figures.ts'

/** What was counted in a year: per scope and month. */
export type CountsByMonth = ReadonlyMap<string, ReadonlyMap<string, Counts>>

export interface YearToPublish {
  year: number
  tree: PlaceTree
  counts: CountsByMonth
  definition: FiguresDefinition
  threshold: number
  /** Today in Shanghai (`YYYY-MM-DD`): only what is over is published. */
  today: string
}

/** A scope's figures for a period, as the public may see them. */
export interface PublishedFigures {
  scope: string
  period: Period
  figures: PublicFigures
  /** Whether demonstration data is in the counts. */
  generated: boolean
}

/** Whether a month, quarter or year is over. */
export function isComplete(period: Period, today: string): boolean {
  return period.lastDay < today
}

/** The months, quarters and year of a year that are over: what is published of it. */
export function completePeriods(year: number, today: string): Period[] {
  return [...monthsOf(year), ...quartersOf(year), yearOf(year)].filter((period) => isComplete(period, today))
}

/**
 * Decides what the public sees of one year, every place and period together. Years are decided first, then the quarters
 * of the year, then the months of each quarter; what is hidden in a sum is hidden in its parts. Months of a quarter that
 * isn't over are shown for the whole tree's root only: whether a place can be shown month by month is known once all
 * three are.
 */
export function publishYear(input: YearToPublish): (scope: string, period: Period) => PublishedFigures {
  const sums = new Map<string, Figures>()
  const figuresOf = (scope: string, period: Period): Figures => {
    const name = `${scope} ${period.text}`
    const known = sums.get(name)
    if (known) return known
    const perMonth = period.months.map((month) => input.counts.get(scope)?.get(month) ?? {})
    const figures = computeFigures(addCounts(...perMonth), input.definition, period.year)
    sums.set(name, figures)
    return figures
  }
  const groups = Object.keys(figureGroups) as FigureGroup[]
  const hidden = new Map(groups.map((group) => [group, hiddenOfYear(input, figuresOf, group)]))

  return (scope, period) => {
    const figures = figuresOf(scope, period)
    const isHidden = (group: FigureGroup) => hidden.get(group)?.get(period.text)?.has(scope) ?? true
    return { scope, period, figures: publicFigures(figures, isHidden), generated: figures.generated }
  }
}

/** For each complete period the places that are hidden in it. */
function hiddenOfYear(
  { year, tree, threshold, today }: YearToPublish,
  figuresOf: (scope: string, period: Period) => Figures,
  group: FigureGroup,
): Map<string, Set<string>> {
  const hidden = new Map<string, Set<string>>()
  decide([yearOf(year)])
  decide(quartersOf(year), hidden.get(String(year)))
  for (const quarter of quartersOf(year)) {
    const months = monthsOf(year).filter(({ text }) => quarter.months.includes(text))
    decide(months, isComplete(quarter, today) ? hidden.get(quarter.text) : allButRoot(tree))
  }
  return hidden

  function decide(periods: readonly Period[], begin?: ReadonlySet<string>): void {
    const complete = periods.filter((period) => isComplete(period, today))
    const sizesOf = (scope: string) => complete.flatMap((period) => sizesOfGroup(figuresOf(scope, period), group))
    const places = hiddenPlaces(tree, sizesOf, threshold, begin)
    for (const { text } of complete) hidden.set(text, places)
  }
}

function allButRoot(tree: PlaceTree): Set<string> {
  return new Set(placesOf(tree).flatMap(({ scope }) => (scope === tree.scope ? [] : [scope])))
}

function yearOf(year: number): Period {
  return periodOfDay(`${year}-01-01`, 'year')
}

function quartersOf(year: number): Period[] {
  return [1, 2, 3, 4].flatMap((quarter) => parsePeriod(`${year}-Q${quarter}`) ?? [])
}

function monthsOf(year: number): Period[] {
  return yearOf(year).months.flatMap((month) => parsePeriod(month) ?? [])
}
