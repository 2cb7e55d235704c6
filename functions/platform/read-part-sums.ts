import type { Period } from '@minping/shared/calendar'
import {
  formatScope,
  inService,
  parentOf,
  type Retirable,
  type ScopeKind,
  scopeCovers,
} from '@minping/shared/directory'
import { addCounts, type Counts } from '@minping/shared/figures'
import { type Counter, readCountersOf, readPartCounters } from '../store/counter-entity.ts'
import type { Table } from '../store/table.ts'
import { countersIn } from './read-sums.ts'
import type { CityDirectory } from './service.ts'

/**
 * The sums of every part of a kind that a scope has, also of those without a review: one query of the ranking, for the
 * halls of a city one per region, for a day one batch.
 */
export async function readPartSums(
  table: Table,
  directory: CityDirectory,
  scope: string,
  kind: ScopeKind,
  period: Period,
): Promise<Map<string, Counts>> {
  const parts = partsOf(directory, scope, kind)
  const counters =
    period.kind === 'day'
      ? await readCountersOf(table, parts, period.text)
      : await readMonthsOfParts(table, directory, parts, kind, period)
  const sums = new Map<string, Counts>(parts.map((part) => [part, {}]))
  for (const { scope: part, counts } of countersIn(period, counters)) {
    sums.set(part, addCounts(sums.get(part) ?? {}, counts))
  }
  for (const part of retiredParts(directory, kind)) {
    if (Object.keys(sums.get(part) ?? {}).length === 0) sums.delete(part)
  }
  return sums
}

/** What has left service is ranked in its time, and not where nothing is counted of it. */
function retiredParts(directory: CityDirectory, kind: ScopeKind): string[] {
  const entries: Partial<Record<ScopeKind, ReadonlyMap<string, Retirable>>> = {
    hall: directory.halls,
    window: directory.windows,
    department: directory.departments,
    item: directory.items,
  }
  return [...(entries[kind] ?? [])].flatMap(([code, entry]) => (inService(entry) ? [] : [formatScope({ kind, code })]))
}

function partsOf(directory: CityDirectory, scope: string, kind: ScopeKind): string[] {
  return codesOf(directory, kind)
    .map((code) => formatScope({ kind, code }))
    .filter((part) => scopeCovers(scope, directory.placeOfScope(part) ?? {}))
}

async function readMonthsOfParts(
  table: Table,
  directory: CityDirectory,
  parts: readonly string[],
  kind: ScopeKind,
  { months }: Period,
): Promise<Counter[]> {
  const parents = new Set(parts.flatMap((part) => parentOf(kind, directory.placeOfScope(part) ?? {}) ?? []))
  const first = months[0] ?? ''
  const last = months.at(-1) ?? ''
  const perParent = await Promise.all(
    [...parents].map((parent) => readPartCounters(table, { scope: parent, kind }, first, last)),
  )
  return perParent.flat()
}

function codesOf(directory: CityDirectory, kind: ScopeKind): string[] {
  switch (kind) {
    case 'city':
      return [directory.cityCode]
    case 'region':
      return [...directory.regions.keys()]
    case 'hall':
      return [...directory.halls.keys()]
    case 'window':
      return [...directory.windows.keys()]
    case 'department':
      return [...directory.departments.keys()]
    case 'item':
      return [...directory.items.keys()]
  }
}
