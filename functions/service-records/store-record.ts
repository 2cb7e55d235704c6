import type { KeyObject } from 'node:crypto'
import { type RecordProfile, type SentRecord, type TakingResult, takeRecord } from '@minping/shared/service-record'
import { hashRatingCode, ratingCode } from '../platform/rating-code.ts'
import { StoreContended } from '../store/errors.ts'
import { putServiceRecord, readStandings, type StoredStanding } from '../store/service-record-entity.ts'
import type { Table } from '../store/table.ts'

const mostAttempts = 5

interface Taking {
  table: Table
  profile: RecordProfile
  identityKey: KeyObject
  now: Date
}

/**
 * Stores a record that was sent, or says why not. `seen` is what stands as it was read just before; whoever changes it
 * at the same moment goes first, and the rule is asked again. What changes nothing is not written.
 */
export async function storeRecord(
  sent: SentRecord,
  seen: StoredStanding,
  { table, profile, identityKey, now }: Taking,
): Promise<TakingResult> {
  let standing = seen
  for (let number = 1; number <= mostAttempts; number += 1) {
    const taken = takeRecord(sent, standing, profile, now)
    if ('code' in taken || isSame(taken.record, standing.record)) return taken
    const codeHash = hashRatingCode(ratingCode(taken.record, identityKey), identityKey)
    if (await putServiceRecord(table, taken.record, standing, codeHash)) return taken
    standing = (await readStandings(table, [sent.recordId])).get(sent.recordId) ?? {}
  }
  throw new StoreContended(`the record ${sent.recordId} kept changing`)
}

function isSame(record: object, standing: StoredStanding['record']): boolean {
  if (!standing) return false
  const { version, ...stored } = standing
  return textOf(record) === textOf(stored)
}

/** The store gives fields back in an order of its own. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_, part) =>
    part && typeof part === 'object'
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  )
}
