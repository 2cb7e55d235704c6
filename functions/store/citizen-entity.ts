import { DeleteCommand, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { attempt } from './conditions.ts'
import { citizenKey } from './keys.ts'
import type { Table } from './table.ts'

/** Somebody who signed in through WeChat, so that they can be reached. Nothing here says what they did. */
export interface Citizen {
  /** An id of the person (`wechat:…`). */
  subject: string
  /** The openid, encrypted (platform/openid.ts). */
  sealedOpenid: string
  lastSignedInAt: string
}

/** Keeps how a citizen can be reached, as of the last sign-in. */
export async function putCitizen(table: Table, citizen: Citizen): Promise<void> {
  const item = { ...citizenKey(citizen.subject), entity: 'citizen', ...citizen }
  await table.client.send(new PutCommand({ TableName: table.name, Item: item }))
}

/** Reads a citizen who signed in through WeChat. */
export async function getCitizen(table: Table, subject: string): Promise<Citizen | undefined> {
  const answer = await table.client.send(
    new GetCommand({ TableName: table.name, Key: citizenKey(subject), ConsistentRead: true }),
  )
  if (!answer.Item) return undefined
  const { sealedOpenid, lastSignedInAt } = answer.Item
  return { subject, sealedOpenid, lastSignedInAt }
}

/** Forgets how a citizen can be reached, unless they signed in anew since. */
export async function forgetCitizen(table: Table, subject: string, until: string): Promise<void> {
  await attempt(() =>
    table.client.send(
      new DeleteCommand({
        TableName: table.name,
        Key: citizenKey(subject),
        ConditionExpression: 'attribute_not_exists(pk) OR lastSignedInAt <= :until',
        ExpressionAttributeValues: { ':until': until },
      }),
    ),
  )
}
