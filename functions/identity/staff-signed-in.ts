import type { Session } from '@minping/shared/api'
import { service } from '../platform/service.ts'
import { placeOfStaff } from '../platform/staff-place.ts'
import { answerStaffSession } from '../platform/staff-session.ts'
import { recordInAudit } from '../store/audit-entity.ts'
import { putSignedIn, type SignedIn } from '../store/signed-in-entity.ts'
import type { StaffAccount } from '../store/staff-entity.ts'

/** Opens the session of who has shown to be the account's; an administrator's is recorded in the audit too. */
export async function staffSignedIn(account: StaffAccount, by: SignedIn['by'], now: Date): Promise<{ body: Session }> {
  const { table } = service()
  const { staffId } = account
  await putSignedIn(table, staffId, by, now)
  if (account.grants.some(({ role }) => role === 'administrator')) {
    const record = {
      by: { kind: 'staff', id: staffId },
      action: 'sign-in',
      subject: { kind: 'staff', id: staffId },
      place: await placeOfStaff(account),
      changes: [{ field: 'by', after: by }],
    } as const
    await recordInAudit(table, record, now)
  }
  return { body: await answerStaffSession(account, now) }
}
