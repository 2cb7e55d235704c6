import type { RatingContext } from '@minping/shared/api'
import { inService, type Window } from '@minping/shared/directory'
import { maxComment } from '@minping/shared/review'
import { windowOfScene } from '../platform/scene.ts'
import type { UseCase } from '../platform/serve.ts'
import { type CityDirectory, service } from '../platform/service.ts'
import { placeView } from '../platform/views.ts'

/** What a scanned code stands for: hall, window, items and the labels in force. */
export const getRatingContext: UseCase<'getRatingContext'> = async ({ query }) => {
  const { city, configuration, secrets } = service()
  const [directory, { labelSet }, keys] = await Promise.all([city(), configuration(), secrets()])
  const windowId = windowOfScene(query.scene, keys.scene) ?? ''
  const place = directory.placeOfWindow(windowId)
  const window = directory.windows.get(windowId)
  if (!place || !window) return { problem: 'SCENE_UNKNOWN', field: 'scene' }
  if (!inService(window)) return { problem: 'WINDOW_RETIRED', field: 'scene' }
  return {
    body: {
      ...placeView(place, directory),
      items: itemsOfWindow(window, directory),
      labelSet: { ...labelSet, labels: [...labelSet.labels], retired: [...labelSet.retired] },
      maxComment,
    },
  }
}

function itemsOfWindow({ itemCodes }: Window, directory: CityDirectory): RatingContext['items'] {
  return itemCodes
    .flatMap((itemCode) => directory.items.get(itemCode) ?? [])
    .map(({ itemCode, name, englishName }) => ({ itemCode, name, englishName }))
}
