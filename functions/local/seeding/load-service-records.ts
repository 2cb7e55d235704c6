import type { KeyObject } from 'node:crypto'
import { type Review, receiptNumber } from '@minping/shared/review'
import type { RecordPlace } from '@minping/shared/service-record'
import { type DemoServiceRecord, makeServiceRecords, saidOutcome } from '../../../seeds/demo/service-records.ts'
import type { City } from '../../../seeds/lijiang/index.ts'
import { hashRatingCode, ratingCode, recordIdOf } from '../../platform/rating-code.ts'
import type { Key } from '../../store/keys.ts'
import { reviewItem } from '../../store/review-entity.ts'
import { codeItem, readServiceRecords, recordItem, type StoredRecord } from '../../store/service-record-entity.ts'
import type { Table } from '../../store/table.ts'
import { writeInBulk } from './write-in-bulk.ts'

interface RecordLoadOptions {
  table: Table
  city: City
  /** Makes ids and codes, as for what is entered at a window. */
  identityKey: KeyObject
  /** When the demonstration was made. */
  madeFor: Date
}

/**
 * Puts in made-up 办件 with their codes, and the reviews of those that were judged, to be counted by the tally. Before
 * anybody uses the table; safe to repeat: records come last, and once they stand everything is left alone. Returns how
 * many were loaded.
 */
export async function loadServiceRecords({ table, city, identityKey, madeFor }: RecordLoadOptions): Promise<number> {
  const made = makeServiceRecords(city, madeFor)
  const records = made.map((one) => storedRecord(one, city, identityKey, madeFor))
  if (
    (
      await readServiceRecords(
        table,
        records.map(({ recordId }) => recordId),
      )
    ).length === records.length
  )
    return 0
  await writeInBulk(
    table,
    made.flatMap((one, index) => reviewItems(one, records[index], city)),
  )
  const codes = records.map((record) => codeItem(record, hashRatingCode(ratingCode(record, identityKey), identityKey)))
  await writeInBulk(table, [...codes, ...records.map(recordItem)])
  return records.length
}

/** The ids of the made-up records, those first that were finished last. */
export function demoRecordIds(city: City, madeFor: Date, identityKey: KeyObject): string[] {
  return makeServiceRecords(city, madeFor).map(({ projectNo }) => recordIdOf(projectNo, identityKey))
}

function storedRecord(made: DemoServiceRecord, city: City, identityKey: KeyObject, madeFor: Date): StoredRecord {
  const { projectNo, outcome, startedAt, finishedAt, judged } = made
  const lifetime = city.records.codeDays * 24 * 60 * 60_000
  return {
    recordId: recordIdOf(projectNo, identityKey),
    projectNo,
    place: placeOf(made, city),
    outcome,
    startedAt: startedAt.toISOString(),
    finishedAt: finishedAt.toISOString(),
    source: 'window',
    code: { number: 1, expiresAt: new Date(madeFor.getTime() + lifetime).toISOString() },
    ...(judged && { judged: 'person' as const }),
    generated: true,
    version: 1,
  }
}

function placeOf({ windowId, itemCode }: DemoServiceRecord, city: City): RecordPlace {
  const window = city.windows.find((one) => one.windowId === windowId)
  if (!window) throw new Error(`the city has no window ${windowId}`)
  const { regionCode, hallId, departmentCode } = window
  return { cityCode: city.cityCode, regionCode, hallId, windowId, departmentCode, itemCode }
}

function reviewItems(made: DemoServiceRecord, record: StoredRecord | undefined, city: City): Key[] {
  const { judged, outcome } = made
  if (!judged || !record) return []
  const { recordId: reviewId, place, projectNo } = record
  const said = saidOutcome(outcome)
  const review: Review = {
    reviewId,
    receiptNo: receiptNumber(reviewId, judged.at),
    kind: 'active',
    channel: 'qr',
    mode: 'matter',
    citizen: `device:demo-${projectNo}`,
    place,
    projectNo,
    level: judged.level,
    labels: [],
    labelSetVersion: city.labelSet.version,
    ...(said && {
      outcome: said,
      outcomeReasons: [...judged.outcomeReasons],
      outcomeReasonSetVersion: city.outcomeReasons.version,
    }),
    anonymous: true,
    submittedAt: judged.at.toISOString(),
    excluded: false,
    generated: true,
  }
  return [reviewItem({ ...review, version: 1 }, judged.at)]
}
