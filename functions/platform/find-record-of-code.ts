import type { KeyObject } from 'node:crypto'
import { isCodeInForce, normalRatingCode } from '@minping/shared/service-record'
import { readRecordOfCode, readServiceRecord, type StoredRecord } from '../store/service-record-entity.ts'
import type { Table } from '../store/table.ts'
import { hashRatingCode, ratingCode } from './rating-code.ts'

/** The record that a one-time code is for, and whether the code is still good; undefined when there is no such code. */
export async function findRecordOfCode(
  table: Table,
  typed: string,
  identityKey: KeyObject,
  now: Date,
): Promise<{ record: StoredRecord; isInForce: boolean } | undefined> {
  const code = normalRatingCode(typed)
  if (code === undefined) return undefined
  const recordId = await readRecordOfCode(table, hashRatingCode(code, identityKey))
  const record = recordId === undefined ? undefined : await readServiceRecord(table, recordId)
  if (!record) return undefined
  // An earlier code of the same record is over, whatever holds of the one in force.
  const isLatest = ratingCode(record, identityKey) === code
  return { record, isInForce: isLatest && isCodeInForce(record.code, now) }
}
