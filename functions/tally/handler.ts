import { describeFault, log } from '../platform/log.ts'
import { service } from '../platform/service.ts'
import { isCountableKey, type Key } from '../store/keys.ts'
import type { Table } from '../store/table.ts'
import { countKeys } from './count-batch.ts'
import { runTally } from './run-tally.ts'

/** What of a record of the table's stream is read: which item changed. */
interface StreamRecord {
  dynamodb?: {
    Keys?: Record<string, { S?: string }>
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
  const { table } = service()
  const now = new Date()
  if (event.Records) return countRecords(table, event.Records, now)
  await runTally({ table, now })
  return { batchItemFailures: [] }
}

/** Counts the records in order. At the first failure the rest is left to be sent again, as a stream's order demands. */
async function countRecords(table: Table, records: readonly StreamRecord[], now: Date): Promise<BatchAnswer> {
  for (let start = 0; start < records.length; start += recordsAtOnce) {
    const part = records.slice(start, start + recordsAtOnce)
    try {
      await countKeys(table, keysOf(part), now)
    } catch (fault) {
      log('warning', 'a part of the stream will be tallied again', { records: part.length, ...describeFault(fault) })
      return { batchItemFailures: [{ itemIdentifier: part[0]?.dynamodb?.SequenceNumber ?? '' }] }
    }
  }
  return { batchItemFailures: [] }
}

/** The reviews and follow-ups among what changed, each once. */
function keysOf(records: readonly StreamRecord[]): Key[] {
  const keys = new Map<string, Key>()
  for (const { dynamodb } of records) {
    const pk = dynamodb?.Keys?.pk?.S ?? ''
    const sk = dynamodb?.Keys?.sk?.S ?? ''
    if (isCountableKey({ pk, sk })) keys.set(`${pk} ${sk}`, { pk, sk })
  }
  return [...keys.values()]
}
