import { createHmac, type KeyObject, timingSafeEqual } from 'node:crypto'
import { parseScene, sceneOfWindow } from '@minping/shared/directory'

/** The scene in a window's code, signed. */
export function signScene(windowId: string, sceneKey: KeyObject): string {
  return sceneOfWindow(windowId, (text) => createHmac('sha256', sceneKey).update(text).digest('base64url'))
}

/** The window that a scene stands for; undefined when the city didn't issue it. Whether the window exists isn't asked. */
export function windowOfScene(scene: string, sceneKey: KeyObject): string | undefined {
  const parsed = parseScene(scene)
  if (!parsed) return undefined
  const given = Buffer.from(scene)
  const genuine = Buffer.from(signScene(parsed.windowId, sceneKey))
  return given.length === genuine.length && timingSafeEqual(given, genuine) ? parsed.windowId : undefined
}
