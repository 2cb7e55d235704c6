import { type FollowUpState, followUpStates, openStates } from '@minping/shared/follow-up'
import { type CaseFilter, filtersOver } from '../case/filters'

/** What of the queue is shown: everything open, what is overdue, or one state. */
export type QueueFilter = CaseFilter<FollowUpState>

export const queueFilters = filtersOver<FollowUpState>(openStates, followUpStates)
