import type { CityDirectory } from './service.ts'

/**
 * The halls whose queues hold the cases of a scope: the hall of a hall or window, the halls of a region or the city;
 * of a department or item those of its region and every hall where the department has a window.
 */
export function hallsOfScope(scope: string, directory: CityDirectory): string[] {
  const place = directory.placeOfScope(scope)
  if (!place) return []
  if (place.hallId !== undefined) return [place.hallId]
  const halls = [...directory.halls.values()]
  const ofRegion = halls.filter((hall) => place.regionCode === undefined || hall.regionCode === place.regionCode)
  const ofDepartment = [...directory.windows.values()].filter(
    (window) => place.departmentCode !== undefined && window.departmentCode === place.departmentCode,
  )
  return [...new Set([...ofRegion, ...ofDepartment].map(({ hallId }) => hallId))]
}
