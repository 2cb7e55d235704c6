import type { RequestQuery } from '@minping/shared/api'
import { type FollowUpState, followUpStates, openStates } from '@minping/shared/follow-up'

/** What of the queue is shown: everything open, what is overdue, or one state. */
export type QueueFilter = 'open' | 'overdue' | FollowUpState

/** The filters in the order in which they are offered. */
export const queueFilters: readonly QueueFilter[] = [
  'open',
  'overdue',
  ...openStates,
  ...followUpStates.filter((state) => !openStates.some((open) => open === state)),
]

/** Reads a filter from a page's address; everything open when it is none. */
export function readFilter(text: string | undefined): QueueFilter {
  return queueFilters.find((filter) => filter === text) ?? 'open'
}

/** The question to the service. */
export function queryOf(filter: QueueFilter, scope: string | undefined): RequestQuery<'listFollowUps'> {
  return {
    ...(filter === 'overdue' ? { state: 'open', overdue: 'true' } : { state: filter }),
    ...(scope !== undefined && { scope }),
  }
}

/** How many follow-ups a filter shows, as far as the service counts them: only the open ones. */
export function countOf(filter: QueueFilter, counts: Record<string, number> | undefined): number | undefined {
  if (filter !== 'open' || counts === undefined) return counts?.[filter]
  return openStates.reduce((sum, state) => sum + (counts[state] ?? 0), 0)
}
