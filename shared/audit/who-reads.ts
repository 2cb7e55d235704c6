import { grantCovers } from '../access/grant-covers.ts'
import type { Grant } from '../access/role.ts'
import type { AuditAction, AuditRecord } from './record.ts'

/** What administrators see too: what they and their colleagues keep, not who looked at what. */
const administrative: readonly AuditAction[] = [
  'create',
  'change',
  'close',
  'reopen',
  'disable',
  'enable',
  'reset-password',
  'unbind-wechat',
  'set-up',
]

/** Whether somebody may read an entry: auditors everything within their scopes, administrators what is administered there. */
export function mayReadAudit(
  grants: readonly Grant[],
  { action, place }: Pick<AuditRecord, 'action' | 'place'>,
): boolean {
  if (grantCovers(grants, place, ['auditor'])) return true
  return administrative.includes(action) && grantCovers(grants, place, ['administrator'])
}
