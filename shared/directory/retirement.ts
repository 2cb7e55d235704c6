import type { Retirable } from './place.ts'

/** How long a phone that was out of reach may still bring what was said at a window that has left service. */
const lateMilliseconds = 24 * 60 * 60 * 1000

/**
 * Whether a window still takes reviews. Its code is answered with a way on from the moment it leaves service; what a
 * phone kept meanwhile is taken for a day, so that no judgement is lost.
 */
export function takesReviews({ retiredAt }: Retirable, now: Date): boolean {
  return retiredAt === undefined || now.getTime() < Date.parse(retiredAt) + lateMilliseconds
}
