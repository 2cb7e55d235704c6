import { addCounts, type Counts, contributionDelta } from '@minping/shared/figures'
import { type Counter, type CounterName, counterOf, counterText, isCounter } from '../store/counter-entity.ts'
import { type CounterSums, foldInto } from '../store/counting.ts'
import { type Countable, countableOf } from '../store/pending-entity.ts'
import { scanTable } from '../store/scan-table.ts'
import type { Table } from '../store/table.ts'

/** The whole table read once: what the counters hold, and what they ought to hold. */
export interface Books {
  reviews: number
  followUps: number
  surveyCases: number
  /** What all of them contribute now. */
  contributed: CounterSums
  /** What the tally remembers to have counted of them. */
  counted: CounterSums
  /** What the counters hold. */
  held: CounterSums
  /** What changed its contribution without a mark that it is to be counted. */
  unmarked: Countable[]
}

const bookOf = { review: 'reviews', 'follow-up': 'followUps', 'survey-case': 'surveyCases' } as const

/** A counter that doesn't hold what it ought to. */
export interface Difference {
  counter: CounterName
  expected: Counts
  found: Counts
}

/** Reads the books. Not a snapshot: while others write and tally, differences may show that pass by themselves. */
export async function readBooks(table: Table, now: Date): Promise<Books> {
  const books: Books = {
    reviews: 0,
    followUps: 0,
    surveyCases: 0,
    contributed: new Map(),
    counted: new Map(),
    held: new Map(),
    unmarked: [],
  }
  for await (const item of scanTable(table)) {
    if (isCounter(item)) enterCounter(books, counterOf(item))
    const countable = countableOf(item, now)
    if (countable) enterCountable(books, countable)
  }
  return books
}

function enterCounter(books: Books, { counts, ...counter }: Counter): void {
  books.held.set(counterText(counter), { counter, sums: addCounts(counts) })
}

function enterCountable(books: Books, item: Countable): void {
  books[bookOf[item.entity]] += 1
  foldInto(books.contributed, item, item.contribution)
  foldInto(books.counted, item.countedAs, item.counted)
  if (!item.pending && hasChanged(item)) books.unmarked.push(item)
}

/** Where two columns of the books disagree. */
export function compareSums(expected: CounterSums, found: CounterSums): Difference[] {
  const names = [...new Set([...expected.keys(), ...found.keys()])].sort()
  return names.flatMap((name) => {
    const counter = expected.get(name)?.counter ?? found.get(name)?.counter
    const difference = { expected: expected.get(name)?.sums ?? {}, found: found.get(name)?.sums ?? {} }
    const isSame = Object.keys(missingOf(difference)).length === 0
    return counter && !isSame ? { counter, ...difference } : []
  })
}

/** What must be added to what was found to come to what is expected. */
export function missingOf({ expected, found }: Pick<Difference, 'expected' | 'found'>): Counts {
  return contributionDelta(found, expected)
}

function hasChanged(item: Countable): boolean {
  return Object.keys(contributionDelta(item.counted, item.contribution)).length > 0
}
