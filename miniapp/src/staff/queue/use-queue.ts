import type { FollowUpSummary } from '@minping/shared/api'
import { callAsStaff } from '../../service'
import { type Cases, useCases } from '../case/use-cases'
import { type QueueFilter, queueFilters } from './filter'

/** The queue of a scope under a filter. */
export function useQueue(filter: QueueFilter, scope: string | undefined): Cases<FollowUpSummary> {
  return useCases({
    about: `${filter} ${scope ?? ''}`,
    idOf: ({ followUpId }) => followUpId,
    ask: (page) => callAsStaff('GET /api/follow-ups', { query: { ...queueFilters.queryOf(filter, scope), ...page } }),
  })
}
