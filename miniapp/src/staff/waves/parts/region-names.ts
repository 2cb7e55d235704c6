import { parseScope } from '@minping/shared/directory'
import type { Language } from '../../../service'
import { nameIn } from '../../../text'
import type { ScopeItem } from '../../frame/scope-tree'
import { useScopes } from '../../frame/use-scopes'

export interface RegionName {
  regionCode: string
  name: string
}

/** The counties by code, in a language; empty until the service has named them. */
export function regionNames(items: readonly ScopeItem[], language: Language): RegionName[] {
  return items.flatMap((item) => {
    const scope = parseScope(item.scope)
    return scope?.kind === 'region' ? [{ regionCode: scope.code, name: nameIn(language, item) }] : []
  })
}

/** What a county is called; its code until the names are known. */
export function useRegionNames(language: Language): { regions: RegionName[]; nameOf: (regionCode: string) => string } {
  const { content } = useScopes()
  const regions = regionNames(content ?? [], language)
  return {
    regions,
    nameOf: (regionCode) => regions.find((region) => region.regionCode === regionCode)?.name ?? regionCode,
  }
}
