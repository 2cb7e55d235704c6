import { sumOf } from './book.ts'

/** What is told of where a response is from; what is absent would lead to too few. */
export interface Released {
  regionCode?: string
  industry?: string
  size?: string
}

/**
 * What exports of responses tell of each stratum, so that every description fits at least `threshold` responses
 * (k-anonymity; Samarati & Sweeney 1998): county, industry and size; where those are too few, county and size; where
 * those left are, the county; else nothing. If even those of whom nothing is told are too few, the smallest other
 * group joins them. A wave of fewer responses than the threshold has no export: nothing is released.
 */
export function coarsen(counts: ReadonlyMap<string, number>, threshold: number): Map<string, Released> {
  let left = [...counts].filter(([, count]) => count > 0)
  if (sumOf(left.map(([, count]) => count)) < threshold) return new Map()
  const groups: Group[] = []
  for (const describe of [everything, countyAndSize, county]) {
    const large = groupsOf(left, describe).filter(({ count }) => count >= threshold)
    const released = new Set(large.flatMap(({ strata }) => strata))
    left = left.filter(([stratum]) => !released.has(stratum))
    groups.push(...large)
  }
  const rest: Group = {
    released: {},
    strata: left.map(([stratum]) => stratum),
    count: sumOf(left.map(([, count]) => count)),
  }
  groups.sort((one, other) => one.count - other.count || nameOf(one).localeCompare(nameOf(other)))
  while (rest.count > 0 && rest.count < threshold) {
    const smallest = groups.shift()
    if (!smallest) break
    rest.strata.push(...smallest.strata)
    rest.count += smallest.count
  }
  return new Map(
    [...groups, rest].flatMap(({ strata, released }) => strata.map((stratum) => [stratum, released] as const)),
  )
}

interface Group {
  released: Released
  strata: string[]
  count: number
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
