import { periodOfDay, shanghaiDay } from '@minping/shared/calendar'
import { type Place, parentOf, parseScope, scopesOfPlace } from '@minping/shared/directory'
import { addCounts, type CounterField, type Counts, counterFields } from '@minping/shared/figures'
import type { CounterName } from './counter-entity.ts'
import { pendingPartitionOf } from './keys.ts'

/**
 * A review or follow-up carries its own "to be counted" mark and what it contributed when it was last counted.
 * Only the tally writes `counted`; whoever changes the item sets the mark again, in the same write.
 */
export interface CountingMark {
  pendingKey?: string
  pendingSince?: string
  /** Counter fields joined by commas; empty before the first count. */
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

/** Adds what one fact contributes to the sums of the counters that it belongs to: each scope of its place, day and month. */
export function foldInto(sums: CounterSums, fact: CountedFact, delta: Counts): void {
  if (Object.keys(delta).length === 0) return
  for (const counter of countersOf(fact)) {
    const name = `${counter.scope} ${counter.period}`
    sums.set(name, { counter, sums: addCounts(sums.get(name)?.sums ?? {}, delta) })
  }
}

/** The counters of a fact; figures are attributed to the Shanghai day of the review. */
export function countersOf({ place, submittedAt }: CountedFact): CounterName[] {
  const day = shanghaiDay(new Date(submittedAt))
  const month = periodOfDay(day, 'month').text
  return scopesOfPlace(place).flatMap((scope) => [
    { scope, period: day },
    { scope, period: month, partOf: partOf(scope, place) },
  ])
}

function partOf(scope: string, place: Partial<Place>): CounterName['partOf'] {
  const kind = parseScope(scope)?.kind
  const parent = kind && parentOf(kind, place)
  return kind && parent !== undefined ? { scope: parent, kind } : undefined
}

/** Counter fields as they are stored. */
export function writeCounted(fields: readonly CounterField[]): string {
  return fields.join(',')
}

/** Stored counter fields. */
export function readCounted(counted: string): CounterField[] {
  const names = counted.split(',')
  return counterFields.filter((field) => names.includes(field))
}
