import type { FollowUpList, FollowUpSummary } from '@minping/shared/api'
import { useState } from 'react'
import { callAsStaff } from '../../service'
import { type Cases, useCases } from '../case/use-cases'
import type { KeptFilter } from './shown'

/** The queue under a filter, and what it can be filtered by. */
export function useQueue(
  filter: KeptFilter,
): Cases<FollowUpSummary> & { choices: FollowUpList['choices'] | undefined } {
  const [choices, setChoices] = useState<FollowUpList['choices']>()
  const cases = useCases({
    about: JSON.stringify(filter),
    idOf: ({ followUpId }: FollowUpSummary) => followUpId,
    ask: async (page) => {
      const list = await callAsStaff('GET /api/follow-ups', { query: { ...filter, ...page } })
      setChoices(list.choices)
      return list
    },
  })
  return { ...cases, choices }
}
