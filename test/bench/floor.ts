import { randomBytes } from 'node:crypto'
import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { isNew } from '../../functions/store/conditions.ts'
import { reviewKey } from '../../functions/store/keys.ts'
import { openTable } from '../../functions/store/table.ts'
import type { Measured } from './generator.ts'
import { percentile } from './statistics.ts'

/** How the floor is measured: which item, with so many writes under way at once, for how long. */
export interface FloorLoad {
  item: Record<string, unknown>
  concurrency: number
  milliseconds: number
}

/**
 * The floor of a submit: the very item that it stores, put through the SDK again and again under new keys, each one
 * conditional Put. Built and run as the functions are, in their process.
 */
export async function handler({ item, concurrency, milliseconds }: FloorLoad): Promise<Measured> {
  const { client, name } = openTable(process.env.TABLE_NAME ?? '')
  const latencies: number[] = []
  const started = performance.now()
  const writer = async () => {
    while (performance.now() - started < milliseconds) {
      const before = performance.now()
      await client.send(
        new PutCommand({
          TableName: name,
          Item: { ...item, ...reviewKey(randomBytes(24).toString('base64url')) },
          ConditionExpression: isNew,
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        }),
      )
      latencies.push(performance.now() - before)
    }
  }
  await Promise.all(Array.from({ length: concurrency }, writer))
  const seconds = (performance.now() - started) / 1_000
  client.destroy()
  return {
    perSecond: latencies.length / seconds,
    p50: percentile(latencies, 50),
    p99: percentile(latencies, 99),
    failed: 0,
  }
}
