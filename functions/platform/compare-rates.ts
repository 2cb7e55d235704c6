import type { FiguresView } from '@minping/shared/api'

/**
 * The order of a ranking: the best active good rate first, compared as fractions; among equals whoever was judged by
 * more people; those whom nobody judged (无数据) last.
 */
export function compareRates(one: FiguresView, other: FiguresView): number {
  const [first, second] = [one.activeGoodRate, other.activeGoodRate]
  if (first.denominator === 0 || second.denominator === 0) {
    return second.denominator - first.denominator || compareScopes(one, other)
  }
  const difference = second.numerator * first.denominator - first.numerator * second.denominator
  return difference || second.denominator - first.denominator || compareScopes(one, other)
}

function compareScopes(one: FiguresView, other: FiguresView): number {
  return one.scope < other.scope ? -1 : 1
}
