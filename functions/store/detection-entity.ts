import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { detectionKey } from './keys.ts'
import type { Table } from './table.ts'

const keptSeconds = 7 * 24 * 60 * 60

/** How many reviews of a hall and day were looked at for flags when it was last done. */
export async function readLookedAt(table: Table, hallId: string, day: string): Promise<number> {
  const answer = await table.client.send(new GetCommand({ TableName: table.name, Key: detectionKey(hallId, day) }))
  return Number(answer.Item?.reviews ?? 0)
}

/** Remembers it. Whoever looks at the same moment finds the same: the last one may win. */
export async function putLookedAt(
  table: Table,
  hallId: string,
  day: string,
  reviews: number,
  now: Date,
): Promise<void> {
  const expiresAtSeconds = Math.floor(now.getTime() / 1_000) + keptSeconds
  await table.client.send(
    new PutCommand({
      TableName: table.name,
      Item: { ...detectionKey(hallId, day), entity: 'detection', reviews, expiresAtSeconds },
    }),
  )
}
