import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb'
import { shanghaiDay } from '@minping/shared/calendar'
import { contributionDelta } from '@minping/shared/figures'
import { attempt } from '../store/conditions.ts'
import { type CounterName, counterAddition, counterText } from '../store/counter-entity.ts'
import { type CounterSums, foldInto } from '../store/counting.ts'
import { StoreContended } from '../store/errors.ts'
import type { Key } from '../store/keys.ts'
import { type Countable, countedWrite, readPending } from '../store/pending-entity.ts'
import type { Table } from '../store/table.ts'
import { mostWrites } from '../store/transaction.ts'

/** How often items that others keep changing are read again before they are left for later. */
const mostReadings = 8
/** From this reading on each item is counted by itself, so that one that keeps changing holds up no other. */
const firstReadingOneByOne = 5

/**
 * Counts what still waits among some keys, in as few transactions as they fit into. Returns how many were counted.
 * Throws StoreContended when others kept changing them; what was counted until then stays counted, once.
 */
export async function countKeys(table: Table, keys: readonly Key[], now: Date): Promise<number> {
  let counted = 0
  let waiting = keys
  for (let reading = 1; waiting.length > 0; reading += 1) {
    if (reading > mostReadings) throw new StoreContended('what is to be counted kept changing')
    const items = (await readPending(table, waiting, now)).sort(byCounters)
    const refused = await countItems(table, items, reading < firstReadingOneByOne ? mostWrites : 1)
    counted += items.length - refused.length
    waiting = refused
  }
  return counted
}

/** Items of the same day, window and matter side by side: they share counters, so that more fit into a transaction. */
function byCounters(one: Countable, other: Countable): number {
  return sharedCounters(one).localeCompare(sharedCounters(other))
}

function sharedCounters({ submittedAt, place: { windowId, departmentCode, itemCode = '' } }: Countable): string {
  return [shanghaiDay(new Date(submittedAt)), windowId, departmentCode, itemCode].join(' ')
}

/** Counts items batch by batch; returns the keys of the batches that were refused, to be read again. */
async function countItems(table: Table, items: readonly Countable[], mostAtOnce: number): Promise<Key[]> {
  const refused: Key[] = []
  for (let start = 0; start < items.length; ) {
    const batch = takeBatch(items.slice(start, start + mostAtOnce))
    if (!(await countBatch(table, batch))) refused.push(...batch.items.map((item) => item.key))
    start += batch.items.length
  }
  return refused
}

interface Batch {
  items: readonly Countable[]
  sums: CounterSums
}

/** As many items from the front as one transaction takes together with the counters that they change. */
function takeBatch(items: readonly Countable[]): Batch {
  const counters = new Set<string>()
  let size = 0
  for (const item of items) {
    for (const counter of countersChangedBy(item)) counters.add(counterText(counter))
    if (size + 1 + counters.size > mostWrites) break
    size += 1
  }
  const batch = items.slice(0, size)
  return { items: batch, sums: foldBatch(batch) }
}

function countersChangedBy(item: Countable): CounterName[] {
  return [...foldBatch([item]).values()].map(({ counter }) => counter)
}

/** What the items add to each counter beyond what was counted of them before. */
function foldBatch(items: readonly Countable[]): CounterSums {
  const sums: CounterSums = new Map()
  for (const item of items) {
    const { countedAs, counted, contribution } = item
    if (isCountedInPlace(item)) {
      foldInto(sums, item, contributionDelta(counted, contribution))
    } else {
      foldInto(sums, countedAs, contributionDelta(counted, {}))
      foldInto(sums, item, contributionDelta({}, contribution))
    }
  }
  return sums
}

function isCountedInPlace({ place, submittedAt, countedAs }: Countable): boolean {
  return (
    submittedAt === countedAs.submittedAt &&
    place.departmentCode === countedAs.place.departmentCode &&
    place.itemCode === countedAs.place.itemCode
  )
}

/** Adds the sums and takes the marks off, all or nothing. False when an item was changed or counted meanwhile. */
async function countBatch(table: Table, { items, sums }: Batch): Promise<boolean> {
  const additions = [...sums.values()]
    .filter((entry) => Object.keys(entry.sums).length > 0)
    .map((entry) => counterAddition(table, entry.counter, entry.sums))
  const marks = items.map((item) => countedWrite(table, item))
  const refusal = await attempt(() =>
    table.client.send(new TransactWriteCommand({ TransactItems: [...marks, ...additions] })),
  )
  return refusal === undefined
}
