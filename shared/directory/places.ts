import type { Hall, Region, ServiceItem, Window } from './place.ts'

/** The first letters of a name's syllables in pinyin (`bdcdj` of 不动产登记), where the service worked them out. */
interface Spelt {
  initials: string
}

/** What serves in a city, as anybody may look it up: small enough to be kept on a phone whole. */
export interface Places {
  cityCode: string
  name: string
  englishName: string
  regions: readonly Region[]
  halls: readonly (Pick<Hall, 'hallId' | 'regionCode' | 'name' | 'englishName' | 'address'> & Spelt)[]
  windows: readonly (Omit<Window, 'regionCode' | 'departmentCode' | 'retiredAt'> & Spelt)[]
  items: readonly (Pick<ServiceItem, 'itemCode' | 'name' | 'englishName'> & Spelt)[]
}

export type PlaceHall = Places['halls'][number]
export type PlaceWindow = Places['windows'][number]
export type PlaceItem = Places['items'][number]

/** The windows of a hall that handle a matter, in the order of their numbers; of every hall where none is named. */
export function windowsHandling({ windows }: Places, itemCode: string, hallId?: string): PlaceWindow[] {
  return windows.filter(
    (window) => window.itemCodes.includes(itemCode) && (hallId === undefined || window.hallId === hallId),
  )
}

/** The matters that the windows of a hall handle, each once, by name. */
export function itemsOfHall({ windows, items }: Places, hallId: string): PlaceItem[] {
  const codes = new Set(windows.filter((window) => window.hallId === hallId).flatMap(({ itemCodes }) => itemCodes))
  return items.filter(({ itemCode }) => codes.has(itemCode))
}
