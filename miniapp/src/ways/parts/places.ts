import type { PlacesView } from '@minping/shared/api'
import { type Asked, ConnectionError, call, shelf, useAnswer } from '../../service'

interface Kept {
  /** Of which code it is; empty for the whole city. */
  scene: string
  places: PlacesView
}

const keptCity = shelf<Kept>('places')
const keptHall = shelf<Kept>('placesOfHall')

/** What there is to be rated, and whether it is what this phone kept, because the service can't be reached. */
export interface KnownPlaces {
  places: PlacesView
  kept: boolean
}

/** The places of the city, or of the hall whose code was scanned. Without a network those that were kept. */
export function usePlaces(scene = ''): Asked<KnownPlaces> {
  return useAnswer(`places ${scene}`, () => askPlaces(scene))
}

async function askPlaces(scene: string): Promise<KnownPlaces> {
  try {
    const places = await call('GET /api/places', { query: scene === '' ? {} : { scene } })
    keep({ scene, places })
    return { places, kept: false }
  } catch (fault) {
    const places = fault instanceof ConnectionError ? keptFor(scene) : undefined
    if (!places) throw fault
    return { places, kept: true }
  }
}

/** Of a hall whose code was never opened with a network, what the city's document has of it. */
function keptFor(scene: string): PlacesView | undefined {
  const [ofHall, ofCity] = [keptHall.read(), keptCity.read()?.places]
  if (scene === '') return ofCity
  return ofHall?.scene === scene ? ofHall.places : ofCity && placesOfHall(ofCity, scene.slice(0, hallIdLength))
}

const hallIdLength = '530702-01'.length

/** The part of the places that is one hall; undefined when the hall isn't there. */
export function placesOfHall(places: PlacesView, hallId: string): PlacesView | undefined {
  const halls = places.halls.filter((hall) => hall.hallId === hallId)
  if (halls.length === 0) return undefined
  const windows = places.windows.filter((window) => window.hallId === hallId)
  const handled = new Set(windows.flatMap(({ itemCodes }) => itemCodes))
  return { ...places, halls, windows, items: places.items.filter(({ itemCode }) => handled.has(itemCode)) }
}

function keep(answered: Kept): void {
  try {
    ;(answered.scene === '' ? keptCity : keptHall).write(answered)
  } catch {
    // Storage is full or closed: it is asked for again next time.
  }
}
