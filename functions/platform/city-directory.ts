import {
  type Department,
  type Directory,
  formatScope,
  type Hall,
  type Place,
  parseScope,
  type Region,
  type ScopeKind,
  type ServiceItem,
  type Window,
} from '@minping/shared/directory'

export interface Named {
  name: string
  englishName: string
}

/** A city's directory, ready for looking up by code. The maps are in the order of the codes. */
export interface CityDirectory extends Named {
  cityCode: string
  regions: ReadonlyMap<string, Region>
  halls: ReadonlyMap<string, Hall>
  departments: ReadonlyMap<string, Department>
  windows: ReadonlyMap<string, Window>
  items: ReadonlyMap<string, ServiceItem>
  /** The place of a review at a window; undefined when there is no such window. Whether it handles the item isn't asked. */
  placeOfWindow(windowId: string, itemCode?: string): Place | undefined
  /** The codes of a scope and of what it lies in; undefined when the city has no such scope. */
  placeOfScope(scope: string): Partial<Place> | undefined
  /** What a scope is called, a window together with its hall; undefined when the city has no such scope. */
  nameOfScope(scope: string): Named | undefined
}

/** Builds the look-up tables of a directory once, so that a request only looks up. */
export function buildCityDirectory(directory: Directory): CityDirectory {
  const { cityCode, name, englishName } = directory
  const regions = byCode(directory.regions, (region) => region.regionCode)
  const halls = byCode(directory.halls, (hall) => hall.hallId)
  const departments = byCode(directory.departments, (department) => department.departmentCode)
  const windows = byCode(directory.windows, (window) => window.windowId)
  const items = byCode(directory.items, (item) => item.itemCode)
  const places = new Map(directory.windows.map((window) => [window.windowId, placeOf(cityCode, window)]))
  const scopes = scopesOf(directory, places)

  return {
    cityCode,
    name,
    englishName,
    regions,
    halls,
    departments,
    windows,
    items,
    placeOfWindow(windowId, itemCode) {
      const place = places.get(windowId)
      return place && itemCode !== undefined ? { ...place, itemCode } : place
    },
    placeOfScope(scope) {
      return scopes.get(scope)
    },
    nameOfScope(scope) {
      return scopes.has(scope) ? nameOf(scope) : undefined
    },
  }

  function nameOf(scope: string): Named | undefined {
    const { kind, code = '' } = parseScope(scope) ?? {}
    switch (kind) {
      case 'city':
        return { name, englishName }
      case 'region':
        return named(regions.get(code))
      case 'hall':
        return named(halls.get(code))
      case 'department':
        return named(departments.get(code))
      case 'item':
        return named(items.get(code))
      case 'window':
        return nameOfWindow(windows.get(code), halls)
      case undefined:
        return undefined
    }
  }
}

function byCode<Entry>(entries: readonly Entry[], code: (entry: Entry) => string): ReadonlyMap<string, Entry> {
  return new Map(entries.map((entry) => [code(entry), entry]))
}

function placeOf(cityCode: string, window: Window): Place {
  const { regionCode, hallId, windowId, departmentCode } = window
  return { cityCode, regionCode, hallId, windowId, departmentCode }
}

/** Every scope of the city with the codes of what it lies in. */
function scopesOf(directory: Directory, places: ReadonlyMap<string, Place>): ReadonlyMap<string, Partial<Place>> {
  const { cityCode } = directory
  const scopes = new Map<string, Partial<Place>>()
  const add = (kind: ScopeKind, code: string, place: Partial<Place>) => scopes.set(formatScope({ kind, code }), place)

  add('city', cityCode, { cityCode })
  for (const { regionCode } of directory.regions) add('region', regionCode, { cityCode, regionCode })
  for (const { hallId, regionCode } of directory.halls) add('hall', hallId, { cityCode, regionCode, hallId })
  for (const { departmentCode, regionCode } of directory.departments) {
    add('department', departmentCode, { cityCode, regionCode, departmentCode })
  }
  for (const { itemCode, departmentCode, regionCode } of directory.items) {
    add('item', itemCode, { cityCode, regionCode, departmentCode, itemCode })
  }
  for (const [windowId, place] of places) add('window', windowId, place)
  return scopes
}

function named(entry: Named | undefined): Named | undefined {
  return entry && { name: entry.name, englishName: entry.englishName }
}

function nameOfWindow(window: Window | undefined, halls: ReadonlyMap<string, Hall>): Named | undefined {
  const hall = window && halls.get(window.hallId)
  if (!window || !hall) return named(window)
  return { name: `${hall.name} ${window.name}`, englishName: `${window.englishName}, ${hall.englishName}` }
}
