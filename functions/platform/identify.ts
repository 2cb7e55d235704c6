import { createHmac, type KeyObject } from 'node:crypto'

/** What an id is made for: the same text never gives the same id for two purposes. */
export type IdPurpose =
  | 'device'
  | 'wechat'
  | 'review-of-project'
  | 'review-of-request'
  | 'request-body'
  | 'business'
  | 'wave'
  | 'survey-response'
  | 'survey-case'
  | 'phone-code'
  | 'survey-device'
  | 'staff-wechat'
  | 'binding-code'
  | 'terminal'
  | 'terminal-code'
  | 'rating-code-hash'

/** Bytes of the keyed hash in an id: 128 bits, 26 characters. */
const idBytes = 16
const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'

/**
 * The id that stands for a text which must not be stored or guessed back (HMAC-SHA-256 with the identity secret,
 * in base32): the same text always has the same id.
 */
export function identify(purpose: IdPurpose, text: string, identityKey: KeyObject): string {
  const digest = createHmac('sha256', identityKey).update(`${purpose}\n${text}`).digest()
  return base32(digest.subarray(0, idBytes))
}

/** The citizen that a phone's secret stands for. */
export function deviceSubject(deviceSecret: string, identityKey: KeyObject): string {
  return `device:${identify('device', deviceSecret, identityKey)}`
}

/** The citizen that WeChat calls by this openid. */
export function wechatSubject(openid: string, identityKey: KeyObject): string {
  return `wechat:${identify('wechat', openid, identityKey)}`
}

function base32(bytes: Uint8Array): string {
  let text = ''
  let bits = 0
  let held = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      text += alphabet.charAt((held >>> bits) & 31)
    }
    held &= (1 << bits) - 1
  }
  return bits > 0 ? text + alphabet.charAt((held << (5 - bits)) & 31) : text
}
