import { GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb'
import { dayAfter, instantAt } from '@minping/shared/calendar'
import type { ServiceRecord, StandingRecord } from '@minping/shared/service-record'
import { attempt, isNew } from './conditions.ts'
import {
  type Key,
  ratingCodeKey,
  recordSort,
  recordsOfWindow,
  reviewKey,
  serviceRecordKey,
  unjudgedRecordsOfHall,
} from './keys.ts'
import { queryAll } from './query-all.ts'
import { readAll } from './read-all.ts'
import { newReviewPut, reviewOf, type StoredReview } from './review-entity.ts'
import { indexes, type Table } from './table.ts'
import type { TransactItem } from './transaction.ts'

export interface StoredRecord extends ServiceRecord {
  version: number
}

/** What stands under a 办件编号: the record, the review, both or neither. */
export interface StoredStanding extends StandingRecord {
  record?: StoredRecord | undefined
  review?: StoredReview | undefined
}

type RecordItem = StoredRecord &
  Key & { entity: 'service-record'; windowKey: string; listingSort: string } & {
    /** Only while nobody has judged it: the clock looks for those. */
    listingKey?: string
  }

/** A code that is over is told so for as long, before it is forgotten. */
const rememberedMilliseconds = 180 * 24 * 60 * 60_000

/** Reads what stands under some 办件, consistently, by their ids. */
export async function readStandings(table: Table, recordIds: readonly string[]): Promise<Map<string, StoredStanding>> {
  const items = await readAll(
    table,
    recordIds.flatMap((recordId) => [serviceRecordKey(recordId), reviewKey(recordId)]),
  )
  const standings = new Map<string, StoredStanding>(recordIds.map((recordId) => [recordId, {}]))
  for (const item of items) {
    if (item.entity === 'service-record') standings.set(...withRecord(standings, recordOf(item)))
    else standings.set(...withReview(standings, reviewOf(item)))
  }
  return standings
}

const withRecord = (standings: ReadonlyMap<string, StoredStanding>, record: StoredRecord) =>
  [record.recordId, { ...standings.get(record.recordId), record }] as const
const withReview = (standings: ReadonlyMap<string, StoredStanding>, review: StoredReview) =>
  [review.reviewId, { ...standings.get(review.reviewId), review }] as const

/** Reads one record, consistently. */
export async function readServiceRecord(table: Table, recordId: string): Promise<StoredRecord | undefined> {
  const answer = await table.client.send(
    new GetCommand({ TableName: table.name, Key: serviceRecordKey(recordId), ConsistentRead: true }),
  )
  return answer.Item && recordOf(answer.Item)
}

/** The records of some reviews, consistently; reviews of what nobody recorded have none. */
export async function readServiceRecords(table: Table, recordIds: readonly string[]): Promise<StoredRecord[]> {
  return (await readAll(table, recordIds.map(serviceRecordKey))).map(recordOf)
}

/** The id of the record that a code is for, by the code's hash. */
export async function readRecordOfCode(table: Table, codeHash: string): Promise<string | undefined> {
  const answer = await table.client.send(
    new GetCommand({ TableName: table.name, Key: ratingCodeKey(codeHash), ConsistentRead: true }),
  )
  return answer.Item && String(answer.Item.recordId)
}

/** What a window handled on a Shanghai day, newest first. The index may lag behind by a moment. */
export async function listRecordsOfDay(table: Table, windowId: string, day: string): Promise<StoredRecord[]> {
  const keys = await queryAll(table, {
    IndexName: indexes.windows,
    KeyConditionExpression: 'windowKey = :window AND listingSort BETWEEN :from AND :to',
    ExpressionAttributeValues: {
      ':window': recordsOfWindow(windowId),
      ':from': instantAt(day, '00:00').toISOString(),
      ':to': instantAt(dayAfter(day, 1), '00:00').toISOString(), // before every record of that instant: they have an id behind
    },
    ScanIndexForward: false,
  })
  return (await readAll(table, keysOf(keys))).map(recordOf)
}

/** The records of a hall that nobody has judged, those finished first before others, up to an instant. */
export async function listUnjudgedRecords(table: Table, hallId: string, until: Date): Promise<StoredRecord[]> {
  const keys = await queryAll(table, {
    IndexName: indexes.listing,
    KeyConditionExpression: 'listingKey = :hall AND listingSort < :until',
    ExpressionAttributeValues: { ':hall': unjudgedRecordsOfHall(hallId), ':until': until.toISOString() },
  })
  const records = (await readAll(table, keysOf(keys))).map(recordOf)
  return records.filter(({ judged }) => judged === undefined)
}

function keysOf(items: readonly Record<string, unknown>[]): Key[] {
  return items.map(({ pk, sk }) => ({ pk: String(pk), sk: String(sk) }))
}

/**
 * Stores a record with its code, in one transaction under the condition that record and review are as they were seen:
 * so no record comes to another window than its review. False when somebody was faster.
 */
export async function putServiceRecord(
  table: Table,
  record: ServiceRecord,
  seen: StoredStanding,
  codeHash: string,
): Promise<boolean> {
  const refusal = await attempt(() =>
    table.client.send(
      new TransactWriteCommand({
        TransactItems: [
          {
            Put: {
              TableName: table.name,
              Item: recordItem({ ...record, version: (seen.record?.version ?? 0) + 1 }),
              ...(seen.record
                ? {
                    ConditionExpression: '#version = :seen',
                    ExpressionAttributeNames: { '#version': 'version' },
                    ExpressionAttributeValues: { ':seen': seen.record.version },
                  }
                : { ConditionExpression: isNew }),
            },
          },
          {
            Put: {
              TableName: table.name,
              Item: codeItem(record, codeHash),
              // Two records never share a code.
              ConditionExpression: `${isNew} OR recordId = :recordId`,
              ExpressionAttributeValues: { ':recordId': record.recordId },
            },
          },
          {
            ConditionCheck: {
              TableName: table.name,
              Key: reviewKey(record.recordId),
              ConditionExpression: seen.review ? 'attribute_exists(pk)' : isNew,
            },
          },
        ],
      }),
    ),
  )
  return refusal === undefined
}

/** The item of a record. Also what the demonstration loader writes. */
export function recordItem(record: StoredRecord): RecordItem {
  return {
    ...serviceRecordKey(record.recordId),
    entity: 'service-record',
    ...record,
    windowKey: recordsOfWindow(record.place.windowId),
    listingSort: recordSort(record.finishedAt, record.recordId),
    ...(record.judged === undefined && { listingKey: unjudgedRecordsOfHall(record.place.hallId) }),
  }
}

/** The item of a record's code. Also what the demonstration loader writes. */
export function codeItem({ recordId, code }: ServiceRecord, codeHash: string): Key & Record<string, unknown> {
  return {
    ...ratingCodeKey(codeHash),
    entity: 'rating-code',
    recordId,
    expiresAtSeconds: Math.ceil((Date.parse(code.expiresAt) + rememberedMilliseconds) / 1000),
  }
}

/**
 * The write that says on a record that it is judged, for the transaction that stores the review: refused when the
 * record has come to another window. Without a record: the condition that there is none.
 */
export function judgedWrite(
  table: Table,
  review: Pick<StoredReview, 'reviewId' | 'place'>,
  record: StoredRecord | undefined,
  by: 'person' | 'system',
): TransactItem {
  const target = { TableName: table.name, Key: serviceRecordKey(review.reviewId) }
  if (!record) return { ConditionCheck: { ...target, ConditionExpression: isNew } }
  return {
    Update: {
      ...target,
      UpdateExpression: 'SET judged = :by REMOVE listingKey ADD #version :one',
      ConditionExpression:
        by === 'person' ? 'windowKey = :window' : 'windowKey = :window AND attribute_not_exists(judged)',
      ExpressionAttributeNames: { '#version': 'version' },
      ExpressionAttributeValues: { ':by': by, ':one': 1, ':window': recordsOfWindow(review.place.windowId) },
    },
  }
}

/** Stores the default review of a record, unless anybody has judged it meanwhile. Whether it was stored now. */
export async function putDefaultReview(
  table: Table,
  review: StoredReview,
  record: StoredRecord,
  now: Date,
): Promise<boolean> {
  const refusal = await attempt(() =>
    table.client.send(
      new TransactWriteCommand({
        TransactItems: [{ Put: newReviewPut(table, review, now) }, judgedWrite(table, review, record, 'system')],
      }),
    ),
  )
  return refusal === undefined
}

function recordOf(item: Record<string, unknown>): StoredRecord {
  const { pk, sk, entity, windowKey, listingKey, listingSort, ...record } = item as unknown as RecordItem
  return record
}
