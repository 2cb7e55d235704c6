import { QueryCommand, TransactWriteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import type { CitizenNoticeItem, NoticeMessage } from './citizen-notice-entity.ts'
import { attempt } from './conditions.ts'
import { StoreContended } from './errors.ts'
import { updateParts } from './expression.ts'
import { type Key, messagesToSend } from './keys.ts'
import type { NoticeItem } from './notice-entity.ts'
import { readAll } from './read-all.ts'
import {
  type Allowances,
  allowancesWrite,
  getSubscription,
  type Subscription,
  type SubscriptionOwner,
} from './subscription-entity.ts'
import { indexes, type Table } from './table.ts'
import type { UpdateItem } from './transaction.ts'

/** A citizen's notice, or one of staff. */
export type AnyNoticeItem = CitizenNoticeItem | NoticeItem
/** A notice whose message is due, as it was read. */
export type DueMessage = AnyNoticeItem & { message: NoticeMessage; pendingSince: string }

/** A message that nobody else sends: one acceptance was taken for it. */
export interface ClaimedMessage {
  notice: AnyNoticeItem
  /** Who accepted it, as WeChat knows them. */
  subject: string
  message: NoticeMessage
}

/** What an outcome does to the acceptances that are left. */
export type AfterOutcome = (allowances: Allowances) => Allowances

const mostAttempts = 6

/** Notices whose messages are due, longest waiting first. The index may lag behind: claiming decides. */
export async function listMessagesToSend(table: Table, now: Date, limit: number): Promise<DueMessage[]> {
  const answer = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      IndexName: indexes.pending,
      KeyConditionExpression: 'pendingKey = :messages AND pendingSince <= :now',
      ExpressionAttributeValues: { ':messages': messagesToSend, ':now': now.toISOString() },
      Limit: limit,
    }),
  )
  const items = await readAll(table, (answer.Items ?? []) as Key[])
  return (items as unknown as DueMessage[]).filter(({ pendingKey, message }) => pendingKey !== undefined && message)
}

/**
 * Takes an acceptance and marks the message as being sent, in one transaction, before it is sent: so however many senders
 * there are, it goes out once, and one that ends in between leaves it as it is. Undefined when somebody else has it, or
 * nothing is accepted any more.
 */
export async function claimMessage(table: Table, due: DueMessage, now: Date): Promise<ClaimedMessage | undefined> {
  const { template, attempts } = due.message
  for (let number = 1; number <= mostAttempts; number += 1) {
    const subscription = await getSubscription(table, ownerOf(due))
    const left = subscription?.allowances[template] ?? 0
    if (!subscription || left === 0) {
      const message: NoticeMessage = { template, outcome: 'not-accepted', at: now.toISOString(), attempts }
      await attempt(() => table.client.send(new UpdateCommand(claimWrite(table, due, message))))
      return undefined
    }
    const message: NoticeMessage = { template, outcome: 'sending', at: now.toISOString(), attempts: attempts + 1 }
    const taken = { ...subscription.allowances, [template]: left - 1 }
    const TransactItems = [
      { Update: claimWrite(table, due, message) },
      { Update: allowancesWrite(table, subscription, taken) },
    ]
    const refusal = await attempt(() => table.client.send(new TransactWriteCommand({ TransactItems })))
    if (!refusal) return { notice: due, subject: subscription.subject, message }
    if (refusal.index === 0) return undefined
  }
  throw new StoreContended(`the subscription of ${due.pk} kept changing`)
}

/** Keeps what became of a claimed message; `again` is when it is tried once more. The acceptance that it took may come back. */
export async function keepOutcome(
  table: Table,
  { notice }: ClaimedMessage,
  message: NoticeMessage,
  { again, after }: { again?: Date | undefined; after?: AfterOutcome | undefined },
): Promise<void> {
  const change = outcomeWrite(table, notice, message, again)
  for (let number = 1; number <= mostAttempts; number += 1) {
    const subscription = after && (await getSubscription(table, ownerOf(notice)))
    const refusal = await attempt(() => write(subscription))
    // A notice that was deleted meanwhile has no outcome to keep.
    if (!refusal || refusal.index === 0) return
  }
  throw new StoreContended(`the subscription of ${notice.pk} kept changing`)

  function write(subscription: Subscription | undefined): Promise<unknown> {
    if (!subscription || !after) return table.client.send(new UpdateCommand(change))
    const Update = allowancesWrite(table, subscription, after(subscription.allowances))
    return table.client.send(new TransactWriteCommand({ TransactItems: [{ Update: change }, { Update }] }))
  }
}

/** Whose acceptances a message takes: those of the review that it is about, or of the member of staff who is told. */
function ownerOf(notice: AnyNoticeItem): SubscriptionOwner {
  return notice.entity === 'notice' ? { staffId: notice.staffId } : { reviewId: notice.reviewId }
}

function claimWrite(table: Table, due: DueMessage, message: NoticeMessage): UpdateItem {
  const change = outcomeWrite(table, due, message, undefined)
  return {
    ...change,
    ConditionExpression: '#pendingSince = :seenPendingSince',
    ExpressionAttributeValues: { ...change.ExpressionAttributeValues, ':seenPendingSince': due.pendingSince },
  }
}

function outcomeWrite(table: Table, { pk, sk }: Key, message: NoticeMessage, again: Date | undefined): UpdateItem {
  return {
    TableName: table.name,
    Key: { pk, sk },
    ...updateParts({
      message,
      pendingKey: again && messagesToSend,
      pendingSince: again?.toISOString(),
    }),
    ConditionExpression: 'attribute_exists(pk)',
  }
}
