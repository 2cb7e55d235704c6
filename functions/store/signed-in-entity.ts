import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import { type Key, signedInKey } from './keys.ts'
import type { Table } from './table.ts'

/** One sign-in of an account. */
export interface SignedIn {
  at: string
  by: 'password' | 'wechat'
}

const keptMilliseconds = 90 * 24 * 3_600_000

/** Notes down a sign-in, for the member of staff to look over; kept for 90 days. */
export async function putSignedIn(table: Table, staffId: string, by: SignedIn['by'], now: Date): Promise<void> {
  const at = now.toISOString()
  const expiresAtSeconds = Math.ceil((now.getTime() + keptMilliseconds) / 1_000)
  const item: Key & SignedIn & { entity: string; expiresAtSeconds: number } = {
    ...signedInKey(staffId, at),
    entity: 'signed-in',
    at,
    by,
    expiresAtSeconds,
  }
  await table.client.send(new PutCommand({ TableName: table.name, Item: item }))
}

/** The last sign-ins of an account, newest first. */
export async function listSignedIn(table: Table, staffId: string, limit: number): Promise<SignedIn[]> {
  const { pk, sk: prefix } = signedInKey(staffId, '')
  const answer = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: { ':pk': pk, ':prefix': prefix },
      ScanIndexForward: false,
      ConsistentRead: true,
      Limit: limit,
    }),
  )
  return (answer.Items ?? []).map(({ at, by }) => ({ at, by }) as SignedIn)
}
