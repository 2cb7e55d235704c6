import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { type MessageTemplate, messageTemplates } from '@minping/shared/citizen-notice'
import { attempt, isNew } from './conditions.ts'
import { StoreContended } from './errors.ts'
import { updateParts } from './expression.ts'
import { type Key, subscriptionKey } from './keys.ts'
import { readAll } from './read-all.ts'
import { compareRequests, type RequestMark } from './request-mark.ts'
import type { Table } from './table.ts'
import type { TransactItem, UpdateItem } from './transaction.ts'

/** How many messages about a review somebody has accepted and not had, by template. */
export type Allowances = Record<MessageTemplate, number>

export interface Subscription {
  reviewId: string
  /** Who accepted, as WeChat knows them: the messages go to them, whoever the review was given as. */
  subject: string
  allowances: Allowances
  version: number
  request: RequestMark
}

/** WeChat lets a person accept without end; more than this is kept of nobody. */
const mostAllowed = 9
const mostAttempts = 6

export async function getSubscription(table: Table, reviewId: string): Promise<Subscription | undefined> {
  const answer = await table.client.send(
    new GetCommand({ TableName: table.name, Key: subscriptionKey(reviewId), ConsistentRead: true }),
  )
  return answer.Item && subscriptionOf(answer.Item)
}

/** What was accepted about some reviews, consistently. */
export async function readSubscriptions(table: Table, reviewIds: readonly string[]): Promise<Subscription[]> {
  const items = await readAll(table, reviewIds.map(subscriptionKey))
  return items.map(subscriptionOf)
}

/** Adds what was accepted: one more message of each. The same request again adds nothing; another body under its key is refused. */
export async function addAllowances(
  table: Table,
  { reviewId, subject, request }: Pick<Subscription, 'reviewId' | 'subject' | 'request'>,
  accepted: readonly MessageTemplate[],
): Promise<Subscription | 'reused'> {
  for (let number = 1; number <= mostAttempts; number += 1) {
    const seen = await getSubscription(table, reviewId)
    const comparison = compareRequests(seen?.request, request)
    if (seen && comparison === 'same') return seen
    if (comparison === 'reused') return 'reused'
    const allowances = withAccepted(seen?.subject === subject ? seen.allowances : noAllowances, accepted)
    const next = { reviewId, subject, allowances, version: (seen?.version ?? 0) + 1, request }
    const refusal = await attempt(() => table.client.send(new UpdateCommand(changeOf(table, next, seen))))
    if (!refusal) return next
  }
  throw new StoreContended(`the subscription of review ${reviewId} kept changing`)
}

/** The write that sets how many messages are left, from the subscription as it was seen. */
export function allowancesWrite(table: Table, seen: Subscription, allowances: Allowances): UpdateItem {
  return changeOf(table, { ...seen, allowances, version: seen.version + 1 }, seen)
}

/** The write that forgets who accepted messages about a review. */
export function subscriptionRemoval(table: Table, reviewId: string): TransactItem {
  return { Delete: { TableName: table.name, Key: subscriptionKey(reviewId) } }
}

export const noAllowances: Allowances = { progress: 0, result: 0 }

function withAccepted(before: Allowances, accepted: readonly MessageTemplate[]): Allowances {
  const after = messageTemplates.map((template) => {
    const more = accepted.includes(template) ? 1 : 0
    return [template, Math.min(mostAllowed, before[template] + more)] as const
  })
  return Object.fromEntries(after) as Allowances
}

function subscriptionOf(item: Record<string, unknown>): Subscription {
  const { pk, subject, allowances, version, request } = item as unknown as Subscription & Key
  return { reviewId: pk.slice(subscriptionKey('').pk.length), subject, allowances, version, request }
}

function changeOf(table: Table, { reviewId, ...fields }: Subscription, seen: Subscription | undefined): UpdateItem {
  const parts = updateParts({ entity: 'subscription', ...fields })
  return {
    TableName: table.name,
    Key: subscriptionKey(reviewId),
    ...parts,
    ...(seen
      ? {
          ConditionExpression: '#version = :seenVersion',
          ExpressionAttributeValues: { ...parts.ExpressionAttributeValues, ':seenVersion': seen.version },
        }
      : { ConditionExpression: isNew }),
  }
}
