import type { ResponseBody } from '@minping/shared/api'
import { shanghaiTimestamp } from '@minping/shared/calendar'
import { messageTemplates } from '@minping/shared/citizen-notice'
import { exclusionReason, type FollowUp } from '@minping/shared/follow-up'
import type { Citizen } from '../platform/call.ts'
import type { StoredCitizenNotice } from '../store/citizen-notice-entity.ts'
import type { Subscription } from '../store/subscription-entity.ts'

type HeldReview = ResponseBody<'exportMyData'>['reviews'][number]

/** What somebody was told of their review, whether they read it, and what became of sending it through WeChat. */
export function heldNotice(
  { kind, at, readAt, dueAt, provisional, message }: StoredCitizenNotice,
  followUp: FollowUp | undefined,
): HeldReview['notices'][number] {
  const reason = kind === 'excluded' && followUp ? exclusionReason(followUp) : undefined
  return {
    kind,
    at: shanghaiTimestamp(at),
    ...(dueAt !== undefined && { dueAt: shanghaiTimestamp(dueAt) }),
    provisional,
    ...(reason !== undefined && { reason }),
    ...(readAt !== undefined && { readAt: shanghaiTimestamp(readAt) }),
    ...(message && {
      message: { template: message.template, outcome: message.outcome, at: shanghaiTimestamp(message.at) },
    }),
  }
}

/** The messages of WeChat that the caller accepted about a review; what somebody else accepted isn't theirs. */
export function acceptedMessages(
  subscription: Subscription | undefined,
  { subjects }: Citizen,
): Pick<HeldReview, 'acceptedMessages'> {
  if (!subscription || !subjects.includes(subscription.subject)) return {}
  const { allowances } = subscription
  return { acceptedMessages: messageTemplates.map((template) => ({ template, left: allowances[template] ?? 0 })) }
}
