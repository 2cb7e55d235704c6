import { type PlaceTree, placesOf } from './place-tree.ts'

/** How many people stand behind each figure of a place, one number for each figure and period that is decided on together. */
export type SizesOf = (scope: string) => readonly number[]

/**
 * The places that must be hidden together over some periods (the months of a quarter, the quarters of a year). Hidden is
 * a place with a figure about 1 … threshold − 1 people in any of them (primary), and as many others as it takes that
 * nothing follows by subtraction (complementary):
 * - no place is the only hidden one among a place and its parts, for the sum would tell it;
 * - where the sum is shown, its hidden parts are in each figure together nobody or at least the threshold.
 *
 * Because the same places are hidden in all of the periods, neither sums over places nor sums over time tell a hidden
 * figure: along a path of hidden places from one end of the tree to another, one may be taken from and given to its
 * neighbours in turn in one period, and the other way in another, and every sum that is shown stays.
 * `begin` is hidden in any case: what is hidden in a sum of periods is hidden in each of them.
 */
export function hiddenPlaces(
  tree: PlaceTree,
  sizesOf: SizesOf,
  threshold: number,
  begin: ReadonlySet<string> = new Set(),
): Set<string> {
  const places = placesOf(tree)
  const isSmall = (size: number) => size > 0 && size < threshold
  const small = places.map(({ scope }) => scope).filter((scope) => sizesOf(scope).some(isSmall))
  const hidden = new Set([...begin, ...small])
  for (;;) {
    const next = places.flatMap((place) => nextToHide(place, { sizesOf, threshold, hidden }) ?? [])[0]
    if (next === undefined) return hidden
    hidden.add(next)
  }
}

interface State {
  sizesOf: SizesOf
  threshold: number
  hidden: ReadonlySet<string>
}

/** What must be hidden next of a place and its parts: the smallest part that has anybody, or else the sum itself. */
function nextToHide({ scope, parts }: PlaceTree, { sizesOf, threshold, hidden }: State): string | undefined {
  const isHidden = (part: PlaceTree) => hidden.has(part.scope)
  const hiddenParts = parts.filter(isHidden)
  const smallest = parts
    .filter((part) => !isHidden(part) && totalOf(sizesOf(part.scope)) > 0)
    .sort((one, other) => totalOf(sizesOf(one.scope)) - totalOf(sizesOf(other.scope)))[0]?.scope

  if (hidden.has(scope)) return hiddenParts.length === 0 ? smallest : undefined
  if (hiddenParts.length === 0) return undefined
  const isEnough = sumsOf(hiddenParts, sizesOf).every((sum) => sum === 0 || sum >= threshold)
  return hiddenParts.length >= 2 && isEnough ? undefined : (smallest ?? scope)
}

function sumsOf(parts: readonly PlaceTree[], sizesOf: SizesOf): number[] {
  const sums: number[] = []
  for (const part of parts) {
    for (const [index, size] of sizesOf(part.scope).entries()) sums[index] = (sums[index] ?? 0) + size
  }
  return sums
}

function totalOf(sizes: readonly number[]): number {
  return sizes.reduce((sum, size) => sum + size, 0)
}
