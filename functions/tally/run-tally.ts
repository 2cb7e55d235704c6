import { pendingPartitions } from '../store/keys.ts'
import { listPending } from '../store/pending-entity.ts'
import type { Table } from '../store/table.ts'
import { countKeys } from './count-batch.ts'

const keysPerPage = 100

/**
 * Counts everything that waits to be counted, oldest first, partition by partition. With nothing to do it costs one
 * small query per partition. A partition that fails doesn't hold up the others; the failures are thrown at the end.
 */
export async function runTally({ table, now }: { table: Table; now: Date }): Promise<{ counted: number }> {
  const faults: unknown[] = []
  let counted = 0
  for (let partition = 0; partition < pendingPartitions; partition += 1) {
    try {
      counted += await countPartition(table, partition, now)
    } catch (fault) {
      faults.push(fault)
    }
  }
  if (faults.length > 0) throw new AggregateError(faults, `${faults.length} partitions were not counted to their end`)
  return { counted }
}

/** One pass through a partition; what arrives behind it is counted by the next. */
async function countPartition(table: Table, partition: number, now: Date): Promise<number> {
  let counted = 0
  let after: Record<string, unknown> | undefined
  do {
    const page = await listPending(table, partition, { after, limit: keysPerPage })
    counted += await countKeys(table, page.keys, now)
    after = page.next
  } while (after)
  return counted
}
