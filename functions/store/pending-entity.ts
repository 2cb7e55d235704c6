import { QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import {
  type Counts,
  contributionOfSurveyCase,
  countsOf,
  countsOfFollowUp,
  countsOfReview,
} from '@minping/shared/figures'
import { attempt } from './conditions.ts'
import { type CountedFact, readCounted, toBeCounted, writeCounted } from './counting.ts'
import { followUpOf } from './follow-up-entity.ts'
import { type Key, pendingPartition } from './keys.ts'
import { readAll } from './read-all.ts'
import { reviewOf } from './review-entity.ts'
import { countedDepartmentOf, surveyCaseOf } from './survey-case-entity.ts'
import { indexes, type Table } from './table.ts'
import type { TransactItem } from './transaction.ts'

/** A review, follow-up or survey case as the tally sees it: what it contributes now, and what was counted of it. */
export interface Countable extends CountedFact {
  key: Key
  entity: 'review' | 'follow-up' | 'survey-case'
  /** Where and when it was counted: elsewhere than it belongs now when it was passed on, or took a default review's place. */
  countedAs: CountedFact
  version: number
  /** Whether the mark "to be counted" is on it. */
  pending: boolean
  counted: Counts
  /** The same as it is stored, to compare with. */
  storedCount: string
  contribution: Counts
}

/** The keys of one partition's items that wait to be counted, oldest first, one page. The index may lag behind. */
export async function listPending(
  table: Table,
  partition: number,
  page: { after?: Record<string, unknown> | undefined; limit: number },
): Promise<{ keys: Key[]; next?: Record<string, unknown> | undefined }> {
  const answer = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      IndexName: indexes.pending,
      KeyConditionExpression: 'pendingKey = :partition',
      ExpressionAttributeValues: { ':partition': pendingPartition(partition) },
      Limit: page.limit,
      ...(page.after && { ExclusiveStartKey: page.after }),
    }),
  )
  const keys = (answer.Items ?? []).map(({ pk, sk }) => ({ pk: String(pk), sk: String(sk) }))
  return { keys, next: answer.LastEvaluatedKey }
}

/** Reads what still waits to be counted among some keys, consistently, in their order. */
export async function readPending(table: Table, keys: readonly Key[], now: Date): Promise<Countable[]> {
  const items = await readAll(table, keys)
  return items.flatMap((item) => countableOf(item, now) ?? []).filter((item) => item.pending)
}

/** An item of the table as something that is counted; undefined for every other item. */
export function countableOf(item: Record<string, unknown>, now: Date): Countable | undefined {
  const key = { pk: String(item.pk), sk: String(item.sk) }
  const storedCount = String(item.counted ?? '')
  const mark = { pending: item.pendingKey !== undefined, counted: readCounted(storedCount), storedCount }
  switch (item.entity) {
    case 'review': {
      const review = reviewOf(item)
      const { place, submittedAt, version } = review
      const fact = { place, submittedAt }
      const countedAs = (item.countedElsewhere as CountedFact | undefined) ?? fact
      return { key, entity: 'review', ...fact, countedAs, version, ...mark, contribution: countsOfReview(review) }
    }
    case 'follow-up': {
      const followUp = followUpOf(item)
      const { place, submittedAt, version } = followUp
      const fact = { place, submittedAt }
      const contribution = countsOfFollowUp(followUp, now)
      return { key, entity: 'follow-up', ...fact, countedAs: fact, version, ...mark, contribution }
    }
    case 'survey-case': {
      const surveyCase = surveyCaseOf(item)
      const { place, openedAt: submittedAt, version } = surveyCase
      const departmentCode = countedDepartmentOf(item) ?? place.departmentCode
      const countedAs = { place: { ...place, departmentCode }, submittedAt }
      const contribution = countsOf(contributionOfSurveyCase(surveyCase, now))
      return { key, entity: 'survey-case', place, countedAs, submittedAt, version, ...mark, contribution }
    }
    default:
      return undefined
  }
}

/**
 * The write that takes the mark off and remembers what was counted, under the condition that the item is still as it
 * was read: same version, same count before, the mark on it. So what is added to the counters in the same transaction
 * is added once, whoever else tallies.
 */
export function countedWrite(table: Table, item: Countable): TransactItem {
  const department = countedDepartment(item)
  return {
    Update: {
      TableName: table.name,
      Key: item.key,
      UpdateExpression: `SET #counted = :contribution${department.set} REMOVE #pendingKey, #pendingSince, #countedElsewhere`,
      ConditionExpression: '#version = :seenVersion AND #counted = :seenCounted AND attribute_exists(#pendingKey)',
      ExpressionAttributeNames: {
        '#counted': 'counted',
        '#version': 'version',
        '#pendingKey': 'pendingKey',
        '#pendingSince': 'pendingSince',
        '#countedElsewhere': 'countedElsewhere',
        ...department.names,
      },
      ExpressionAttributeValues: {
        ':contribution': writeCounted(item.contribution),
        ':seenVersion': item.version,
        ':seenCounted': item.storedCount,
        ...department.values,
      },
    },
  }
}

/** A case may be passed on: it remembers in whose counters it is. */
function countedDepartment({ entity, place: { departmentCode } }: Countable) {
  return entity === 'survey-case'
    ? {
        set: ', #countedDepartment = :countedDepartment',
        names: { '#countedDepartment': 'countedDepartment' },
        values: { ':countedDepartment': departmentCode },
      }
    : { set: '' }
}

/** Sets the mark on an item whose contribution changed without it. A change that came meanwhile has set it itself. */
export async function markPending(table: Table, item: Countable, now: Date): Promise<void> {
  const { pendingKey, pendingSince } = toBeCounted(item.place.hallId ?? item.place.departmentCode ?? '', now)
  await attempt(() =>
    table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: item.key,
        UpdateExpression: 'SET pendingKey = :pendingKey, pendingSince = :pendingSince',
        ConditionExpression: '#version = :seenVersion',
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues: {
          ':pendingKey': pendingKey,
          ':pendingSince': pendingSince,
          ':seenVersion': item.version,
        },
      }),
    ),
  )
}
