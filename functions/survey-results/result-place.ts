import { formatScope, type Scope } from '@minping/shared/directory'
import type { ProblemAnswer, Staff } from '../platform/call.ts'
import { readScope } from '../platform/read-scope.ts'
import type { CityDirectory } from '../platform/service.ts'

/** Where results are asked for: the city, or one of its regions. */
export interface ResultPlace {
  scope: string
  scopeName: string
  scopeEnglishName: string
  /** Absent: the city. */
  regionCode?: string
}

/** The place of a scope that the caller may look at; results are counted for the city and its regions only. */
export function readResultPlace(
  scope: string,
  { grants }: Staff,
  directory: CityDirectory,
): { place: ResultPlace } | ProblemAnswer {
  const found = readScope(scope, grants, directory)
  if ('problem' in found) return found
  const place = placeOf(found.scope, directory)
  return place ? { place } : { problem: 'SCOPE_INVALID', field: 'scope' }
}

/** The whole city. */
export function cityPlace(directory: CityDirectory): ResultPlace {
  const { cityCode, name, englishName } = directory
  return { scope: formatScope({ kind: 'city', code: cityCode }), scopeName: name, scopeEnglishName: englishName }
}

function placeOf({ kind, code }: Scope, directory: CityDirectory): ResultPlace | undefined {
  if (kind === 'city') return cityPlace(directory)
  const region = kind === 'region' ? directory.regions.get(code) : undefined
  return (
    region && {
      scope: formatScope({ kind: 'region', code }),
      scopeName: region.name,
      scopeEnglishName: region.englishName,
      regionCode: code,
    }
  )
}
