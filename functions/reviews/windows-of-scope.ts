import type { CityDirectory } from '../platform/service.ts'

/** The windows whose reviews a scope can have: those in it; of an item those of its department. */
export function windowsOfScope(scope: string, directory: CityDirectory): string[] {
  const place = directory.placeOfScope(scope)
  if (!place) return []
  const { regionCode, hallId, windowId, departmentCode } = place
  return [...directory.windows.values()]
    .filter(
      (window) =>
        isSame(departmentCode, window.departmentCode) &&
        (departmentCode !== undefined || isSame(regionCode, window.regionCode)) &&
        isSame(hallId, window.hallId) &&
        isSame(windowId, window.windowId),
    )
    .map((window) => window.windowId)
}

function isSame(asked: string | undefined, code: string): boolean {
  return asked === undefined || asked === code
}
