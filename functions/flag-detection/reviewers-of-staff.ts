import { ContactUnreadable } from '../platform/contact.ts'
import { wechatSubject } from '../platform/identify.ts'
import { log } from '../platform/log.ts'
import { openOpenid } from '../platform/openid.ts'
import type { Secrets } from '../platform/secrets.ts'
import { listStaffInScope, type StaffMember } from '../store/staff-entity.ts'
import type { Table } from '../store/table.ts'

export type StaffSecrets = Pick<Secrets, 'contact' | 'identity'>

/**
 * Who those that serve at a window are as reviewers, as far as they bound their WeChat to their accounts. Only compared
 * with who reviewed this very window and kept nowhere: what else they judged, in their own time, is nobody's business.
 */
export async function reviewersOfStaff(table: Table, windowId: string, secrets: StaffSecrets): Promise<Set<string>> {
  const staff = await listStaffInScope(table, `window:${windowId}`)
  return new Set(staff.flatMap((member) => reviewerOf(member, secrets) ?? []))
}

/** A binding that can't be read stops no other rule. */
function reviewerOf({ staffId, wechat }: StaffMember, { contact, identity }: StaffSecrets): string | undefined {
  if (!wechat) return undefined
  try {
    return wechatSubject(openOpenid(wechat, staffId, contact), identity)
  } catch (fault) {
    if (!(fault instanceof ContactUnreadable)) throw fault
    log('warning', 'a binding to WeChat can not be read', { staffId })
    return undefined
  }
}
