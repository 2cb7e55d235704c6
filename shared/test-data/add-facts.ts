import { type ItemStatistics, inOrder, isOpenValue, isStratumItem, type ResponseFacts } from '../survey/index.ts'

/** Adds one response to what is counted in a scope, or takes it away again, in place: the plain way, that `foldFacts` is held against. */
export function addFacts(statistics: Map<string, ItemStatistics>, facts: ResponseFacts, sign: 1 | -1): void {
  const items = inOrder(Object.keys(facts.values))
  for (const [index, item] of items.entries()) {
    const own = facts.values[item] ?? []
    const standing = statistics.get(item) ?? { item, counts: {}, pairs: {}, sum: 0, squares: 0 }
    const partners = items.slice(index + 1).filter((other) => arePaired(own, other))
    const pairs = partners.flatMap((other) => pairsOf(own, other, facts.values[other] ?? []))
    const number = facts.numbers[item] ?? 0
    addTo(standing.counts, own, sign)
    addTo(standing.pairs, pairs, sign)
    standing.sum += sign * number
    standing.squares += sign * number * number
    statistics.set(item, standing)
  }
}

function arePaired(own: readonly string[], other: string): boolean {
  return isStratumItem(other) || !own.some(isOpenValue)
}

function pairsOf(own: readonly string[], other: string, values: readonly string[]): string[] {
  const countable = isStratumItem(other) ? values : values.filter((value) => !isOpenValue(value))
  return own.flatMap((value) => countable.map((otherValue) => `${value}|${other}=${otherValue}`))
}

function addTo(counts: Record<string, number>, names: readonly string[], sign: 1 | -1): void {
  for (const name of names) {
    const count = (counts[name] ?? 0) + sign
    if (count === 0) delete counts[name]
    else counts[name] = count
  }
}
