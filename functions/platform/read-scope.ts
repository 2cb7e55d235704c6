import { type Grant, mayReadScope } from '@minping/shared/access'
import { parseScope, type Scope } from '@minping/shared/directory'
import type { ProblemAnswer } from './call.ts'
import type { CityDirectory } from './city-directory.ts'

/** A scope that the caller may look at, or why not: what isn't theirs is not found, as what doesn't exist. */
export function readScope(
  text: string,
  grants: readonly Grant[],
  city: CityDirectory,
): { scope: Scope } | ProblemAnswer {
  const scope = parseScope(text)
  if (!scope) return { problem: 'SCOPE_INVALID', field: 'scope' }
  const place = city.placeOfScope(text)
  const mayRead = place !== undefined && mayReadScope(grants, text, place)
  return mayRead ? { scope } : { problem: 'NOT_FOUND', field: 'scope' }
}
