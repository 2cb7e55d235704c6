import type { Figure } from './figure.ts'

/** The figures that parts of the city are ranked by. */
export const rankedFigures = ['activeGoodRate', 'rectificationRate', 'onTimeRate', 'badRate'] as const
export type RankedFigure = (typeof rankedFigures)[number]

/**
 * Below so many a rate is marked 样本少 and ordered behind the others, so that 3 of 3 doesn't outrank 990 of 1000: thirty
 * reviews; ten cases, since a case is one review in a hundred. [our own]
 */
export const fewBelow: Record<RankedFigure, number> = {
  activeGoodRate: 30,
  badRate: 30,
  rectificationRate: 10,
  onTimeRate: 10,
}

/** What is ranked: a part of the city with its figures. */
export interface Rankable extends Record<RankedFigure, Figure> {
  scope: string
}

/** Whether a rate is made of too few to be compared. */
export function isMadeOfFew(figure: RankedFigure, { denominator }: Figure): boolean {
  return denominator < fewBelow[figure]
}

/**
 * Parts in the order of a figure, best first, compared as fractions; of a bad rate the lowest is the best. Those made of
 * too few come behind in an order of their own, those without any (无数据) last; among equals the larger part leads.
 */
export function rankBy<Part extends Rankable>(figure: RankedFigure, parts: readonly Part[]): Part[] {
  return [...parts].sort((one, other) => {
    const [first, second] = [one[figure], other[figure]]
    return (
      classOf(figure, first) - classOf(figure, second) ||
      compareFractions(figure, first, second) ||
      second.denominator - first.denominator ||
      (one.scope < other.scope ? -1 : 1)
    )
  })
}

function classOf(figure: RankedFigure, rate: Figure): number {
  if (rate.denominator === 0) return 2
  return isMadeOfFew(figure, rate) ? 1 : 0
}

function compareFractions(figure: RankedFigure, first: Figure, second: Figure): number {
  const difference = second.numerator * first.denominator - first.numerator * second.denominator
  return figure === 'badRate' ? -difference : difference
}
