import { percentText } from '@minping/shared/figures'
import type { WaveView } from '../parts/types'

export const groupings = ['region', 'industry', 'size', 'stratum'] as const
export type Grouping = (typeof groupings)[number]

type Stratum = WaveView['strata'][number]

/** Strata gathered under one of what they are made of, or each by itself. */
export interface GroupedStrata {
  key: string
  first: Stratum
  population: number
  invited: number
  submitted: number
  responseRate: string | null
}

/** Response rates by group, in the order in which groups come up; without invitations there is no rate. */
export function groupStrata(strata: readonly Stratum[], grouping: Grouping): GroupedStrata[] {
  const groups = new Map<string, Stratum[]>()
  for (const stratum of strata) {
    const key = keyOf(stratum, grouping)
    groups.set(key, [...(groups.get(key) ?? []), stratum])
  }
  return [...groups].flatMap(([key, members]) => {
    const [first] = members
    return first ? [{ key, first, ...totalOf(members) }] : []
  })
}

/** The sums of some strata, and the rate of the sums. */
export function totalOf(strata: readonly Stratum[]): Omit<GroupedStrata, 'key' | 'first'> {
  const sum = (count: (stratum: Stratum) => number) => strata.reduce((total, stratum) => total + count(stratum), 0)
  const invited = sum((stratum) => stratum.invited)
  const submitted = sum((stratum) => stratum.submitted)
  const isOpen = strata.every(({ responseRate }) => responseRate === null)
  return {
    population: sum((stratum) => stratum.population),
    invited,
    submitted,
    responseRate: isOpen ? null : percentText(submitted, invited),
  }
}

function keyOf({ regionCode, industry, size }: Stratum, grouping: Grouping): string {
  switch (grouping) {
    case 'region':
      return regionCode
    case 'industry':
      return industry
    case 'size':
      return size
    case 'stratum':
      return `${regionCode}.${industry}.${size}`
  }
}
