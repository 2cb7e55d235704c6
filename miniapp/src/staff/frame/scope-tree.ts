import type { ResponseBody } from '@minping/shared/api'
import { parseScope, type ScopeKind } from '@minping/shared/directory'

/** A part of the city, as the service lists it. */
export type ScopeItem = ResponseBody<'listScopes'>['items'][number]

/** A part in its place among the others. */
export interface ScopeRow {
  item: ScopeItem
  /** How many listed parts it lies in. */
  depth: number
}

/** What is listed without a search; windows, departments and matters are many. */
const always: readonly ScopeKind[] = ['city', 'region', 'hall']
const mostFound = 60

/** The parts in the order of the city: each followed by what lies in it. */
export function scopeRows(items: readonly ScopeItem[]): ScopeRow[] {
  const listed = new Set(items.map(({ scope }) => scope))
  const children = new Map<string | undefined, ScopeItem[]>()
  for (const item of items) {
    const parent = item.parent !== undefined && listed.has(item.parent) ? item.parent : undefined
    children.set(parent, [...(children.get(parent) ?? []), item])
  }
  const below = (parent: string | undefined, depth: number): ScopeRow[] =>
    (children.get(parent) ?? []).flatMap((item) => [{ item, depth }, ...below(item.scope, depth + 1)])
  return below(undefined, 0)
}

/**
 * The parts to choose from: those whose name has the words searched for; without a search the larger ones, what the
 * chosen one lies in and what lies in it, or everything when that is not much.
 */
export function scopesToChoose(rows: readonly ScopeRow[], search: string, chosen: string | undefined): ScopeRow[] {
  const words = search.trim().toLowerCase()
  if (words) return rows.filter(({ item }) => namesOf(item).includes(words)).slice(0, mostFound)
  if (rows.length <= 20) return [...rows]
  const parent = rows.find(({ item }) => item.scope === chosen)?.item.parent
  return rows.filter(
    ({ item }) =>
      always.some((kind) => kind === parseScope(item.scope)?.kind) ||
      item.scope === chosen ||
      (item.parent !== undefined && item.parent === parent && isWindow(item)) ||
      (item.parent !== undefined && item.parent === chosen && isWindow(item)),
  )
}

/** A part and what it lies in, the largest first. */
export function pathTo(items: readonly ScopeItem[], scope: string): ScopeItem[] {
  const item = items.find((candidate) => candidate.scope === scope)
  if (!item) return []
  return [...(item.parent === undefined ? [] : pathTo(items, item.parent)), item]
}

function isWindow({ scope }: ScopeItem): boolean {
  return parseScope(scope)?.kind === 'window'
}

function namesOf({ name, englishName, service = '' }: ScopeItem): string {
  return `${name} ${service} ${englishName}`.toLowerCase()
}
