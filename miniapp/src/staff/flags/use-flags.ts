import type { FlagView } from '@minping/shared/api'
import type { FlagRule, FlagState } from '@minping/shared/flag'
import { callAsStaff } from '../../service'
import { type Cases, useCases } from '../case/use-cases'

/** What of the flagged reviews is shown. */
export interface ShownFlags {
  scope: string | undefined
  state: FlagState
  rule: FlagRule | undefined
}

/** The flagged reviews of a scope under the filters. */
export function useFlags({ scope, state, rule }: ShownFlags): Cases<FlagView> {
  return useCases({
    about: `${state} ${rule ?? ''} ${scope ?? ''}`,
    idOf: ({ reviewId }) => reviewId,
    ask: async (page) => ({
      ...(await callAsStaff('GET /api/flags', {
        query: { state, ...(rule && { rule }), ...(scope !== undefined && { scope }), ...page },
      })),
      counts: {},
    }),
  })
}
