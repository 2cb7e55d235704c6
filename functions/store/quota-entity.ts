import type { Quota } from '@minping/shared/survey'
import { quotaKey } from './keys.ts'
import { readPartition } from './read-partition.ts'
import type { Table } from './table.ts'
import type { TransactItem } from './transaction.ts'

/** How many submitted responses each quota of a wave has; those that nobody entered are left out. */
export async function readQuotas(table: Table, waveId: string): Promise<Map<string, number>> {
  const items = await readPartition(table, quotaKey(waveId, '').pk)
  return new Map(items.map((item) => [String(item.sk), Number(item.taken)]))
}

/** The write that takes a place of a quota, for the transaction that submits a response. Refused when it is full. */
export function quotaTaking(table: Table, waveId: string, { quotaId, most }: Quota): TransactItem {
  return {
    Update: {
      TableName: table.name,
      Key: quotaKey(waveId, quotaId),
      UpdateExpression: 'ADD taken :one',
      ConditionExpression: 'attribute_not_exists(taken) OR taken < :most',
      ExpressionAttributeValues: { ':one': 1, ':most': most },
    },
  }
}

/** The write that gives a place back: a changed response doesn't fall under the quota any more. */
export function quotaReturn(table: Table, waveId: string, quotaId: string): TransactItem {
  return {
    Update: {
      TableName: table.name,
      Key: quotaKey(waveId, quotaId),
      UpdateExpression: 'ADD taken :less',
      ConditionExpression: 'taken > :none',
      ExpressionAttributeValues: { ':less': -1, ':none': 0 },
    },
  }
}
