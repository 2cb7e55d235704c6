import type { Session } from '@minping/shared/api'
import { shanghaiTimestamp } from '@minping/shared/calendar'
import type { Secrets } from '../platform/secrets.ts'
import { openCitizenSession } from '../platform/session.ts'

/** Opens a citizen's session as the contract answers it. A citizen has no role and no scope. */
export async function answerCitizenSession(
  subjects: readonly string[],
  secrets: Secrets,
  now: Date,
): Promise<{ body: Session }> {
  const { token, expiresAt } = openCitizenSession(subjects, secrets.session, now)
  return { body: { token, expiresAt: shanghaiTimestamp(expiresAt), roles: [], scopes: [] } }
}
