import { sumOf } from './book.ts'

/** What is told of where a response is from; what is absent would lead to too few. */
export interface Released {
  regionCode?: string
  industry?: string
  size?: string
}

/**
 * What exports of responses tell of each stratum, so that every description fits at least `threshold` responses
 * (k-anonymity; Samarati & Sweeney 1998): county, industry and size; where those are too few, county and size; then the
 * county; then nothing. Where those of whom only the county can be told are too few, the smallest other group of the
 * county joins them; where those of whom nothing can be told are, the smallest of all. A wave of fewer responses than
 * the threshold has no export: nothing is released.
 */
export function coarsen(counts: ReadonlyMap<string, number>, threshold: number): Map<string, Released> {
  const strata = [...counts].filter(([, count]) => count > 0)
  if (sumOf(strata.map(([, count]) => count)) < threshold) return new Map()
  const isLarge = ({ count }: Group) => count >= threshold
  const [finest, few] = split(groupsOf(strata, everything), isLarge)
  const [sized, fewer] = split(groupsOf(strataOf(few, counts), countyAndSize), isLarge)
  const counties = groupsOf(strataOf(fewer, counts), county)
  let groups = [...finest, ...sized]
  for (const group of counties) groups = joinSmallest(group, groups, threshold, isOfCounty(group))
  const [whole, fewest] = split(counties, isLarge)
  const [rest] = groupsOf(strataOf(fewest, counts), nothing)
  groups = rest ? joinSmallest(rest, [...groups, ...whole], threshold, () => true) : [...groups, ...whole]
  return new Map(
    [...groups, ...(rest ? [rest] : [])].flatMap(({ strata: own, released }) =>
      own.map((stratum) => [stratum, released] as const),
    ),
  )
}

interface Group {
  released: Released
  strata: string[]
  count: number
}

/** Lets the smallest of the groups join one that is too small, until it isn't; answers the groups that are left. */
function joinSmallest(
  group: Group,
  groups: readonly Group[],
  threshold: number,
  mayJoin: (other: Group) => boolean,
): Group[] {
  const [candidates, others] = split(groups, mayJoin)
  candidates.sort((one, other) => one.count - other.count || (nameOf(one) < nameOf(other) ? -1 : 1))
  while (group.count < threshold) {
    const smallest = candidates.shift()
    if (!smallest) break
    group.strata.push(...smallest.strata)
    group.count += smallest.count
  }
  return [...candidates, ...others]
}

function isOfCounty({ released: { regionCode } }: Group): (other: Group) => boolean {
  return (other) => other.released.regionCode === regionCode
}

function split(groups: readonly Group[], belongs: (group: Group) => boolean): [Group[], Group[]] {
  return [groups.filter(belongs), groups.filter((group) => !belongs(group))]
}

function strataOf(groups: readonly Group[], counts: ReadonlyMap<string, number>): [string, number][] {
  return groups.flatMap(({ strata }) => strata.map((stratum): [string, number] => [stratum, counts.get(stratum) ?? 0]))
}

function groupsOf(strata: readonly (readonly [string, number])[], describe: (stratum: string) => Released): Group[] {
  const groups = new Map<string, Group>()
  for (const [stratum, count] of strata) {
    const released = describe(stratum)
    const name = nameOf({ released })
    const group = groups.get(name) ?? { released, strata: [], count: 0 }
    groups.set(name, group)
    group.strata.push(stratum)
    group.count += count
  }
  return [...groups.values()]
}

/** The description as text: the same for those who are told apart by nothing. */
export function nameOf({ released }: { released: Released }): string {
  return `${released.regionCode ?? ''}.${released.industry ?? ''}.${released.size ?? ''}`
}

function everything(stratum: string): Released {
  const [regionCode = '', industry = '', size = ''] = stratum.split('.')
  return { regionCode, industry, size }
}

function countyAndSize(stratum: string): Released {
  const { regionCode = '', size = '' } = everything(stratum)
  return { regionCode, size }
}

function county(stratum: string): Released {
  const { regionCode = '' } = everything(stratum)
  return { regionCode }
}

function nothing(): Released {
  return {}
}
