import type { Place } from './place.ts'
import { codeOfPlace, formatScope, type ScopeKind } from './scope.ts'

/** What a scope can be ranked by. */
export const childKinds: Record<ScopeKind, readonly ScopeKind[]> = {
  city: ['region', 'hall'],
  region: ['hall', 'department', 'item'],
  hall: ['window'],
  window: [],
  department: [],
  item: [],
}

/** What a kind of scope lies in directly. */
const parentKinds: Partial<Record<ScopeKind, ScopeKind>> = {
  region: 'city',
  hall: 'region',
  window: 'hall',
  department: 'region',
  item: 'region',
}

/** The kinds whose figures are counted; the city is the sum of its regions, at read. */
const countedKinds: readonly ScopeKind[] = ['region', 'hall', 'window', 'department', 'item']

/** The scope that a place's scope of a kind lies in: of `window` its hall. Undefined for the city. */
export function parentOf(kind: ScopeKind, place: Partial<Place>): string | undefined {
  const parent = parentKinds[kind]
  return parent && scopeOfPlace(place, parent)
}

/** The scopes that what happened at a place is counted in: region, hall, window, department and item, as far as it names them. */
export function scopesOfPlace(place: Partial<Place>): string[] {
  return countedKinds.flatMap((kind) => scopeOfPlace(place, kind) ?? [])
}

function scopeOfPlace(place: Partial<Place>, kind: ScopeKind): string | undefined {
  const code = codeOfPlace(place, kind)
  return code === undefined ? undefined : formatScope({ kind, code })
}
