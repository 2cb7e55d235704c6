import type { LabelSet } from '@minping/shared/review'
import type { PlaceNames } from './outbox'
import { shelf } from './storage'

/** The window whose code was opened last and not rated yet. */
export interface Visit {
  scene: string
  place: PlaceNames
}

export const lastVisit = shelf<Visit>('lastVisit')

/** The labels in force when a code was last opened; a supplement offers them. */
export const keptLabelSet = shelf<LabelSet>('labelSet')

/**
 * The scene in what was scanned, opened or typed: a link with `scene=`, encoded or not, or the scene itself.
 * Undefined when there is none.
 */
export function sceneIn(text: string | undefined): string | undefined {
  const given = decoded((text ?? '').trim())
  const scene = /[?&]scene=([^&#]+)/.exec(given)?.[1] ?? given
  return /^[\w!#$&'()*+,/:;=?@.~-]{1,32}$/.test(scene) ? scene : undefined
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
