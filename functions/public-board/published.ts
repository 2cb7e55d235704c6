import type { Period } from '@minping/shared/calendar'
import { formatScope } from '@minping/shared/directory'
import { addCounts, type Counts } from '@minping/shared/figures'
import { type CountsByMonth, type PlaceTree, type PublishedFigures, publishYear } from '@minping/shared/publication'
import { keptByKey } from '../platform/kept-by-key.ts'
import { describeFault, log } from '../platform/log.ts'
import { type CityDirectory, service } from '../platform/service.ts'
import { type Counter, readPartCounters } from '../store/counter-entity.ts'
import type { Table } from '../store/table.ts'

type PublishedYear = (scope: string, period: Period) => PublishedFigures

/**
 * What the public sees of a scope in a period that is over. A year is read whole, because what is hidden is decided
 * together: one query for the regions and one for the halls of each. It is kept for five minutes, so that a city that
 * looks all at once costs the same. `today` in Shanghai, `YYYY-MM-DD`.
 */
export async function publishedFigures(scope: string, period: Period, today: string): Promise<PublishedFigures> {
  const published = await keptYear(`${period.year} ${today}`)
  return published(scope, period)
}

const keptYear = keptByKey(readYear, {
  milliseconds: 5 * 60_000,
  most: 40,
  onStale: (fault) => log('warning', 'kept the old one in use', { what: 'published figures', ...describeFault(fault) }),
})

/** Reads and decides one year; the key is the year and today. */
async function readYear(key: string): Promise<PublishedYear> {
  const [year = '', today = ''] = key.split(' ')
  const { table, city, configuration } = service()
  const [directory, { definition, publication }] = await Promise.all([city(), configuration()])
  return publishYear({
    year: Number(year),
    tree: treeOf(directory),
    counts: await readCounts(table, directory, year),
    definition,
    threshold: publication.threshold,
    today,
  })
}

/** The city, its regions, and their halls. */
export function treeOf(directory: CityDirectory): PlaceTree {
  const halls = [...directory.halls.values()]
  return {
    scope: cityScope(directory),
    parts: [...directory.regions.keys()].map((regionCode) => ({
      scope: formatScope({ kind: 'region', code: regionCode }),
      parts: halls
        .filter((hall) => hall.regionCode === regionCode)
        .map(({ hallId }) => ({ scope: formatScope({ kind: 'hall', code: hallId }), parts: [] })),
    })),
  }
}

async function readCounts(table: Table, directory: CityDirectory, year: string): Promise<CountsByMonth> {
  const tree = treeOf(directory)
  const partsOf = (scope: string, kind: string) => readPartCounters(table, { scope, kind }, `${year}-01`, `${year}-12`)
  const [regions, halls] = await Promise.all([
    partsOf(tree.scope, 'region'),
    Promise.all(tree.parts.map(({ scope }) => partsOf(scope, 'hall'))),
  ])
  const city = regions.map((counter) => ({ ...counter, scope: tree.scope }))
  const counts = new Map<string, Map<string, Counts>>()
  for (const counter of [...city, ...regions, ...halls.flat()]) addTo(counts, counter)
  return counts
}

function addTo(counts: Map<string, Map<string, Counts>>, { scope, period, counts: added }: Counter): void {
  const months = counts.get(scope) ?? new Map<string, Counts>()
  months.set(period, addCounts(months.get(period) ?? {}, added))
  counts.set(scope, months)
}

export function cityScope({ cityCode }: CityDirectory): string {
  return formatScope({ kind: 'city', code: cityCode })
}
