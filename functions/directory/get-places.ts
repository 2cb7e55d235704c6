import { inService, type Places, type PlaceWindow } from '@minping/shared/directory'
import { hallOfScene } from '../platform/scene.ts'
import type { UseCase } from '../platform/serve.ts'
import { type CityDirectory, service } from '../platform/service.ts'
import { initialsOf } from './initials.ts'

/** What serves in the city and can be rated, whole; or, by a hall's code, what serves in that hall. */
export const getPlaces: UseCase<'getPlaces'> = async ({ query }) => {
  const { city, secrets } = service()
  if (query.scene === undefined) return { body: answerOf(placesOf(await city())) }
  const [directory, keys] = await Promise.all([city(), secrets()])
  const hall = directory.halls.get(hallOfScene(query.scene, keys.scene) ?? '')
  if (!hall) return { problem: 'SCENE_UNKNOWN', field: 'scene' }
  if (!inService(hall)) return { problem: 'HALL_RETIRED', field: 'scene' }
  return { body: answerOf(ofHall(placesOf(directory), hall.hallId)) }
}

/** Worked out once per directory: it stays the same for a minute, and everybody asks for it. */
const worked = new WeakMap<CityDirectory, Places>()

function placesOf(directory: CityDirectory): Places {
  const known = worked.get(directory) ?? workOut(directory)
  worked.set(directory, known)
  return known
}

/** What nobody serves any more, and matters that no window handles, can't be rated and are left out. */
function workOut({ cityCode, name, englishName, ...directory }: CityDirectory): Places {
  const windows = [...directory.windows.values()].filter(inService).map(
    ({ windowId, hallId, service: words, englishService, itemCodes, ...window }): PlaceWindow => ({
      windowId,
      hallId,
      name: window.name,
      englishName: window.englishName,
      service: words,
      englishService,
      itemCodes,
      initials: initialsOf(words),
    }),
  )
  const handled = new Set(windows.flatMap(({ itemCodes }) => itemCodes))
  const serving = new Set(windows.map(({ hallId }) => hallId))
  return {
    cityCode,
    name,
    englishName,
    regions: [...directory.regions.values()],
    halls: [...directory.halls.values()]
      .filter((hall) => inService(hall) && serving.has(hall.hallId))
      .map(({ hallId, regionCode, address, ...hall }) => ({
        hallId,
        regionCode,
        name: hall.name,
        englishName: hall.englishName,
        address,
        initials: initialsOf(hall.name),
      })),
    windows,
    items: [...directory.items.values()]
      .filter(({ itemCode }) => handled.has(itemCode))
      .map(({ itemCode, ...item }) => ({
        itemCode,
        name: item.name,
        englishName: item.englishName,
        initials: initialsOf(item.name),
      })),
  }
}

function ofHall(places: Places, hallId: string): Places {
  const windows = places.windows.filter((window) => window.hallId === hallId)
  const halls = places.halls.filter((hall) => hall.hallId === hallId)
  const handled = new Set(windows.flatMap(({ itemCodes }) => itemCodes))
  return {
    ...places,
    regions: places.regions.filter(({ regionCode }) => halls.some((hall) => hall.regionCode === regionCode)),
    halls,
    windows,
    items: places.items.filter(({ itemCode }) => handled.has(itemCode)),
  }
}

function answerOf({ regions, halls, windows, items, ...city }: Places) {
  return {
    ...city,
    regions: [...regions],
    halls: [...halls],
    windows: windows.map((window) => ({ ...window, itemCodes: [...window.itemCodes] })),
    items: [...items],
  }
}
