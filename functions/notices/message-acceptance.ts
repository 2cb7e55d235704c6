import type { ResponseBody } from '@minping/shared/api'
import { namedTemplates } from '../platform/message-templates.ts'
import { service } from '../platform/service.ts'
import { findActiveStaff } from '../store/staff-entity.ts'
import type { Subscription } from '../store/subscription-entity.ts'

/** Who the caller is in WeChat; undefined while the account is not bound. */
export async function wechatPersonOf(staffId: string): Promise<string | undefined> {
  return (await findActiveStaff(service().table, staffId))?.wechat?.person
}

/** What the caller may accept, and how many messages are still to come: none that another WeChat accepted. */
export function acceptanceView(
  person: string | undefined,
  subscription: Subscription | undefined,
): ResponseBody<'getMessageAcceptance'> {
  const { templateId } = namedTemplates().task ?? {}
  const isOwn = person !== undefined && subscription?.subject === person
  return {
    ...(person !== undefined && templateId !== undefined && { templateId }),
    left: (isOwn && subscription.allowances.task) || 0,
  }
}
