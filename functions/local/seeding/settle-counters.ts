import { counterItem } from '../../store/counter-entity.ts'
import type { Table } from '../../store/table.ts'
import { compareSums, readBooks } from '../../tally/books.ts'
import { writeInBulk } from './write-in-bulk.ts'

/**
 * Makes every counter hold what was counted of all reviews and follow-ups in the table, folded as the recount folds it.
 * Returns how many counters it wrote.
 */
export async function settleCounters(table: Table, now: Date): Promise<number> {
  const books = await readBooks(table, now)
  const items = compareSums(books.counted, books.held).map(({ counter, expected }) => counterItem(counter, expected))
  await writeInBulk(table, items)
  return items.length
}
