import { describeFault, log } from '../platform/log.ts'
import { service } from '../platform/service.ts'
import { isCountableKey, isResponseKey, type Key, waveOfPending } from '../store/keys.ts'
import { countKeys } from './count-batch.ts'
import { countResponses, countResponsesOf } from './count-responses.ts'
import { runTally } from './run-tally.ts'
import type { SurveyBooks } from './settle-journal.ts'

/** What of a record of the table's stream is read: which item changed, and of which wave a response is. */
interface StreamRecord {
  dynamodb?: {
    Keys?: Record<string, { S?: string }>
    NewImage?: { pendingKey?: { S?: string } }
    SequenceNumber?: string
  }
}

/** A batch of the table's stream; without records it is the schedule. */
interface TallyEvent {
  Records?: readonly StreamRecord[]
}

interface BatchAnswer {
  batchItemFailures: { itemIdentifier: string }[]
}

/** Enough that many of them share their counters. */
const recordsAtOnce = 400

/** Counts what the stream says has changed, or, by schedule, everything that was missed. */
export async function handler(event: TallyEvent): Promise<BatchAnswer> {
  const { table, cityCode } = service()
  const now = new Date()
  if (event.Records) return countRecords({ table, cityCode }, event.Records, now)
  const [counters, responses] = await Promise.allSettled([
    runTally({ table, now }),
    countResponses({ table, cityCode }),
  ])
  for (const part of [counters, responses]) if (part.status === 'rejected') throw part.reason
  return { batchItemFailures: [] }
}

/** Counts the records in order. At the first failure the rest is left to be sent again, as a stream's order demands. */
async function countRecords(books: SurveyBooks, records: readonly StreamRecord[], now: Date): Promise<BatchAnswer> {
  for (let start = 0; start < records.length; start += recordsAtOnce) {
    const part = records.slice(start, start + recordsAtOnce)
    try {
      await countKeys(books.table, keysOf(part, isCountableKey), now)
      for (const [waveId, ofWave] of byWave(part)) await countResponsesOf(books, waveId, keysOf(ofWave, isResponseKey))
    } catch (fault) {
      log('warning', 'a part of the stream will be tallied again', { records: part.length, ...describeFault(fault) })
      return { batchItemFailures: [{ itemIdentifier: part[0]?.dynamodb?.SequenceNumber ?? '' }] }
    }
  }
  return { batchItemFailures: [] }
}

function byWave(records: readonly StreamRecord[]): Map<string, StreamRecord[]> {
  const waves = new Map<string, StreamRecord[]>()
  for (const record of records) {
    const waveId = waveOfPending(record.dynamodb?.NewImage?.pendingKey?.S ?? '')
    if (waveId !== undefined) waves.set(waveId, [...(waves.get(waveId) ?? []), record])
  }
  return waves
}

/** What is wanted of what changed, each once. */
function keysOf(records: readonly StreamRecord[], isWanted: (key: Key) => boolean): Key[] {
  const keys = new Map<string, Key>()
  for (const { dynamodb } of records) {
    const pk = dynamodb?.Keys?.pk?.S ?? ''
    const sk = dynamodb?.Keys?.sk?.S ?? ''
    if (isWanted({ pk, sk })) keys.set(`${pk} ${sk}`, { pk, sk })
  }
  return [...keys.values()]
}
