import type { ItemResult, SurveyResults } from '../../../text/survey-figures'

/** A question with how many are dissatisfied with what it asks about. */
export interface Dissatisfaction {
  item: ItemResult
  dissatisfied: number
  denominator: number
}

const mostShown = 5

/** The questions with the largest share of dissatisfied answers, largest first; those with a figure left out are left out. */
export function mostDissatisfied({ items }: Pick<SurveyResults, 'items'>): Dissatisfaction[] {
  return items
    .flatMap((item) => {
      const dissatisfied = dissatisfiedOf(item)
      const { denominator } = item
      return dissatisfied && denominator ? [{ item, dissatisfied, denominator }] : []
    })
    .sort((one, other) => other.dissatisfied * one.denominator - one.dissatisfied * other.denominator)
    .slice(0, mostShown)
}

/** Of five levels the two lowest, of three the lowest; other scales don't ask for satisfaction. */
function dissatisfiedOf({ type, values }: ItemResult): number | undefined {
  if (type !== 'scale' && type !== 'matrix') return undefined
  const low = values.length === 5 ? ['s:1', 's:2'] : values.length === 3 ? ['s:1'] : []
  const counts = low.map((value) => values.find((candidate) => candidate.value === value)?.count)
  if (counts.length === 0 || counts.some((count) => count === null || count === undefined)) return undefined
  return counts.reduce<number>((sum, count) => sum + (count ?? 0), 0)
}
