import { createSecretKey, randomBytes } from 'node:crypto'
import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { type LocalServer, startLocal } from '../../functions/local/start-local.ts'
import { signScene } from '../../functions/platform/scene.ts'
import { isNew } from '../../functions/store/conditions.ts'
import { reviewKey } from '../../functions/store/keys.ts'
import { scanTable } from '../../functions/store/scan-table.ts'
import type { Measured } from './generator.ts'
import { percentile } from './statistics.ts'

/**
 * The floor: how many of the very items that a submit stores this process can put through the SDK, each one
 * conditional Put, with so many under way at once.
 */
export interface FloorLoad {
  concurrency: number
  milliseconds: number
}

export interface Ready {
  url: string
  scene: string
  pid: number
}

/** Runs the service with its store in memory, in a process of its own that can be kept on one core. */
async function run(): Promise<void> {
  const local = await startLocal({ store: 'memory' })
  const scene = signScene('530702-01-03', createSecretKey(Buffer.from(local.secrets.scene)))
  process.on('message', (load: FloorLoad) => {
    measureFloor(local, load).then((measured) => process.send?.(measured))
  })
  process.on('disconnect', () => local.stop().then(() => process.exit()))
  process.send?.({ url: local.url, scene, pid: process.pid } satisfies Ready)
}

async function measureFloor({ table }: LocalServer, { concurrency, milliseconds }: FloorLoad): Promise<Measured> {
  const stored = await someReview(table)
  const latencies: number[] = []
  const started = performance.now()
  const writer = async () => {
    while (performance.now() - started < milliseconds) {
      const before = performance.now()
      await table.client.send(
        new PutCommand({
          TableName: table.name,
          Item: { ...stored, ...reviewKey(randomBytes(24).toString('base64url')) },
          ConditionExpression: isNew,
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        }),
      )
      latencies.push(performance.now() - before)
    }
  }
  await Promise.all(Array.from({ length: concurrency }, writer))
  const seconds = (performance.now() - started) / 1_000
  return {
    perSecond: latencies.length / seconds,
    p50: percentile(latencies, 50),
    p99: percentile(latencies, 99),
    failed: 0,
  }
}

let found: Record<string, unknown> | undefined

async function someReview(table: LocalServer['table']): Promise<Record<string, unknown>> {
  if (found) return found
  for await (const item of scanTable(table)) {
    if (item.entity !== 'review') continue
    found = item
    return item
  }
  throw new Error('submit a review before measuring the floor')
}

run().catch((error) => {
  console.error(error)
  process.exit(1)
})
