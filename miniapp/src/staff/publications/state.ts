import type { PublicationView } from '@minping/shared/api'

export type PublicationState = PublicationView['state']

export const publicationStates: readonly PublicationState[] = ['proposed', 'released', 'withheld']

/** What a page's address asks for; what waits for a decision where it is nothing. */
export function readState(text: string | undefined): PublicationState {
  return publicationStates.find((state) => state === text) ?? 'proposed'
}

/** The parts to take out, one a line; shorter ones than two characters would take too much. */
export function partsToHide(lines: string): string[] {
  return [...new Set(lines.split('\n').map((line) => line.trim()))].filter((line) => line.length >= 2)
}
