import fc from 'fast-check'
import type { PlaceTree } from '../publication/place-tree.ts'

/** A small city: up to four counties of up to three halls. */
export const someTree: fc.Arbitrary<PlaceTree> = fc
  .array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 })
  .map((halls) => ({
    scope: 'city:530700',
    parts: halls.map((count, county) => ({
      scope: `region:53070${county}`,
      parts: Array.from({ length: count }, (_, hall) => ({ scope: `hall:53070${county}-0${hall}`, parts: [] })),
    })),
  }))

/** The places of a tree that aren't sums of others. */
export function leavesOf({ scope, parts }: PlaceTree): string[] {
  return parts.length === 0 ? [scope] : parts.flatMap(leavesOf)
}
