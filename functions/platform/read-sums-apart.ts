import type { Period } from '@minping/shared/calendar'
import type { Scope } from '@minping/shared/directory'
import { addCounts, type Counts } from '@minping/shared/figures'
import { readCounters } from '../store/counter-entity.ts'
import type { CounterKind } from '../store/keys.ts'
import type { Table } from '../store/table.ts'
import { countersIn, scopesCounted } from './read-sums.ts'
import type { CityDirectory } from './service.ts'

/**
 * What is counted apart of a scope in periods of whole months, of its bad reviews alone or of what failed, from the
 * first to the last in one query; of the city one per region.
 */
export async function readSumsApart(
  table: Table,
  directory: CityDirectory,
  of: Exclude<CounterKind, 'everything'>,
  scope: Scope,
  periods: readonly Period[],
): Promise<Counts[]> {
  const months = periods.flatMap((period) => period.months).sort()
  const [first = '', last = ''] = [months[0], months.at(-1)]
  const perScope = await Promise.all(
    scopesCounted(scope, directory).map((part) => readCounters(table, part, first, last, of)),
  )
  const counters = perScope.flat()
  return periods.map((period) => addCounts(...countersIn(period, counters).map(({ counts }) => counts)))
}
