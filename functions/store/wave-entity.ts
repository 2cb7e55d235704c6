import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import type { Wave, Words } from '@minping/shared/survey'
import { attempt, isNew } from './conditions.ts'
import { type Key, waveKey } from './keys.ts'
import { readPartition } from './read-partition.ts'
import type { RequestMark } from './request-mark.ts'
import type { Table } from './table.ts'

/** A wave as it is stored, with what only the server needs. */
export interface StoredWave extends Wave {
  /** Of the version that the wave asks. */
  questionnaireTitle: Words
  createdAt: string
  /** What led to this version, as text: who sends the same again is answered as done. */
  lastDeed?: string | undefined
  request?: RequestMark | undefined
}

/** Reads one wave, consistently. */
export async function readWave(table: Table, waveId: string): Promise<StoredWave | undefined> {
  const answer = await table.client.send(
    new GetCommand({ TableName: table.name, Key: waveKey(waveId), ConsistentRead: true }),
  )
  return answer.Item && waveOf(answer.Item)
}

/** Every wave, the latest first. */
export async function listWaves(table: Table): Promise<StoredWave[]> {
  const items = await readPartition(table, waveKey('').pk)
  const position = ({ opensOn, createdAt, waveId }: StoredWave) => `${opensOn} ${createdAt} ${waveId}`
  return items.map(waveOf).sort((one, other) => (position(one) > position(other) ? -1 : 1))
}

/** Stores a new wave. Undefined when it was stored; the earlier one when one stands under the same id. */
export async function putNewWave(table: Table, wave: StoredWave): Promise<StoredWave | undefined> {
  const refusal = await attempt(() =>
    table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: waveItem(wave),
        ConditionExpression: isNew,
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      }),
    ),
  )
  return refusal && standingOf(table, wave.waveId, refusal.current)
}

/**
 * Carries a wave on from the version that was seen; `wave` has the next. Undefined when it was done; the wave as it
 * stands when somebody was faster.
 */
export async function updateWave(table: Table, wave: StoredWave, seenVersion: number): Promise<StoredWave | undefined> {
  const refusal = await attempt(() =>
    table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: waveItem(wave),
        ConditionExpression: '#version = :seenVersion',
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues: { ':seenVersion': seenVersion },
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      }),
    ),
  )
  return refusal && standingOf(table, wave.waveId, refusal.current)
}

/** The item of a wave. Also what the demonstration loader writes. */
export function waveItem(wave: StoredWave): StoredWave & Key & { entity: 'wave' } {
  return { ...waveKey(wave.waveId), entity: 'wave', ...wave }
}

async function standingOf(
  table: Table,
  waveId: string,
  current: Record<string, unknown> | undefined,
): Promise<StoredWave> {
  const standing = current ? waveOf(current) : await readWave(table, waveId)
  if (!standing) throw new Error(`the wave ${waveId} was refused but does not stand`)
  return standing
}

/** A stored item without its keys. */
export function waveOf(item: Record<string, unknown>): StoredWave {
  const { pk, sk, entity, ...wave } = item as unknown as ReturnType<typeof waveItem>
  return wave
}
