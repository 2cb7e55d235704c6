import { PutCommand, TransactWriteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { formatScope } from '@minping/shared/directory'
import type { ItemStatistics } from '@minping/shared/survey'
import { attempt } from '../store/conditions.ts'
import { StoreContended } from '../store/errors.ts'
import { addStatistics, readStored, type StoredStatistics, statisticsWrites } from '../store/item-statistics-entity.ts'
import {
  type JournalEntry,
  journalClosing,
  journalWrite,
  readJournal,
  type SurveyJournal,
  sumsOfJournal,
} from '../store/survey-journal-entity.ts'
import type { Table } from '../store/table.ts'
import type { TransactItem } from '../store/transaction.ts'

/** Where responses are counted. */
export interface SurveyBooks {
  table: Table
  cityCode: string
}

/** Others settle the same journal; each round one of them comes further. */
const mostRounds = 20
/** Items of a scope that are written at the same time. */
const atOnce = 8

type Sums = ReadonlyMap<string, ItemStatistics>

/**
 * Brings what a wave's journal holds into the statistics of the city and its regions, item by item, and empties it.
 * Whoever finds a journal half applied goes on with it: an item's statistics say whether they have it.
 */
export async function settleJournal({ table, cityCode }: SurveyBooks, waveId: string): Promise<void> {
  for (let round = 1; round <= mostRounds; round += 1) {
    const journal = await readJournal(table, waveId)
    if (journal.entries.length === 0) return
    if (journal.state === 'gathering') {
      await attempt(() => table.client.send(new UpdateCommand(journalClosing(table, journal))))
      continue
    }
    for (const [scope, sums] of sumsByScope(journal.entries, cityCode)) await applySums(table, journal, scope, sums)
    await empty(table, journal)
  }
  throw new StoreContended(`the journal of ${waveId} kept changing`)
}

/** The next journal, empty; nothing where somebody has begun it already. */
async function empty(table: Table, journal: SurveyJournal): Promise<void> {
  const write = journalWrite(table, { ...journal, number: journal.number + 1, state: 'gathering', entries: [] })
  const put = write?.Put
  if (put) await attempt(() => table.client.send(new PutCommand(put)))
}

/** What a journal adds to the city and to each region that it has responses of. */
function sumsByScope(entries: readonly JournalEntry[], cityCode: string): Map<string, Sums> {
  const regions = new Set(entries.flatMap(({ facts }) => facts.values['~region'] ?? []))
  const scopes = [
    formatScope({ kind: 'city', code: cityCode }),
    ...[...regions].sort().map((code) => formatScope({ kind: 'region', code })),
  ]
  return new Map(scopes.map((scope) => [scope, sumsOfJournal(entries, scope)]))
}

async function applySums(table: Table, journal: SurveyJournal, scope: string, sums: Sums): Promise<void> {
  const changed = [...sums.values()].filter((added) => !isNothing(added))
  for (let start = 0; start < changed.length; start += atOnce) {
    await Promise.all(changed.slice(start, start + atOnce).map((added) => applyToItem(table, journal, scope, added)))
  }
}

function isNothing({ counts, pairs, sum, squares }: ItemStatistics): boolean {
  return Object.keys(counts).length === 0 && Object.keys(pairs).length === 0 && sum === 0 && squares === 0
}

/** Adds to the statistics of one item, unless they have this journal; exactly once, whoever else tries. */
async function applyToItem(
  table: Table,
  { waveId, number }: SurveyJournal,
  scope: string,
  added: ItemStatistics,
): Promise<void> {
  for (let round = 1; round <= mostRounds; round += 1) {
    const before = await readOne(table, waveId, scope, added.item)
    if (before === 'torn') continue
    if (before && before.journal >= number) return
    const statistics = addStatistics(before?.statistics, added)
    if (await replaceStatistics(table, statisticsWrites(table, waveId, scope, statistics, before, number))) return
  }
  throw new StoreContended(`the statistics of ${waveId} ${scope} ${added.item} kept changing`)
}

async function readOne(
  table: Table,
  waveId: string,
  scope: string,
  item: string,
): Promise<StoredStatistics | undefined | 'torn'> {
  const stored = await readStored(table, waveId, scope, [item])
  return stored ? stored.get(item) : 'torn'
}

/** One item by itself, or all its parts together. Whether nobody was faster. */
export async function replaceStatistics(table: Table, writes: readonly TransactItem[]): Promise<boolean> {
  const [first, ...more] = writes
  const put = more.length === 0 ? first?.Put : undefined
  const refusal = await attempt(() =>
    put
      ? table.client.send(new PutCommand(put))
      : table.client.send(new TransactWriteCommand({ TransactItems: [...writes] })),
  )
  return refusal === undefined
}
