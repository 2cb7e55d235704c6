import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb'
import { attempt } from '../store/conditions.ts'
import { StoreContended } from '../store/errors.ts'
import type { Key } from '../store/keys.ts'
import {
  type CountableResponse,
  countedResponseWrite,
  listPendingResponses,
  readPendingResponses,
} from '../store/pending-response-entity.ts'
import { type JournalEntry, journalWrite, readJournal, type SurveyJournal } from '../store/survey-journal-entity.ts'
import { mostWrites } from '../store/transaction.ts'
import { listWaves } from '../store/wave-entity.ts'
import { type SurveyBooks, settleJournal } from './settle-journal.ts'

const keysPerPage = 300
/** More are brought into the statistics first: readers add up what a journal holds. */
const mostEntries = 400
/** A transaction takes 4 MB of items; responses with long texts are many kilobytes each. */
const mostBytesAtOnce = 2_500_000
/** How often responses that others keep changing are read again before they are left for later. */
const mostReadings = 8
/** From this reading on each is counted by itself, so that one that keeps changing holds up no other. */
const firstReadingOneByOne = 5

/**
 * Counts every response that waits to be counted, wave by wave. With nothing to do it costs a query and a read per
 * wave. What fails doesn't hold up the rest; the failures are thrown at the end.
 */
export async function countResponses(books: SurveyBooks): Promise<{ counted: number }> {
  const faults: unknown[] = []
  let counted = 0
  for (const { waveId } of await listWaves(books.table)) {
    try {
      counted += await countWave(books, waveId)
    } catch (fault) {
      faults.push(fault)
    }
  }
  if (faults.length > 0) throw new AggregateError(faults, `${faults.length} waves were not counted to their end`)
  return { counted }
}

async function countWave(books: SurveyBooks, waveId: string): Promise<number> {
  let counted = 0
  let after: Record<string, unknown> | undefined
  do {
    const page = await listPendingResponses(books.table, waveId, { after, limit: keysPerPage })
    counted += await enterResponses(books, waveId, page.keys)
    after = page.next
  } while (after)
  await settleJournal(books, waveId)
  return counted
}

/** Counts what still waits among some responses of a wave. */
export async function countResponsesOf(books: SurveyBooks, waveId: string, keys: readonly Key[]): Promise<number> {
  const counted = await enterResponses(books, waveId, keys)
  await settleJournal(books, waveId)
  return counted
}

/** Brings responses into the journal. Throws StoreContended when others kept changing them; what was counted stays. */
async function enterResponses(books: SurveyBooks, waveId: string, keys: readonly Key[]): Promise<number> {
  let counted = 0
  let waiting = keys
  for (let reading = 1; waiting.length > 0; reading += 1) {
    if (reading > mostReadings) throw new StoreContended('responses that are to be counted kept changing')
    const responses = await readPendingResponses(books.table, waiting)
    const refused: Key[] = []
    for (const batch of batchesOf(responses, reading < firstReadingOneByOne ? mostWrites - 1 : 1)) {
      const entered = await enterBatch(books, waveId, batch)
      counted += entered
      if (entered < batch.length) refused.push(...batch.slice(entered).map(({ key }) => key))
    }
    waiting = refused
  }
  return counted
}

/** Batches that a transaction takes, by number and by size. */
function batchesOf(responses: readonly CountableResponse[], most: number): CountableResponse[][] {
  const batches: CountableResponse[][] = []
  let bytes = 0
  for (const response of responses) {
    const last = batches.at(-1)
    if (last && last.length < most && bytes + response.bytes <= mostBytesAtOnce) {
      last.push(response)
      bytes += response.bytes
    } else {
      batches.push([response])
      bytes = response.bytes
    }
  }
  return batches
}

/** Takes the marks off and writes the entries, all or nothing. How many of the batch were entered, from its front. */
async function enterBatch(books: SurveyBooks, waveId: string, batch: readonly CountableResponse[]): Promise<number> {
  const journal = await gatheringJournal(books, waveId)
  const entries = [...journal.entries, ...batch.flatMap(entriesOf)]
  const write = journalWrite(books.table, { ...journal, entries })
  if (!write) {
    if (journal.entries.length > 0) await settleJournal(books, waveId)
    else if (batch.length === 1) throw new Error(`a response of ${waveId} counts more than a journal takes`)
    return enterBatch(books, waveId, journal.entries.length > 0 ? batch : batch.slice(0, Math.ceil(batch.length / 2)))
  }
  const marks = batch.map((response) => countedResponseWrite(books.table, response))
  const refusal = await attempt(() =>
    books.table.client.send(new TransactWriteCommand({ TransactItems: [write, ...marks] })),
  )
  return refusal ? 0 : batch.length
}

/** What counts now, less what was counted before. Nothing where both are the same. */
function entriesOf({ response, counted }: CountableResponse): JournalEntry[] {
  if (counted && JSON.stringify(counted) === JSON.stringify(response.facts)) return []
  return [...(counted ? [{ sign: -1 as const, facts: counted }] : []), { sign: 1, facts: response.facts }]
}

/** A journal with room; one that is full, or that somebody left half applied, is settled first. */
async function gatheringJournal(books: SurveyBooks, waveId: string): Promise<SurveyJournal> {
  for (;;) {
    const journal = await readJournal(books.table, waveId)
    if (journal.state === 'gathering' && journal.entries.length < mostEntries) return journal
    await settleJournal(books, waveId)
  }
}
