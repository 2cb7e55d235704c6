import { addToCounter } from '../store/counter-entity.ts'
import { markPending } from '../store/pending-entity.ts'
import type { Table } from '../store/table.ts'
import { type Books, compareSums, type Difference, missingOf, readBooks } from './books.ts'
import { runTally } from './run-tally.ts'

export interface Recount {
  reviews: number
  followUps: number
  surveyCases: number
  /** Counters that didn't hold what the reviews, follow-ups and survey cases contribute. */
  differences: Difference[]
}

/**
 * Counts every review, follow-up and survey case anew and compares with every counter, after a tally at the same instant. What the
 * clock has not marked overdue by then shows as a difference: run the clock before. With `repair` the counters are put
 * right by additions, so that a tally at work beside it stays right too; the differences are those found before.
 */
export async function recount({
  table,
  now,
  repair = false,
}: {
  table: Table
  now: Date
  repair?: boolean
}): Promise<Recount> {
  await runTally({ table, now })
  const books = await readBooks(table, now)
  const differences = compareSums(books.contributed, books.held)
  if (repair && differences.length > 0) await repairBooks(table, books, now)
  const { reviews, followUps, surveyCases } = books
  return { reviews, followUps, surveyCases, differences }
}

/** Brings the counters to what the tally remembers, then lets the tally count what it had missed. */
async function repairBooks(table: Table, books: Books, now: Date): Promise<void> {
  for (const difference of compareSums(books.counted, books.held)) {
    await addToCounter(table, difference.counter, missingOf(difference))
  }
  for (const item of books.unmarked) await markPending(table, item, now)
  await runTally({ table, now })
}
