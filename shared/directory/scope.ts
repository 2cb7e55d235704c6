import type { Place } from './place.ts'

export const scopeKinds = ['city', 'region', 'hall', 'window', 'department', 'item'] as const
export type ScopeKind = (typeof scopeKinds)[number]

/** A part of the city, written `kind:code`: `city:530700`, `region:530702`, `hall:530702-01`. */
export interface Scope {
  kind: ScopeKind
  code: string
}

/** Reads `kind:code`; undefined when it is not a scope. */
export function parseScope(text: string): Scope | undefined {
  const match = /^([a-z]+):([A-Za-z0-9-]{1,64})$/.exec(text)
  const kind = scopeKinds.find((candidate) => candidate === match?.[1])
  return kind && match?.[2] ? { kind, code: match[2] } : undefined
}

/** Writes a scope as `kind:code`. */
export function formatScope(scope: Scope): string {
  return `${scope.kind}:${scope.code}`
}

/** The code that a place has in a kind of scope; undefined where it has none (a review without an item). */
export function codeOfPlace(place: Partial<Place>, kind: ScopeKind): string | undefined {
  switch (kind) {
    case 'city':
      return place.cityCode
    case 'region':
      return place.regionCode
    case 'hall':
      return place.hallId
    case 'window':
      return place.windowId
    case 'department':
      return place.departmentCode
    case 'item':
      return place.itemCode
  }
}

/** Whether a scope contains a place. */
export function scopeCovers(scope: string, place: Partial<Place>): boolean {
  const parsed = parseScope(scope)
  return parsed !== undefined && codeOfPlace(place, parsed.kind) === parsed.code
}
