import { type Key, pendingPartitions } from '../store/keys.ts'
import { listPending } from '../store/pending-entity.ts'
import type { Table } from '../store/table.ts'
import { countKeys } from './count-batch.ts'

/** Enough that many of them share their counters. */
const keysPerPage = 400

/**
 * Counts everything that waits to be counted, oldest first, partition by partition. With nothing to do it costs one
 * small query per partition. What fails doesn't hold up the rest; the failures are thrown at the end.
 */
export async function runTally({ table, now }: { table: Table; now: Date }): Promise<{ counted: number }> {
  const faults: unknown[] = []
  let counted = 0
  for (let partition = 0; partition < pendingPartitions; partition += 1) {
    try {
      for await (const keys of pagesOf(table, partition)) {
        counted += await countKeys(table, keys, now).catch((fault) => {
          faults.push(fault)
          return 0
        })
      }
    } catch (fault) {
      faults.push(fault)
    }
  }
  if (faults.length > 0) throw new AggregateError(faults, `${faults.length} parts were not counted to their end`)
  return { counted }
}

/** One pass through a partition; what arrives behind it is counted by the next. */
async function* pagesOf(table: Table, partition: number): AsyncGenerator<Key[]> {
  let after: Record<string, unknown> | undefined
  do {
    const page = await listPending(table, partition, { after, limit: keysPerPage })
    yield page.keys
    after = page.next
  } while (after)
}
