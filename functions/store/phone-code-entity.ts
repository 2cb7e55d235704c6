import { PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { type AttemptLimit, type Taking, takeAttempt } from './attempts.ts'
import { attempt } from './conditions.ts'
import { type Key, phoneCodeKey, phoneCodeSendingKey } from './keys.ts'
import type { Table } from './table.ts'

/** A code that was sent to a business's phone, as a keyed hash. */
export interface PhoneCode {
  waveId: string
  businessId: string
  codeHash: string
  expiresAt: Date
}

/** How often one code may be tried, right or wrong: a repeat of the right one is a repeat. */
const mostTries = 5
/** How many codes one phone can be sent. */
const sendingLimit: AttemptLimit = { most: 3, windowMilliseconds: 15 * 60_000 }

/** Takes one of the messages that may be sent to a phone, whether the phone is anybody's or not. `phone` is an id of it. */
export function takeSending(table: Table, waveId: string, phone: string, now: Date): Promise<Taking> {
  return takeAttempt(table, phoneCodeSendingKey(waveId, phone), sendingLimit, now)
}

/** Makes a code the one that is good now; an earlier one isn't any more. */
export async function putPhoneCode(table: Table, code: PhoneCode): Promise<void> {
  const { waveId, businessId, codeHash, expiresAt } = code
  const item: Key & Record<string, unknown> = {
    ...phoneCodeKey(waveId, businessId),
    entity: 'phone-code',
    codeHash,
    tries: 0,
    expiresAt: expiresAt.getTime(),
    expiresAtSeconds: Math.ceil(expiresAt.getTime() / 1000),
  }
  await table.client.send(new PutCommand({ TableName: table.name, Item: item }))
}

/** Tries a code. The try is counted before it is looked at: guesses at the same moment are not more than others. */
export async function isPhoneCodeRight(
  table: Table,
  { waveId, businessId, codeHash }: Omit<PhoneCode, 'expiresAt'>,
  now: Date,
): Promise<boolean> {
  let sent: Record<string, unknown> | undefined
  const refusal = await attempt(async () => {
    const answer = await table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: phoneCodeKey(waveId, businessId),
        UpdateExpression: 'ADD tries :one',
        ConditionExpression: 'expiresAt > :now AND tries < :most',
        ExpressionAttributeValues: { ':one': 1, ':now': now.getTime(), ':most': mostTries },
        ReturnValues: 'ALL_NEW',
      }),
    )
    sent = answer.Attributes
  })
  return !refusal && sent?.codeHash === codeHash
}
