import type { Period } from '@minping/shared/calendar'
import { formatScope, type Scope } from '@minping/shared/directory'
import { addCounts, type Counts } from '@minping/shared/figures'
import { type Counter, readCounters, readCountersOf, readPartCounters } from '../store/counter-entity.ts'
import type { Table } from '../store/table.ts'
import type { CityDirectory } from './city-directory.ts'

/**
 * The sums of a scope for consecutive periods of one kind, in their order. The city is the sum of its regions,
 * quarters and years are sums of months: one query, whatever was counted; for days of the city one per region.
 */
export async function readSums(
  table: Table,
  directory: CityDirectory,
  scope: Scope,
  periods: readonly Period[],
): Promise<Counts[]> {
  const counters = isDaily(periods)
    ? await readDays(table, directory, scope, periods)
    : await readMonths(table, scope, periods)
  return periods.map((period) => addCounts(...countersIn(period, counters).map((counter) => counter.counts)))
}

/** The counters that lie in a period. */
export function countersIn(period: Period, counters: readonly Counter[]): Counter[] {
  const parts = period.kind === 'day' ? [period.text] : period.months
  return counters.filter((counter) => parts.includes(counter.period))
}

async function readDays(
  table: Table,
  directory: CityDirectory,
  scope: Scope,
  periods: readonly Period[],
): Promise<Counter[]> {
  const scopes = scopesCounted(scope, directory)
  const { first, last } = endsOf(periods)
  if (first.text === last.text) return readCountersOf(table, scopes, first.text)
  const perScope = await Promise.all(scopes.map((part) => readCounters(table, part, first.firstDay, last.lastDay)))
  return perScope.flat()
}

function readMonths(table: Table, scope: Scope, periods: readonly Period[]): Promise<Counter[]> {
  const { first, last } = endsOf(periods)
  const from = first.firstDay.slice(0, 'YYYY-MM'.length)
  const to = last.lastDay.slice(0, 'YYYY-MM'.length)
  const text = formatScope(scope)
  return scope.kind === 'city'
    ? readPartCounters(table, { scope: text, kind: 'region' }, from, to)
    : readCounters(table, text, from, to)
}

/** The scopes whose counters are summed for one: for the city its regions. */
export function scopesCounted(scope: Scope, directory: CityDirectory): string[] {
  if (scope.kind !== 'city') return [formatScope(scope)]
  return [...directory.regions.keys()].map((code) => formatScope({ kind: 'region', code }))
}

function isDaily(periods: readonly Period[]): boolean {
  return periods[0]?.kind === 'day'
}

function endsOf(periods: readonly Period[]): { first: Period; last: Period } {
  const first = periods[0]
  const last = periods.at(-1)
  if (!first || !last) throw new RangeError('figures need at least one period')
  return { first, last }
}
