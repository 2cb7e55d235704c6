import type { ResponseBody } from '@minping/shared/api'
import { messageTemplates } from '@minping/shared/citizen-notice'
import type { FollowUpState } from '@minping/shared/follow-up'
import type { Citizen } from '../platform/call.ts'
import { namedTemplates } from '../platform/message-templates.ts'
import type { Subscription } from '../store/subscription-entity.ts'

/** The caller as WeChat knows them; undefined for a phone that is not signed in there. */
export function wechatSubjectOf({ subjects }: Citizen): string | undefined {
  return subjects.find((subject) => subject.startsWith('wechat:'))
}

/** Nothing more happens to a case that is closed, unless its reviewer reopens it. */
const settledStates: readonly FollowUpState[] = ['closed', 'excluded']

/** What the caller may accept, and of what a message is still to come. */
export function subscriptionView(
  caller: Citizen,
  state: FollowUpState,
  subscription: Subscription | undefined,
): ResponseBody<'getSubscription'> {
  const subject = wechatSubjectOf(caller)
  const named = namedTemplates()
  const isOpen = subject !== undefined && !settledStates.includes(state)
  return {
    templates: messageTemplates.flatMap((template) => {
      const { templateId } = named[template] ?? {}
      return isOpen && templateId !== undefined ? [{ template, templateId }] : []
    }),
    accepted: messageTemplates.filter(
      (template) => subscription?.subject === subject && (subscription?.allowances[template] ?? 0) > 0,
    ),
  }
}
