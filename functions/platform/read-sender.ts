import { createHmac, type KeyObject, timingSafeEqual } from 'node:crypto'
import type { ProblemCode } from '@minping/shared/api'
import type { CallerIdentity } from './call.ts'
import type { HttpEvent } from './http.ts'
import { textOfBody } from './read-request.ts'

/** For so long a signed request may be sent again: what it does is safe to repeat. */
const mostSecondsOff = 5 * 60

/** The acceptance system, when the signature is its own and of now; otherwise why not. */
export function readSender(event: HttpEvent, key: KeyObject, now: Date): CallerIdentity | ProblemCode {
  const timestamp = event.headers?.['minping-timestamp'] ?? ''
  const isOfNow = /^\d{1,12}$/.test(timestamp) && Math.abs(now.getTime() / 1_000 - Number(timestamp)) <= mostSecondsOff
  const given = Buffer.from(event.headers?.['minping-signature'] ?? '', 'hex')
  const genuine = Buffer.from(signBatch(timestamp, textOfBody(event) ?? '', key), 'hex')
  const isGenuine = given.length === genuine.length && timingSafeEqual(given, genuine)
  return isOfNow && isGenuine ? { kind: 'acceptanceSystem' } : 'SIGNATURE_INVALID'
}

/** The signature of a request: HMAC-SHA-256 over the time, a line feed and the body as it is sent, in hex. */
export function signBatch(timestamp: string, body: string, key: KeyObject): string {
  return createHmac('sha256', key).update(`${timestamp}\n${body}`).digest('hex')
}
