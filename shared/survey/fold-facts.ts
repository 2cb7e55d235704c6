import { inOrder, isOpenValue, isStratumItem } from './facts.ts'
import type { ItemStatistics, ResponseFacts } from './statistics.ts'

/** A response that is counted, or, with -1, one that isn't any more. */
export interface SignedFacts {
  sign: 1 | -1
  facts: ResponseFacts
}

/**
 * What many responses add to the statistics of a scope, or take away again. Every value of an item gets a number, pairs are counted by number, and only the sums are written as text.
 */
export function foldFacts(responses: Iterable<SignedFacts>): Map<string, ItemStatistics> {
  const fold = newFold()
  for (const response of responses) foldIn(fold, response)
  return statisticsOfFold(fold)
}

/** One value of one item, and how often it came with which other. */
interface Value {
  item: string
  value: string
  isStratum: boolean
  isOpen: boolean
  count: number
  /** By the number of the other value. */
  pairs: Map<number, number>
}

/** Responses that are being folded. */
export interface Fold {
  values: Value[]
  /** The numbers of an item's values. */
  numbers: Map<string, Map<string, number>>
  sums: Map<string, { sum: number; squares: number }>
}

/** A fold of no response yet: for more responses than are held at once. */
export function newFold(): Fold {
  return { values: [], numbers: new Map(), sums: new Map() }
}

/** Adds one response to a fold. */
export function foldIn(fold: Fold, { facts: { values, numbers }, sign }: SignedFacts): void {
  const items = inOrder(Object.keys(values))
  const numbered = items.map((item) => (values[item] ?? []).map((value) => numberOf(fold, item, value)))
  for (const [index, item] of items.entries()) {
    const own = numbered[index] ?? []
    const isOpen = own.some((number) => fold.values[number]?.isOpen)
    for (const number of own) {
      const value = fold.values[number]
      if (!value) continue
      value.count += sign
      for (let other = index + 1; other < numbered.length; other += 1) {
        for (const partner of numbered[other] ?? []) {
          const { isStratum, isOpen: isOpenPartner } = fold.values[partner] ?? value
          if (isStratum || (!isOpen && !isOpenPartner)) {
            value.pairs.set(partner, (value.pairs.get(partner) ?? 0) + sign)
          }
        }
      }
    }
    const sums = fold.sums.get(item) ?? { sum: 0, squares: 0 }
    const answered = numbers[item] ?? 0
    sums.sum += sign * answered
    sums.squares += sign * answered * answered
    fold.sums.set(item, sums)
  }
}

function numberOf(fold: Fold, item: string, value: string): number {
  const known = fold.numbers.get(item) ?? new Map<string, number>()
  fold.numbers.set(item, known)
  const standing = known.get(value)
  if (standing !== undefined) return standing
  const number = fold.values.length
  const isStratum = isStratumItem(item)
  fold.values.push({ item, value, isStratum, isOpen: !isStratum && isOpenValue(value), count: 0, pairs: new Map() })
  known.set(value, number)
  return number
}

/** What was folded, as statistics; what comes to nothing is left out. */
export function statisticsOfFold({ values, sums }: Fold): Map<string, ItemStatistics> {
  const statistics = new Map<string, ItemStatistics>()
  for (const [item, sum] of sums) statistics.set(item, { item, counts: {}, pairs: {}, ...sum })
  for (const { item, value, count, pairs } of values) {
    const own = statistics.get(item)
    if (!own) continue
    if (count !== 0) own.counts[value] = count
    for (const [number, both] of pairs) {
      const partner = values[number]
      if (partner && both !== 0) own.pairs[`${value}|${partner.item}=${partner.value}`] = both
    }
  }
  return statistics
}
