import type { ItemStatistics } from '../statistics.ts'

/** What is counted of a wave in one scope, by item. */
export type Book = ReadonlyMap<string, ItemStatistics>

/** Builds the book of a scope from its items. */
export function bookOf(statistics: readonly ItemStatistics[]): Book {
  return new Map(statistics.map((item) => [item.item, item]))
}

/** How many responses have a value of an item. */
export function countOf(book: Book, item: string, value: string): number {
  return book.get(item)?.counts[value] ?? 0
}

/** Every value that somebody has of an item, with how many do. */
export function countsOf(book: Book, item: string): Map<string, number> {
  return new Map(Object.entries(book.get(item)?.counts ?? {}))
}

/** How many responses have both: one of the two items keeps the pair (statistics.ts). */
export function pairCount(book: Book, [item, value]: Valued, [otherItem, otherValue]: Valued): number {
  return (
    book.get(item)?.pairs[`${value}|${otherItem}=${otherValue}`] ??
    book.get(otherItem)?.pairs[`${otherValue}|${item}=${value}`] ??
    0
  )
}

/** An item with one of its values. */
export type Valued = readonly [item: string, value: string]

/** How many responses have a value of an item, by stratum; strata without any are left out. */
export function countsByStratum(book: Book, [item, value]: Valued): ReadonlyMap<string, number> {
  const statistics = book.get(item)
  if (!statistics) return noCounts
  const known = strataOfItem.get(statistics) ?? readStrata(statistics)
  strataOfItem.set(statistics, known)
  return known.get(value) ?? noCounts
}

/** Worked out once for each item: every weighted figure of it asks. */
const strataOfItem = new WeakMap<ItemStatistics, ReadonlyMap<string, ReadonlyMap<string, number>>>()
const noCounts: ReadonlyMap<string, number> = new Map()
const stratumMark = '|~stratum='

function readStrata({ pairs }: ItemStatistics): Map<string, Map<string, number>> {
  const strata = new Map<string, Map<string, number>>()
  for (const [name, count] of Object.entries(pairs)) {
    const mark = name.indexOf(stratumMark)
    if (mark < 0) continue
    const value = name.slice(0, mark)
    const counts = strata.get(value) ?? new Map<string, number>()
    strata.set(value, counts.set(name.slice(mark + stratumMark.length), count))
  }
  return strata
}

/** How many responses were submitted in the scope: every one has a stratum. */
export function submittedOf(book: Book): number {
  return sumOf(countsOf(book, '~stratum').values())
}

export function sumOf(numbers: Iterable<number>): number {
  let sum = 0
  for (const number of numbers) sum += number
  return sum
}
