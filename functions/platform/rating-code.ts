import { createHmac, type KeyObject } from 'node:crypto'
import { ratingCodeBytes, ratingCodeOf, type ServiceRecord } from '@minping/shared/service-record'
import { identify } from './identify.ts'

/**
 * The one-time code of a record: made of a keyed hash, so that it can be shown and printed again and is stored nowhere
 * as it is.
 */
export function ratingCode(
  { recordId, code }: Pick<ServiceRecord, 'recordId' | 'code'>,
  identityKey: KeyObject,
): string {
  const digest = createHmac('sha256', identityKey).update(`rating-code\n${recordId}\n${code.number}`).digest()
  return ratingCodeOf(digest.subarray(0, ratingCodeBytes))
}

/** What a code is stored and looked up by. */
export function hashRatingCode(code: string, identityKey: KeyObject): string {
  return identify('rating-code-hash', code, identityKey)
}

/** The id of a record, and of the one review that judges it. */
export function recordIdOf(projectNo: string, identityKey: KeyObject): string {
  return identify('review-of-project', `${projectNo.toUpperCase()}\n1`, identityKey)
}
