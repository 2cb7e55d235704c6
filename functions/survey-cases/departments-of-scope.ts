import { type Dispatch, departmentsFor, dispatchedDepartments } from '@minping/shared/survey-case'
import type { CityDirectory } from '../platform/service.ts'

/**
 * The departments whose lists hold the cases of a scope: a department's own; of a region those that handle its
 * problems; of the city every one that takes problems. Halls, windows and items have no such cases.
 */
export function departmentsOfScope(scope: string, directory: CityDirectory, dispatch: Dispatch): string[] {
  const place = directory.placeOfScope(scope)
  if (!place || place.hallId !== undefined || place.itemCode !== undefined) return []
  if (place.departmentCode !== undefined) return [place.departmentCode]
  return place.regionCode === undefined
    ? dispatchedDepartments(dispatch)
    : departmentsFor(dispatch, place.regionCode, directory.cityCode)
}
