import { createCipheriv, createDecipheriv, createHash, type KeyObject, randomBytes, timingSafeEqual } from 'node:crypto'
import type { ProblemCode } from '@minping/shared/api'
import type { CallerIdentity } from './call.ts'
import type { HttpEvent } from './http.ts'
import { textOfBody } from './read-request.ts'

/*
 * How WeChat pushes messages and events to us, signed, and encrypted in its 安全模式:
 * https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */

/** For so long a push may come again: what it does is safe to repeat. */
const mostSecondsOff = 5 * 60

/** What the console calls Token and EncodingAESKey; without the key messages come as plain text. */
export interface PushKeys {
  token: string
  aesKey?: Buffer | undefined
}

/** What stands in the place of the key in a city whose console is set to 明文模式. */
const plainText = 'plaintext'

export function pushKeysOf(token: KeyObject, key: KeyObject): PushKeys {
  const encodingAesKey = key.export().toString('utf8')
  return {
    token: token.export().toString('utf8'),
    ...(encodingAesKey !== plainText && { aesKey: Buffer.from(`${encodingAesKey}=`, 'base64') }),
  }
}

/** Whether a text can be an EncodingAESKey: 43 characters that are, with a `=`, 32 bytes in base64. */
export const isPushKey = (text: string): boolean => text === plainText || /^[A-Za-z0-9+/]{43}$/.test(text)

/**
 * WeChat, when the signature is its own and of now; otherwise why not. With a key only what is encrypted is taken: the
 * signature of a plain message says nothing of what is in it.
 */
export function readPusher(event: HttpEvent, keys: PushKeys, now: Date): CallerIdentity | ProblemCode {
  const { timestamp = '', nonce = '', signature = '', msg_signature = '' } = event.queryStringParameters ?? {}
  const isOfNow = /^\d{1,12}$/.test(timestamp) && Math.abs(now.getTime() / 1_000 - Number(timestamp)) <= mostSecondsOff
  const isEncrypted = event.body !== undefined && keys.aesKey !== undefined
  const genuine = isEncrypted
    ? signPush(keys.token, timestamp, nonce, encryptedOf(event) ?? '')
    : signPush(keys.token, timestamp, nonce)
  return isOfNow && isSame(isEncrypted ? msg_signature : signature, genuine) ? { kind: 'wechat' } : 'SIGNATURE_INVALID'
}

/** The signature of a request: SHA-1 in hex over these texts, sorted and put together; of an encrypted message with it. */
export function signPush(token: string, timestamp: string, nonce: string, encrypted?: string): string {
  const texts = [token, timestamp, nonce, ...(encrypted === undefined ? [] : [encrypted])]
  return createHash('sha1').update(texts.sort().join('')).digest('hex')
}

/** Pads to whole blocks of 32 bytes, each added byte saying how many there are (PKCS#7), where AES itself has 16. */
const blockBytes = 32
const randomLength = 16
const head = randomLength + 4

/** What an encrypted message says; undefined where it is of another app or key, or no message at all. */
export function openPush(encrypted: string, aesKey: Buffer, appId: string): string | undefined {
  const whole = decrypt(Buffer.from(encrypted, 'base64'), aesKey)
  const padding = whole?.at(-1) ?? 0
  if (!whole || padding < 1 || padding > blockBytes || whole.length < head + padding) return undefined
  const unpadded = whole.subarray(0, -padding)
  const end = head + unpadded.readUInt32BE(randomLength)
  return end <= unpadded.length && unpadded.subarray(end).toString('utf8') === appId
    ? unpadded.subarray(head, end).toString('utf8')
    : undefined
}

/** Encrypts a message as WeChat does: 16 random bytes, its length, itself, the app. */
export function sealPush(message: string, aesKey: Buffer, appId: string, random = randomBytes(randomLength)): string {
  const text = Buffer.from(message)
  const length = Buffer.alloc(4)
  length.writeUInt32BE(text.length)
  const whole = Buffer.concat([random, length, text, Buffer.from(appId)])
  const padding = blockBytes - (whole.length % blockBytes)
  const cipher = createCipheriv('aes-256-cbc', aesKey, aesKey.subarray(0, 16)).setAutoPadding(false)
  return Buffer.concat([
    cipher.update(Buffer.concat([whole, Buffer.alloc(padding, padding)])),
    cipher.final(),
  ]).toString('base64')
}

function decrypt(encrypted: Buffer, aesKey: Buffer): Buffer | undefined {
  try {
    const decipher = createDecipheriv('aes-256-cbc', aesKey, aesKey.subarray(0, 16)).setAutoPadding(false)
    return Buffer.concat([decipher.update(encrypted), decipher.final()])
  } catch {
    // Not whole blocks.
    return undefined
  }
}

function encryptedOf(event: HttpEvent): string | undefined {
  try {
    const { Encrypt } = Object(JSON.parse(textOfBody(event) ?? ''))
    return typeof Encrypt === 'string' ? Encrypt : undefined
  } catch {
    return undefined
  }
}

function isSame(given: string, genuine: string): boolean {
  const [one, other] = [Buffer.from(given, 'hex'), Buffer.from(genuine, 'hex')]
  return one.length === other.length && timingSafeEqual(one, other)
}
