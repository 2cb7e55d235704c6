import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { type AttemptLimit, clearAttempts, type Taking, takeAttempt } from './attempts.ts'
import { isNew } from './conditions.ts'
import { bindingCodeKey, bindingKey, wechatOfStaffKey } from './keys.ts'
import type { Table } from './table.ts'
import type { TransactItem } from './transaction.ts'

/** A code that binds an account to the person in WeChat who types it, as a keyed hash. Good once, for ten minutes. */
export interface BindingCode {
  codeHash: string
  staffId: string
  expiresAt: Date
  /** The person who used it, as an id. */
  usedBy?: string | undefined
}

export const bindingMinutes = 10
const limit: AttemptLimit = { most: 5, windowMilliseconds: 15 * 60_000 }

/** Takes one attempt of a person in WeChat to bind, before the code is looked at. */
export function takeBindingAttempt(table: Table, person: string, now: Date): Promise<Taking> {
  return takeAttempt(table, bindingKey(person), limit, now)
}

/** Forgets the attempts: the code was right. */
export function clearBindingAttempts(table: Table, person: string): Promise<void> {
  return clearAttempts(table, bindingKey(person))
}

/** Makes a code good. */
export async function putBindingCode(table: Table, { codeHash, staffId, expiresAt }: BindingCode): Promise<void> {
  const item = {
    ...bindingCodeKey(codeHash),
    entity: 'binding-code',
    staffId,
    expiresAt: expiresAt.getTime(),
    expiresAtSeconds: Math.ceil(expiresAt.getTime() / 1_000),
  }
  await table.client.send(new PutCommand({ TableName: table.name, Item: item, ConditionExpression: isNew }))
}

/** The code of this hash, whether it is good still or not. */
export async function readBindingCode(table: Table, codeHash: string): Promise<BindingCode | undefined> {
  const answer = await table.client.send(
    new GetCommand({ TableName: table.name, Key: bindingCodeKey(codeHash), ConsistentRead: true }),
  )
  if (!answer.Item) return undefined
  const { staffId, expiresAt, usedBy } = answer.Item
  return { codeHash, staffId, expiresAt: new Date(expiresAt), usedBy }
}

/** Whose account a person in WeChat is bound to. */
export async function readStaffOfWechat(table: Table, person: string): Promise<string | undefined> {
  const answer = await table.client.send(
    new GetCommand({ TableName: table.name, Key: wechatOfStaffKey(person), ConsistentRead: true }),
  )
  return answer.Item?.staffId
}

/** The writes that use a code up and tie the person to its account: refused when either was done before. */
export function bindingWrites(table: Table, code: BindingCode, person: string, now: Date): TransactItem[] {
  return [
    {
      Update: {
        TableName: table.name,
        Key: bindingCodeKey(code.codeHash),
        UpdateExpression: 'SET usedBy = :person',
        ConditionExpression: 'attribute_not_exists(usedBy) AND expiresAt > :now',
        ExpressionAttributeValues: { ':person': person, ':now': now.getTime() },
      },
    },
    {
      Put: {
        TableName: table.name,
        Item: { ...wechatOfStaffKey(person), entity: 'staff-wechat', staffId: code.staffId },
        ConditionExpression: isNew,
      },
    },
  ]
}

/** The write that unties a person from the account. */
export function unbindingWrite(table: Table, person: string): TransactItem {
  return { Delete: { TableName: table.name, Key: wechatOfStaffKey(person) } }
}
