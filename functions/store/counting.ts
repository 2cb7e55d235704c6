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

/** The mark of an item that is to be counted: it appears in the index `pending`. */
export function toBeCounted(hallId: string, now: Date): { pendingKey: string; pendingSince: string } {
  return { pendingKey: pendingPartitionOf(hallId), pendingSince: now.toISOString() }
}
