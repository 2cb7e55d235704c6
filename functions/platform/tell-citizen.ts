import { citizenNoticesOf, templateOfNotice } from '@minping/shared/citizen-notice'
import type { FollowUp } from '@minping/shared/follow-up'
import { newCitizenNoticeWrite } from '../store/citizen-notice-entity.ts'
import { getSubscription } from '../store/subscription-entity.ts'
import type { Table } from '../store/table.ts'
import type { TransactItem } from '../store/transaction.ts'

/**
 * What whoever gave a review is told of a change of its follow-up, for the transaction that makes it. Where they have
 * accepted a message of WeChat, the notice waits to be sent as one; whether an acceptance is left is decided at sending.
 */
export async function tellCitizen(
  table: Table,
  before: FollowUp,
  after: FollowUp,
  citizen: string | undefined,
  now: Date,
): Promise<TransactItem[]> {
  const notices = citizenNoticesOf(before, after, citizen, now)
  const subscription = notices.some(({ kind }) => templateOfNotice[kind])
    ? await getSubscription(table, { reviewId: after.followUpId })
    : undefined
  return notices.map((notice) => {
    const template = templateOfNotice[notice.kind]
    const isAccepted = template !== undefined && (subscription?.allowances[template] ?? 0) > 0
    return newCitizenNoticeWrite(table, notice, isAccepted ? template : undefined)
  })
}
