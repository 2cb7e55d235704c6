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
  const [directory, { labelSet, outcomeReasons }, keys] = await Promise.all([city(), configuration(), secrets()])
  const opened = windowOfScene(query.scene, keys.scene)
  const place = opened && directory.placeOfWindow(opened.windowId)
  const window = opened && directory.windows.get(opened.windowId)
  if (!place || !window) return { problem: 'SCENE_UNKNOWN', field: 'scene' }
  if (!inService(window)) return { problem: 'WINDOW_RETIRED', field: 'scene' }
  return {
    body: {
      ...placeView(place, directory),
      mode: opened.mode,
      items: itemsOfWindow(window, directory),
      labelSet: { ...labelSet, labels: [...labelSet.labels], retired: [...labelSet.retired] },
      outcomeReasons: {
        version: outcomeReasons.version,
        reasons: outcomeReasons.reasons.map((reason) => ({ ...reason, outcomes: [...reason.outcomes] })),
      },
      maxComment,
    },
  }
}

function itemsOfWindow({ itemCodes }: Window, directory: CityDirectory): RatingContext['items'] {
  return itemCodes
    .flatMap((itemCode) => directory.items.get(itemCode) ?? [])
    .map(({ itemCode, name, englishName }) => ({ itemCode, name, englishName }))
}
