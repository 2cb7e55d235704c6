import { windowOfScene } from '../platform/scene.ts'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { windowContext } from './window-context.ts'

/** What a scanned code stands for: hall, window, items and the labels in force. */
export const getRatingContext: UseCase<'getRatingContext'> = async ({ query }) => {
  const { city, configuration, secrets } = service()
  const [directory, rules, keys] = await Promise.all([city(), configuration(), secrets()])
  const opened = windowOfScene(query.scene, keys.scene)
  const context = windowContext(opened?.windowId ?? '', directory, rules)
  if (context === 'unknown' || !opened) return { problem: 'SCENE_UNKNOWN', field: 'scene' }
  if (context === 'retired') return { problem: 'WINDOW_RETIRED', field: 'scene' }
  return { body: { ...context, mode: opened.mode } }
}
