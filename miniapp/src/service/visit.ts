import type { LabelSet } from '@minping/shared/review'
import { normalRatingCode } from '@minping/shared/service-record'
import { decoded } from './link'
import type { PlaceNames } from './outbox'
import { shelf } from './storage'

/** What a review is opened by: the code of a window, or the one-time code of a 办件. */
export type Origin = { scene: string } | { code: string }

/** A window that was opened and not rated yet. */
export interface Visit {
  scene: string
  place: PlaceNames
  /** Milliseconds since 1970. */
  openedAt: number
}

const mostVisits = 5
/** Who was served longer ago than this remembers little of it. */
const remembered = 30 * 24 * 60 * 60_000
const keptVisits = shelf<Visit[]>('visits')

/** The windows opened last, latest first, as long as they were not rated; a person can have each forgotten. */
export const visits = {
  read: (now = Date.now()): Visit[] =>
    (keptVisits.read() ?? []).filter(({ openedAt }) => now - openedAt < remembered).slice(0, mostVisits),
  remember: (visit: Visit): void => keep([visit, ...without(visit.scene)].slice(0, mostVisits)),
  forget: (scene: string): void => keep(without(scene)),
}

function without(scene: string): Visit[] {
  return visits.read().filter((visit) => visit.scene !== scene)
}

function keep(list: Visit[]): void {
  try {
    keptVisits.write(list)
  } catch {
    // Storage is full or closed: nothing is lost but a short way back.
  }
}

/** The labels in force when a code was last opened; a supplement offers them. */
export const keptLabelSet = shelf<LabelSet>('labelSet')

/**
 * The scene in what was scanned, opened or typed: a link with `scene=`, encoded or not, or the scene itself.
 * Undefined when there is none.
 */
export function sceneIn(text: string | undefined): string | undefined {
  const given = decoded((text ?? '').trim())
  const linked = /[?&]scene=([^&#]+)/.exec(given)?.[1]
  if (linked !== undefined) return /^[\w!#$&'()*+,/:;=?@.~-]{1,32}$/.test(linked) ? linked : undefined
  // A short link of somebody else is no scene.
  return /^[\w.~-]{1,32}$/.test(given) ? given : undefined
}

/** Whether a scene is of a hall's code, from which one chooses the window. */
export function isOfHall(scene: string): boolean {
  return /^\d{6}-\d{2}\./.test(scene)
}

/** The origin in what was scanned, opened or typed; a one-time code is told by its check character. */
export function originIn(text: string | undefined): Origin | undefined {
  const given = decoded((text ?? '').trim())
  const code = normalRatingCode(/[?&]code=([^&#]+)/.exec(given)?.[1] ?? given)
  if (code !== undefined) return { code }
  const scene = sceneIn(text)
  return scene === undefined ? undefined : { scene }
}

/** An origin as one text, to tell it from another. */
export function originText(origin: Origin): string {
  return 'code' in origin ? origin.code : origin.scene
}
