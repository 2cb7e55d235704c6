import { openSurveyCaseStates, type SurveyCaseState, surveyCaseStates } from '@minping/shared/survey-case'
import { type CaseFilter, filtersOver } from '../case/filters'

export type SurveyCaseFilter = CaseFilter<SurveyCaseState>
export const surveyCaseFilters = filtersOver<SurveyCaseState>(openSurveyCaseStates, surveyCaseStates)
