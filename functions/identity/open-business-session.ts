import { shanghaiTimestamp } from '@minping/shared/calendar'
import { identify } from '../platform/identify.ts'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { openBusinessSession as openSession } from '../platform/session.ts'
import { type AttemptLimit, clearAttempts, takeAttempt } from '../store/attempts.ts'
import { entryKey } from '../store/keys.ts'
import { enterBusiness } from './enter-business.ts'
import { secondsUntil } from './survey-entry.ts'

/** How often a device may try to enter. Codes can't be guessed; this keeps one device from claiming a city. */
const limit: AttemptLimit = { most: 10, windowMilliseconds: 15 * 60_000 }

/**
 * Opens the session of somebody of a business for one wave: by invitation, by a colleague's code, by a code sent to the
 * registered phone, or by a claim where the wave is open. The first device wins; the same device again is a repeat.
 */
export const openBusinessSession: UseCase<'openBusinessSession'> = async ({ body, now }) => {
  const { table, secrets } = service()
  const { identity, session } = await secrets()
  // Not the id that the device has as a citizen: who judged a window is nobody's business here.
  const device = identify('survey-device', body.deviceSecret, identity)
  const taken = await takeAttempt(table, entryKey(device), limit, now)
  if ('lockedUntil' in taken) {
    return { problem: 'TOO_MANY_REQUESTS', retryAfterSeconds: secondsUntil(taken.lockedUntil, now) }
  }

  const entered = await enterBusiness(body, device, now)
  if ('problem' in entered) return entered
  if (body.by !== 'claim') await clearAttempts(table, entryKey(device))
  const { waveId, businessId, verifiedBy = 'claim' } = entered.participation
  const { token, expiresAt } = openSession({ businessId, waveId, verifiedBy }, session, now)
  return { body: { token, expiresAt: shanghaiTimestamp(expiresAt), waveId } }
}
