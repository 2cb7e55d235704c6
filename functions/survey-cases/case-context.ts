import { departmentsFor, type SurveyCase, type SurveyCaseContext } from '@minping/shared/survey-case'
import { type CityConfiguration, type CityDirectory, service } from '../platform/service.ts'

/** What a case is shown and acted on with. */
export interface CaseContext {
  directory: CityDirectory
  configuration: CityConfiguration
  now: Date
}

/** The city as it is now. */
export async function caseContext(now: Date): Promise<CaseContext> {
  const { city, configuration } = service()
  return { directory: await city(), configuration: await configuration(), now }
}

/** The working clock of a case, and the departments that its problem may be given to. */
export function workflowContext(
  { place }: SurveyCase,
  { now, configuration: { calendar, profile, dispatch } }: CaseContext,
): SurveyCaseContext {
  return { now, calendar, profile, departments: departmentsFor(dispatch, place.regionCode, place.cityCode) }
}
