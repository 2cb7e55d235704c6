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
 * The regions whose figure must be hidden: those of fewer responses than the threshold (and those named), and, because
 * the city less the regions that are shown would give them away, the next smallest until the hidden ones are two and
 * together as many as the threshold. Where nobody answered there is nobody to protect.
 */
export function hiddenRegions(
  counts: ReadonlyMap<string, number>,
  threshold: number,
  named: ReadonlySet<string> = new Set(),
): Set<string> {
  const filled = [...counts]
    .filter(([, count]) => count > 0)
    .sort(([one, count], [other, otherCount]) => count - otherCount || (one < other ? -1 : 1))
  const mustHide = ([region, count]: readonly [string, number]) => count < threshold || named.has(region)
  const hidden = filled.filter(mustHide)
  if (hidden.length === 0) return new Set()
  const isEnough = () => hidden.length >= 2 && sumOf(hidden.map(([, count]) => count)) >= threshold
  for (const region of filled.filter((candidate) => !mustHide(candidate))) {
    if (isEnough()) break
    hidden.push(region)
  }
  return new Set(hidden.map(([region]) => region))
}
