import type { KeyObject } from 'node:crypto'
import { formatRatingCode, isCodeInForce } from '@minping/shared/service-record'
import { city } from '../../seeds/lijiang/index.ts'
import { ratingCode } from '../platform/rating-code.ts'
import { readDemonstration } from '../store/demonstration-entity.ts'
import { readServiceRecord } from '../store/service-record-entity.ts'
import type { Table } from '../store/table.ts'
import { demoRecordIds } from './seeding/load-service-records.ts'

/** The page that the code of a made-up 办件 opens which can still be rated; undefined when there is none. */
export async function findRatingCodeLink(table: Table, identityKey: KeyObject, now: Date): Promise<string | undefined> {
  const demonstration = await readDemonstration(table, city.cityCode)
  if (!demonstration) return undefined
  for (const recordId of demoRecordIds(city, new Date(demonstration.madeFor), identityKey)) {
    const record = await readServiceRecord(table, recordId)
    if (record && record.judged !== 'person' && isCodeInForce(record.code, now)) {
      return `/pages/rate/index?code=${formatRatingCode(ratingCode(record, identityKey))}`
    }
  }
  return undefined
}
