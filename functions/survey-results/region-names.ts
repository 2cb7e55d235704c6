import type { RegionNames } from '@minping/shared/survey/results'
import type { CityDirectory } from '../platform/service.ts'

/** What the city's regions are called, in the order of their codes. */
export function regionNames({ regions }: CityDirectory): RegionNames {
  return new Map(
    [...regions.values()].map(({ regionCode, name, englishName }) => [regionCode, { zh: name, en: englishName }]),
  )
}
