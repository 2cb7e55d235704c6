import { randomInt } from 'node:crypto'
import { shanghaiTimestamp } from '@minping/shared/calendar'
import { readCreditCode } from '@minping/shared/directory'
import { openContact } from '../platform/contact.ts'
import { identify } from '../platform/identify.ts'
import type { Secrets } from '../platform/secrets.ts'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { sendSms, smsApp } from '../platform/sms.ts'
import { readBusiness } from '../store/business-entity.ts'
import { readParticipation } from '../store/participation-entity.ts'
import { putPhoneCode, takeSending } from '../store/phone-code-entity.ts'
import { type OpenedWave, openedWave, phoneCodeHash, secondsUntil } from './survey-entry.ts'

const minutesGood = 10

/**
 * Sends a code to the phone of a business, if it is the one in the register. Whether it is, the answer doesn't say: it
 * is the same, and each phone number has its own limit, registered or not.
 */
export const sendPhoneCode: UseCase<'sendPhoneCode'> = async ({ body: { waveId, creditCode, phone }, now }) => {
  const { table, secrets } = service()
  const keys = await secrets()
  const known = readCreditCode(creditCode)
  if (!known) return { problem: 'CREDIT_CODE_INVALID', field: 'creditCode' }
  const wave = await openedWave(waveId, now)
  if ('problem' in wave) return wave
  if (wave.state !== 'open') return { problem: 'WAVE_NOT_OPEN' }
  const app = smsApp(keys)
  if (!app) return { problem: 'MESSAGES_UNAVAILABLE' }

  const businessId = identify('business', known, keys.identity)
  const phoneId = identify('phone-code', [businessId, phone].join('\n'), keys.identity)
  const taken = await takeSending(table, waveId, phoneId, now)
  if ('lockedUntil' in taken) {
    return { problem: 'TOO_MANY_REQUESTS', retryAfterSeconds: secondsUntil(taken.lockedUntil, now) }
  }

  const expiresAt = new Date(now.getTime() + minutesGood * 60_000)
  if (await isRegistered(wave, businessId, phone, keys)) {
    const code = String(randomInt(1_000_000)).padStart(6, '0')
    const codeHash = phoneCodeHash({ waveId, businessId, phone, code }, keys.identity)
    await putPhoneCode(table, { waveId, businessId, codeHash, expiresAt })
    const { outcome } = await sendSms(app, { phone, template: 'phone-code', parameters: [code] }, now)
    if (outcome === 'unavailable') return { problem: 'MESSAGES_UNAVAILABLE', retryAfterSeconds: 60 }
  }
  return { body: { expiresAt: shanghaiTimestamp(expiresAt) } }
}

/** Whether the business may take part and this is its phone. */
async function isRegistered(wave: OpenedWave, businessId: string, phone: string, keys: Secrets): Promise<boolean> {
  const { table } = service()
  const business = await readBusiness(table, businessId)
  if (business?.sealedPhone === undefined) return false
  const takesPart = wave.mode === 'open' || (await readParticipation(table, wave.waveId, businessId)) !== undefined
  return takesPart && openContact(business.sealedPhone, businessId, keys.contact) === phone
}
