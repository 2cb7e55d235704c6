import type { SurveyCaseSummary } from '@minping/shared/api'
import { callAsStaff } from '../../service'
import { type Cases, useCases } from '../case/use-cases'
import { type SurveyCaseFilter, surveyCaseFilters } from './filter'

/** The reported problems of a scope under a filter. */
export function useSurveyCases(filter: SurveyCaseFilter, scope: string | undefined): Cases<SurveyCaseSummary> {
  return useCases({
    about: `${filter} ${scope ?? ''}`,
    idOf: ({ caseId }) => caseId,
    ask: (page) =>
      callAsStaff('GET /api/survey-cases', { query: { ...surveyCaseFilters.queryOf(filter, scope), ...page } }),
  })
}
