import { periodOfDay, shanghaiDay } from '@minping/shared/calendar'
import { type Place, parentOf, parseScope, scopesOfPlace } from '@minping/shared/directory'
import { addCounts, type Counts, isBadReviewField, isFailureField } from '@minping/shared/figures'
import { type CounterName, counterText } from './counter-entity.ts'
import { pendingPartitionOf } from './keys.ts'

/**
 * A review or follow-up carries its own "to be counted" mark and what it contributed when it was last counted.
 * Only the tally writes `counted`; whoever changes the item sets the mark again, in the same write.
 */
export interface CountingMark {
  pendingKey?: string
  pendingSince?: string
  /** What was counted, joined by commas: `active2,label209`, `opened,visitTook=40`; empty before the first count. */
  counted: string
}

/** The mark of an item that is to be counted, by its hall or department: it appears in the index `pending`. */
export function toBeCounted(placeCode: string, now: Date): { pendingKey: string; pendingSince: string } {
  return { pendingKey: pendingPartitionOf(placeCode), pendingSince: now.toISOString() }
}

/** Where and when something happened that is counted. */
export interface CountedFact {
  place: Partial<Place>
  /** UTC, ISO 8601. */
  submittedAt: string
}

/** The sums to be added to each counter, by the counter's name. */
export type CounterSums = Map<string, { counter: CounterName; sums: Counts }>

/**
 * Adds what one fact contributes to the sums of the counters that it belongs to: each scope of its place, day and month,
 * and of what only bad reviews or failures have the month.
 */
export function foldInto(sums: CounterSums, fact: CountedFact, delta: Counts): void {
  const parts = partsOf(delta)
  for (const counter of countersOf(fact)) {
    const part = parts[counter.of]
    if (Object.keys(part).length === 0) continue
    const name = counterText(counter)
    sums.set(name, { counter, sums: addCounts(sums.get(name)?.sums ?? {}, part) })
  }
}

function partsOf(delta: Counts): Record<CounterName['of'], Counts> {
  const entries = Object.entries(delta)
  return {
    everything: Object.fromEntries(entries.filter(([field]) => !isBadReviewField(field) && !isFailureField(field))),
    badReviews: Object.fromEntries(entries.filter(([field]) => isBadReviewField(field))),
    failures: Object.fromEntries(entries.filter(([field]) => isFailureField(field))),
  }
}

/** The counters of a fact; figures are attributed to the Shanghai day of the review. */
function countersOf({ place, submittedAt }: CountedFact): CounterName[] {
  const day = shanghaiDay(new Date(submittedAt))
  const month = periodOfDay(day, 'month').text
  return scopesOfPlace(place).flatMap((scope): CounterName[] => [
    { scope, period: day, of: 'everything' },
    { scope, period: month, of: 'everything', partOf: partOf(scope, place) },
    { scope, period: month, of: 'badReviews' },
    { scope, period: month, of: 'failures' },
  ])
}

function partOf(scope: string, place: Partial<Place>): CounterName['partOf'] {
  const kind = parseScope(scope)?.kind
  const parent = kind && parentOf(kind, place)
  return kind && parent !== undefined ? { scope: parent, kind } : undefined
}

/** A contribution as it is stored: always the same text for the same counts. */
export function writeCounted(contribution: Counts): string {
  return Object.entries(contribution)
    .map(([field, count]) => (count === 1 ? field : `${field}=${count}`))
    .sort()
    .join(',')
}

/** A stored contribution. */
export function readCounted(counted: string): Counts {
  const parts = counted === '' ? [] : counted.split(',')
  return Object.fromEntries(
    parts.map((part) => {
      const [field = '', count = '1'] = part.split('=')
      return [field, Number(count)]
    }),
  )
}
