import { createHmac, type KeyObject, timingSafeEqual } from 'node:crypto'
import { parseScene, sceneOf } from '@minping/shared/directory'
import type { ReviewMode } from '@minping/shared/review'

/** The scene in a window's or a hall's code, signed. */
export function signScene(code: string, sceneKey: KeyObject): string {
  return sceneOf(code, (text) => createHmac('sha256', sceneKey).update(text).digest('base64url'))
}

/** The window that a scene stands for, and what a review from there is. */
export interface OpenedWindow {
  windowId: string
  mode: ReviewMode
}

/**
 * The window that a scene stands for; undefined when it is none, or when it claims to be the city's and isn't. A
 * window's code and a hall's were scanned in the hall; one that was looked up is judged in general. Whether the window
 * exists isn't asked.
 */
export function windowOfScene(scene: string, sceneKey: KeyObject): OpenedWindow | undefined {
  const parsed = parseScene(scene)
  switch (parsed?.kind) {
    case 'window':
      return isGenuine(scene, parsed.windowId, sceneKey) ? { windowId: parsed.windowId, mode: 'onSite' } : undefined
    case 'windowOfHall':
      return isGenuine(`${parsed.hallId}.${parsed.signature}`, parsed.hallId, sceneKey)
        ? { windowId: parsed.windowId, mode: 'onSite' }
        : undefined
    case 'found':
      return { windowId: parsed.windowId, mode: 'general' }
    default:
      return undefined
  }
}

/** The hall whose code a scene is; undefined when it isn't one that the city issued. */
export function hallOfScene(scene: string, sceneKey: KeyObject): string | undefined {
  const parsed = parseScene(scene)
  return parsed?.kind === 'hall' && isGenuine(scene, parsed.hallId, sceneKey) ? parsed.hallId : undefined
}

function isGenuine(scene: string, code: string, sceneKey: KeyObject): boolean {
  const given = Buffer.from(scene)
  const genuine = Buffer.from(signScene(code, sceneKey))
  return given.length === genuine.length && timingSafeEqual(given, genuine)
}
