import { PutCommand } from '@aws-sdk/lib-dynamodb'
import type { CheckAnswer, PhotoPart } from '@minping/shared/content-check'
import { attempt, isNew } from './conditions.ts'
import { photoCheckKey } from './keys.ts'
import type { Table } from './table.ts'

/** Which photo of which review WeChat checks under a trace id. */
export interface AskedPhoto {
  reviewId: string
  part: PhotoPart
}

/** WeChat answers within half an hour, and what it could not bring it brings no more. */
const keptMilliseconds = 3 * 24 * 60 * 60_000

/** Keeps what was asked under a trace id. The answer, where it came before this: WeChat waits for nobody. */
export async function keepAskedPhoto(
  table: Table,
  traceId: string,
  asked: AskedPhoto,
  now: Date,
): Promise<CheckAnswer | undefined> {
  const standing = await putNew(table, traceId, { ...asked }, now)
  return standing?.answer as CheckAnswer | undefined
}

/**
 * What a trace id was asked for. Where nothing was, yet or at all, the answer is kept for who is about to say so, and
 * undefined is returned. Safe to repeat.
 */
export async function findAskedPhoto(
  table: Table,
  traceId: string,
  answer: CheckAnswer,
  now: Date,
): Promise<AskedPhoto | undefined> {
  const standing = await putNew(table, traceId, { answer }, now)
  const { reviewId, part } = standing ?? {}
  return typeof reviewId === 'string' ? { reviewId, part: part as PhotoPart } : undefined
}

/** Writes what is known of a trace id if nothing is; else what stands. */
async function putNew(
  table: Table,
  traceId: string,
  known: Record<string, unknown>,
  now: Date,
): Promise<Record<string, unknown> | undefined> {
  const expiresAtSeconds = Math.ceil((now.getTime() + keptMilliseconds) / 1_000)
  const Item = { ...photoCheckKey(traceId), entity: 'photo-check', ...known, expiresAtSeconds }
  const refusal = await attempt(() =>
    table.client.send(
      new PutCommand({
        TableName: table.name,
        Item,
        ConditionExpression: isNew,
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      }),
    ),
  )
  return refusal?.current
}
