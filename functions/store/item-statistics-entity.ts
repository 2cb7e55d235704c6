import type { ItemStatistics } from '@minping/shared/survey'
import { StoreContended } from './errors.ts'
import { itemStatisticsKey, type Key } from './keys.ts'
import { pack, splitBytes, unpack } from './packed.ts'
import { readAll } from './read-all.ts'
import { readPartition } from './read-partition.ts'
import { readJournal, type SurveyJournal, sumsOfJournal } from './survey-journal-entity.ts'
import type { Table } from './table.ts'
import type { TransactItem } from './transaction.ts'

/** The statistics of an item as they are stored: packed, and in parts where they are too much for one item of the table. */
export interface StoredStatistics {
  statistics: ItemStatistics
  /** The last journal that these statistics have. */
  journal: number
  parts: number
  version: number
}

type StatisticsItem = Key & {
  entity: 'item-statistics'
  journal: number
  parts: number
  version: number
  packed: Uint8Array
}

const mostReadings = 6

/** Everything that is counted of a wave in a scope (`city:530700`, `region:530702`), item by item, as of one moment. */
export function readItemStatistics(table: Table, waveId: string, scope: string): Promise<ItemStatistics[]> {
  return readAsOfOneMoment(table, waveId, scope, () => readScope(table, waveId, scope))
}

/** The same for some items only; those that nothing is counted of are left out. */
export async function readItems(
  table: Table,
  waveId: string,
  scope: string,
  items: readonly string[],
): Promise<ItemStatistics[]> {
  const all = await readAsOfOneMoment(table, waveId, scope, () => readStored(table, waveId, scope, items))
  return all.filter(({ item }) => items.includes(item))
}

/** Reads statistics and the journal so that each response is in all of them or in none. */
async function readAsOfOneMoment(
  table: Table,
  waveId: string,
  scope: string,
  read: () => Promise<Map<string, StoredStatistics> | undefined>,
): Promise<ItemStatistics[]> {
  for (let reading = 1; reading <= mostReadings; reading += 1) {
    const journal = await readJournal(table, waveId)
    const stored = await read()
    if (stored && isOfOneMoment(journal, stored)) return withJournal(stored, journal, scope)
  }
  throw new StoreContended(`the statistics of ${waveId} kept changing`)
}

/** While a journal gathers, no statistics have it; so whoever finds one that does has read it too early. */
function isOfOneMoment({ number, state }: SurveyJournal, stored: ReadonlyMap<string, StoredStatistics>): boolean {
  return [...stored.values()].every(({ journal }) => journal < number || (journal === number && state === 'applying'))
}

function withJournal(
  stored: ReadonlyMap<string, StoredStatistics>,
  { number, entries }: SurveyJournal,
  scope: string,
): ItemStatistics[] {
  const sums = sumsOfJournal(entries, scope)
  const names = [...new Set([...stored.keys(), ...sums.keys()])].sort()
  return names.flatMap((name) => {
    const standing = stored.get(name)
    const added = standing?.journal === number ? undefined : sums.get(name)
    const statistics = added ? addStatistics(standing?.statistics, added) : standing?.statistics
    return statistics ? [statistics] : []
  })
}

/** Adds statistics of an item to others, which are changed, and answers them; counts that come to nothing are left out. */
export function addStatistics(one: ItemStatistics | undefined, other: ItemStatistics): ItemStatistics {
  if (!one) return other
  addCounts(one.counts, other.counts)
  addCounts(one.pairs, other.pairs)
  one.sum += other.sum
  one.squares += other.squares
  return one
}

function addCounts(sums: Record<string, number>, counts: Record<string, number>): void {
  for (const [name, count] of Object.entries(counts)) {
    const sum = (sums[name] ?? 0) + count
    if (sum === 0) delete sums[name]
    else sums[name] = sum
  }
}

/** The stored statistics of some items, by item; undefined when they changed while they were read. */
export async function readStored(
  table: Table,
  waveId: string,
  scope: string,
  items: readonly string[],
): Promise<Map<string, StoredStatistics> | undefined> {
  const firsts = await readAll(
    table,
    items.map((item) => itemStatisticsKey(waveId, scope, item)),
  )
  const rest = firsts.flatMap((first) => {
    const { sk, parts } = first as unknown as StatisticsItem
    return Array.from({ length: parts - 1 }, (_, index) => itemStatisticsKey(waveId, scope, sk, index + 1))
  })
  return assemble([...firsts, ...(rest.length > 0 ? await readAll(table, rest) : [])] as unknown as StatisticsItem[])
}

async function readScope(
  table: Table,
  waveId: string,
  scope: string,
): Promise<Map<string, StoredStatistics> | undefined> {
  const { pk } = itemStatisticsKey(waveId, scope, '')
  return assemble((await readPartition(table, pk)) as unknown as StatisticsItem[])
}

/** Parts put together by item; undefined when parts of two versions were read. */
function assemble(items: readonly StatisticsItem[]): Map<string, StoredStatistics> | undefined {
  const stored = new Map<string, StoredStatistics>()
  const parts = new Map(items.map((item) => [item.sk, item]))
  for (const first of items.filter(({ sk }) => !sk.includes('#'))) {
    const own = Array.from({ length: first.parts }, (_, index) => parts.get(partName(first.sk, index)))
    if (own.some((part) => part?.version !== first.version)) return undefined
    const { journal, version } = first
    const bytes = Buffer.concat(own.flatMap((part) => (part ? [part.packed] : [])))
    const statistics = { ...unpack<Omit<ItemStatistics, 'item'>>(bytes), item: first.sk }
    stored.set(first.sk, { statistics, journal, parts: first.parts, version })
  }
  return stored
}

const partName = (item: string, part: number) => itemStatisticsKey('', '', item, part).sk

/** The writes that replace an item's statistics, under the condition that they are still as they were read. */
export function statisticsWrites(
  table: Table,
  waveId: string,
  scope: string,
  statistics: ItemStatistics,
  before: StoredStatistics | undefined,
  journal: number,
): TransactItem[] {
  const { item, ...content } = statistics
  const pieces = splitBytes(pack(content))
  const version = (before?.version ?? 0) + 1
  const puts = pieces.map((packed, part): TransactItem => {
    const stored: StatisticsItem = {
      ...itemStatisticsKey(waveId, scope, item, part),
      entity: 'item-statistics',
      journal,
      parts: pieces.length,
      version,
      packed,
    }
    return { Put: { TableName: table.name, Item: stored, ...(part === 0 && isAsRead(before)) } }
  })
  const obsolete = Array.from({ length: Math.max(0, (before?.parts ?? 0) - pieces.length) }, (_, index) => ({
    Delete: { TableName: table.name, Key: itemStatisticsKey(waveId, scope, item, pieces.length + index) },
  }))
  return [...puts, ...obsolete]
}

function isAsRead(before: StoredStatistics | undefined) {
  if (!before) return { ConditionExpression: 'attribute_not_exists(pk)' }
  return {
    ConditionExpression: '#version = :seenVersion',
    ExpressionAttributeNames: { '#version': 'version' },
    ExpressionAttributeValues: { ':seenVersion': before.version },
  }
}
