import type { KeyObject } from 'node:crypto'
import { identify } from '../platform/identify.ts'
import { recordIdOf } from '../platform/rating-code.ts'
import { steadySubject } from '../platform/steady-subject.ts'

/** What a review is of. */
interface ReviewedService {
  projectNo?: string | undefined
  subjects: readonly string[]
  requestKey: string
}

/**
 * The id of a review, derived from what may be judged only once: the 办件, or else this citizen's request. So the store
 * decides with one condition what is new, sent again, or judged already.
 */
export function reviewIdOf({ projectNo, subjects, requestKey }: ReviewedService, identityKey: KeyObject): string {
  return projectNo === undefined
    ? identify('review-of-request', `${steadySubject(subjects)}\n${requestKey}`, identityKey)
    : recordIdOf(projectNo, identityKey)
}
