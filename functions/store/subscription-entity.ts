import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { type MessageTemplate, messageTemplates } from '@minping/shared/citizen-notice'
import { type StaffTemplate, staffTemplates } from '@minping/shared/notice'
import { attempt, isNew } from './conditions.ts'
import { StoreContended } from './errors.ts'
import { updateParts } from './expression.ts'
import { type Key, staffSubscriptionKey, subscriptionKey } from './keys.ts'
import { readAll } from './read-all.ts'
import { compareRequests, type RequestMark } from './request-mark.ts'
import type { Table } from './table.ts'
import type { TransactItem, UpdateItem } from './transaction.ts'

/** The messages of WeChat that citizens or staff may accept. */
export type AnyTemplate = MessageTemplate | StaffTemplate
/** How many messages somebody has accepted and not had, by template: a citizen's two, or that of staff. */
export type Allowances = Readonly<Partial<Record<AnyTemplate, number>>>

/** What the messages are about: a citizen's review, or whatever somebody of staff is told. */
export type SubscriptionOwner = { reviewId: string } | { staffId: string }

interface Accepted {
  /** Who accepted, as WeChat knows them: the messages go to them, whoever the review was given as. */
  subject: string
  allowances: Allowances
  version: number
  request: RequestMark
}

export type Subscription = SubscriptionOwner & Accepted

/** WeChat lets a person accept without end; more than this is kept of nobody. */
const mostAllowed: Readonly<Record<'review' | 'staff', number>> = { review: 9, staff: 99 }
const mostAttempts = 6

export async function getSubscription(table: Table, owner: SubscriptionOwner): Promise<Subscription | undefined> {
  const answer = await table.client.send(
    new GetCommand({ TableName: table.name, Key: keyOf(owner), ConsistentRead: true }),
  )
  return answer.Item && { ...owner, ...acceptedOf(answer.Item) }
}

/** What was accepted about some reviews, consistently. */
export async function readSubscriptions(
  table: Table,
  reviewIds: readonly string[],
): Promise<(Subscription & { reviewId: string })[]> {
  const items = await readAll(table, reviewIds.map(subscriptionKey))
  return items.map((item) => ({
    reviewId: String(item.pk).slice(subscriptionKey('').pk.length),
    ...acceptedOf(item),
  }))
}

/** Which of these members of staff have a message left. */
export async function staffWithAllowance(table: Table, staffIds: readonly string[]): Promise<ReadonlySet<string>> {
  const items = await readAll(table, [...new Set(staffIds)].map(staffSubscriptionKey))
  const owners = items.filter(({ allowances }) => (Object(allowances).task ?? 0) > 0)
  return new Set(owners.map(({ pk }) => String(pk).slice(staffSubscriptionKey('').pk.length)))
}

/** Adds what was accepted: one more message of each. The same request again adds nothing; another body under its key is refused. */
export async function addAllowances(
  table: Table,
  { subject, request, ...owner }: SubscriptionOwner & Pick<Subscription, 'subject' | 'request'>,
  accepted: readonly AnyTemplate[],
): Promise<Subscription | 'reused'> {
  for (let number = 1; number <= mostAttempts; number += 1) {
    const seen = await getSubscription(table, owner)
    const comparison = compareRequests(seen?.request, request)
    if (seen && comparison === 'same') return seen
    if (comparison === 'reused') return 'reused'
    const allowances = withAccepted(owner, seen?.subject === subject ? seen.allowances : {}, accepted)
    const next = { ...owner, subject, allowances, version: (seen?.version ?? 0) + 1, request }
    const refusal = await attempt(() => table.client.send(new UpdateCommand(changeOf(table, next, seen))))
    if (!refusal) return next
  }
  throw new StoreContended(`the subscription ${keyOf(owner).pk} kept changing`)
}

/** The write that sets how many messages are left, from the subscription as it was seen. */
export function allowancesWrite(table: Table, seen: Subscription, allowances: Allowances): UpdateItem {
  return changeOf(table, { ...seen, allowances, version: seen.version + 1 }, seen)
}

/** The write that forgets who accepted messages about a review. */
export function subscriptionRemoval(table: Table, reviewId: string): TransactItem {
  return { Delete: { TableName: table.name, Key: subscriptionKey(reviewId) } }
}

function withAccepted(owner: SubscriptionOwner, before: Allowances, accepted: readonly AnyTemplate[]): Allowances {
  const [templates, most] =
    'staffId' in owner ? [staffTemplates, mostAllowed.staff] : [messageTemplates, mostAllowed.review]
  return Object.fromEntries(
    templates.map((template) => {
      const more = accepted.includes(template) ? 1 : 0
      return [template, Math.min(most, (before[template] ?? 0) + more)]
    }),
  )
}

function acceptedOf(item: Record<string, unknown>): Accepted {
  const { subject, allowances, version, request } = item as unknown as Accepted
  return { subject, allowances, version, request }
}

const keyOf = (owner: SubscriptionOwner): Key =>
  'staffId' in owner ? staffSubscriptionKey(owner.staffId) : subscriptionKey(owner.reviewId)

function changeOf(table: Table, next: Subscription, seen: Subscription | undefined): UpdateItem {
  const { subject, allowances, version, request } = next
  const parts = updateParts({ entity: 'subscription', subject, allowances, version, request })
  return {
    TableName: table.name,
    Key: keyOf(next),
    ...parts,
    ...(seen
      ? {
          ConditionExpression: '#version = :seenVersion',
          ExpressionAttributeValues: { ...parts.ExpressionAttributeValues, ':seenVersion': seen.version },
        }
      : { ConditionExpression: isNew }),
  }
}
