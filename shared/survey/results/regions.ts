import { type Book, countsOf, pairCount, sumOf, type Valued } from './book.ts'

/** Responses that have a value, by region, from the city's book. */
export function countsByRegion(city: Book, valued: Valued): Map<string, number> {
  return new Map(
    [...countsOf(city, '~region').keys()]
      .sort()
      .map((region) => [region, pairCount(city, valued, ['~region', region])]),
  )
}

/**
 * The regions whose figure must be hidden: those of fewer responses than the threshold, and, because the city less the
 * regions that are shown would give them away, the next smallest until the hidden ones are two and together as many as
 * the threshold. Where nobody answered there is nobody to protect.
 */
export function hiddenRegions(counts: ReadonlyMap<string, number>, threshold: number): Set<string> {
  const filled = [...counts]
    .filter(([, count]) => count > 0)
    .sort(([one, count], [other, otherCount]) => count - otherCount || (one < other ? -1 : 1))
  const small = filled.filter(([, count]) => count < threshold).length
  if (small === 0) return new Set()
  const isEnough = (hidden: number) =>
    hidden >= 2 && sumOf(filled.slice(0, hidden).map(([, count]) => count)) >= threshold
  let hidden = small
  while (hidden < filled.length && !isEnough(hidden)) hidden += 1
  return new Set(filled.slice(0, hidden).map(([region]) => region))
}
