import { formatScope } from '@minping/shared/directory'
import {
  type Fold,
  factsOf,
  foldIn,
  type ItemStatistics,
  newFold,
  type PlanPromise,
  type Questionnaire,
  type ResponseFacts,
  statisticsOfFold,
} from '@minping/shared/survey'
import { StoreContended } from '../store/errors.ts'
import { addStatistics, readItemStatistics, readStored, statisticsWrites } from '../store/item-statistics-entity.ts'
import { type CountableResponse, countableResponseOf, markResponsePending } from '../store/pending-response-entity.ts'
import { readPublished } from '../store/questionnaire-entity.ts'
import { scanTable } from '../store/scan-table.ts'
import type { Table } from '../store/table.ts'
import { listWaves } from '../store/wave-entity.ts'
import { countResponses } from './count-responses.ts'
import { replaceStatistics, type SurveyBooks } from './settle-journal.ts'

export interface ResponseRecount {
  responses: number
  /** Items whose statistics weren't what the responses say. */
  differences: StatisticsDifference[]
}

export interface StatisticsDifference {
  waveId: string
  scope: string
  item: string
  expected: ItemStatistics
  found: ItemStatistics
}

/** The statistics of each scope of a wave, by item. */
type Column = Map<string, Map<string, ItemStatistics>>
type FoldedColumn = Map<string, Fold>

interface ResponseBooks {
  responses: number
  /** What the answers say now. */
  contributed: FoldedColumn
  /** What the tally remembers to have counted. */
  counted: FoldedColumn
  /** Responses whose answers say something else than what was counted, without a mark. */
  unmarked: (CountableResponse & { facts: ResponseFacts })[]
}

const mostRounds = 10

/**
 * Counts every response anew from its answers and compares with the statistics, after a tally. With `repair` the
 * statistics are put right by additions; the differences are those found before.
 */
export async function recountResponses({
  promises,
  now,
  repair = false,
  ...books
}: SurveyBooks & { promises: readonly PlanPromise[]; now: Date; repair?: boolean }): Promise<ResponseRecount> {
  await countResponses(books)
  const read = await readBooks(books, promises)
  const held = await readHeld(books.table, [...read.contributed.keys(), ...read.counted.keys()])
  const differences = compare(statisticsOfColumn(read.contributed), held)
  if (repair && differences.length > 0) {
    for (const difference of compare(statisticsOfColumn(read.counted), held)) await correct(books.table, difference)
    for (const response of read.unmarked) await markResponsePending(books.table, response, response.facts, now)
    await countResponses(books)
  }
  return { responses: read.responses, differences }
}

async function readBooks({ table, cityCode }: SurveyBooks, promises: readonly PlanPromise[]): Promise<ResponseBooks> {
  const books: ResponseBooks = { responses: 0, contributed: new Map(), counted: new Map(), unmarked: [] }
  const questionnaires = await readQuestionnaires(table)
  for await (const item of scanTable(table)) {
    const found = countableResponseOf(item)
    const questionnaire = found && questionnaires.get(found.response.waveId)
    if (!found || !questionnaire) continue
    const { kind, answers, ...stratum } = found.response
    const facts = factsOf(questionnaire, { kind, answers }, stratum, promises)
    books.responses += 1
    enter(books.contributed, found.response, cityCode, facts)
    if (found.counted) enter(books.counted, found.response, cityCode, found.counted)
    if (!found.pending && !isSame(facts, found.counted)) books.unmarked.push({ ...found, facts })
  }
  return books
}

async function readQuestionnaires(table: Table): Promise<Map<string, Questionnaire>> {
  const questionnaires = new Map<string, Questionnaire>()
  for (const { waveId, questionnaireId, questionnaireVersion } of await listWaves(table)) {
    const questionnaire = await readPublished(table, questionnaireId, questionnaireVersion)
    if (questionnaire) questionnaires.set(waveId, questionnaire)
  }
  return questionnaires
}

function enter(
  column: FoldedColumn,
  { waveId, regionCode }: { waveId: string; regionCode: string },
  cityCode: string,
  facts: ResponseFacts,
): void {
  const scopes = [formatScope({ kind: 'city', code: cityCode }), formatScope({ kind: 'region', code: regionCode })]
  for (const name of scopes.map((scope) => `${waveId} ${scope}`)) {
    const fold = column.get(name) ?? newFold()
    foldIn(fold, { facts, sign: 1 })
    column.set(name, fold)
  }
}

function statisticsOfColumn(column: FoldedColumn): Column {
  return new Map([...column].map(([name, fold]) => [name, statisticsOfFold(fold)]))
}

/** What the statistics hold, of the scopes that have responses. */
async function readHeld(table: Table, names: readonly string[]): Promise<Column> {
  const held: Column = new Map()
  for (const name of new Set(names)) {
    const [waveId = '', scope = ''] = name.split(' ')
    const items = await readItemStatistics(table, waveId, scope)
    held.set(name, new Map(items.map((statistics) => [statistics.item, statistics])))
  }
  return held
}

/** Where two columns disagree. */
function compare(expected: Column, found: Column): StatisticsDifference[] {
  return [...new Set([...expected.keys(), ...found.keys()])].sort().flatMap((name) => {
    const [waveId = '', scope = ''] = name.split(' ')
    const [ought, is] = [expected.get(name), found.get(name)]
    const items = [...new Set([...(ought?.keys() ?? []), ...(is?.keys() ?? [])])].sort()
    return items.flatMap((item) => {
      const difference = { expected: ought?.get(item) ?? nothing(item), found: is?.get(item) ?? nothing(item) }
      return isNothing(missingOf(difference)) ? [] : [{ waveId, scope, item, ...difference }]
    })
  })
}

/** What must be added to what was found to come to what is expected. */
function missingOf({ expected, found }: Pick<StatisticsDifference, 'expected' | 'found'>): ItemStatistics {
  const negative = (counts: Record<string, number>) =>
    Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, -count]))
  const taken = {
    item: found.item,
    counts: negative(found.counts),
    pairs: negative(found.pairs),
    sum: -found.sum,
    squares: -found.squares,
  }
  return addStatistics(taken, expected)
}

async function correct(table: Table, difference: StatisticsDifference): Promise<void> {
  const { waveId, scope, item } = difference
  for (let round = 1; round <= mostRounds; round += 1) {
    const stored = await readStored(table, waveId, scope, [item])
    const before = stored?.get(item)
    const statistics = addStatistics(before?.statistics, missingOf(difference))
    const writes = statisticsWrites(table, waveId, scope, statistics, before, before?.journal ?? 0)
    if (stored && (await replaceStatistics(table, writes))) return
  }
  throw new StoreContended(`the statistics of ${waveId} ${scope} ${item} kept changing`)
}

function nothing(item: string): ItemStatistics {
  return { item, counts: {}, pairs: {}, sum: 0, squares: 0 }
}

function isNothing({ counts, pairs, sum, squares }: ItemStatistics): boolean {
  return Object.keys(counts).length === 0 && Object.keys(pairs).length === 0 && sum === 0 && squares === 0
}

function isSame(facts: ResponseFacts, counted: ResponseFacts | undefined): boolean {
  return JSON.stringify(facts) === JSON.stringify(counted)
}
