import { maxComment } from '@minping/shared/review'
import { hallView, itemView, windowView } from '../platform/place-view.ts'
import { windowOfScene } from '../platform/scene.ts'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'

/** What a scanned code stands for: hall, window, items and the labels in force. */
export const getRatingContext: UseCase<'getRatingContext'> = async ({ query }) => {
  const { city, configuration, secrets } = service()
  const [directory, { labelSet }, keys] = await Promise.all([city(), configuration(), secrets()])
  const window = directory.windows.get(windowOfScene(query.scene, keys.scene) ?? '')
  const hall = window && directory.halls.get(window.hallId)
  if (!window || !hall) return { problem: 'SCENE_UNKNOWN', field: 'scene' }
  return {
    body: {
      hall: hallView(hall),
      window: windowView(window),
      items: window.itemCodes.flatMap((code) => directory.items.get(code) ?? []).map(itemView),
      labelSet: { ...labelSet, labels: [...labelSet.labels], retired: [...labelSet.retired] },
      maxComment,
    },
  }
}
