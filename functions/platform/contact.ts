import { createCipheriv, createDecipheriv, type KeyObject, randomBytes } from 'node:crypto'
import { PlatformError } from './errors.ts'

/** A sealed contact can't be opened: another key, another review, or changed bytes. */
export class ContactUnreadable extends PlatformError {
  override name = 'ContactUnreadable'
}

const algorithm = 'aes-256-gcm'
/** Names key and format, so that another can follow. */
const version = 'v1.'
const nonceLength = 12
const tagLength = 16

/** Encrypts a phone number (AES-256-GCM). It opens only with the same key and for the same review. */
export function sealContact(phone: string, reviewId: string, contactKey: KeyObject): string {
  const nonce = randomBytes(nonceLength)
  const cipher = createCipheriv(algorithm, contactKey, nonce, { authTagLength: tagLength }).setAAD(
    Buffer.from(reviewId),
  )
  const sealed = Buffer.concat([cipher.update(phone, 'utf8'), cipher.final()])
  return version + Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** Decrypts a sealed phone number; throws ContactUnreadable. Only for an audited reveal. */
export function openContact(sealed: string, reviewId: string, contactKey: KeyObject): string {
  if (!sealed.startsWith(version)) throw new ContactUnreadable(`the contact of ${reviewId} has an unknown format`)
  const bytes = Buffer.from(sealed.slice(version.length), 'base64url')
  const nonce = bytes.subarray(0, nonceLength)
  const tag = bytes.subarray(nonceLength, nonceLength + tagLength)
  try {
    const decipher = createDecipheriv(algorithm, contactKey, nonce, { authTagLength: tagLength })
      .setAAD(Buffer.from(reviewId))
      .setAuthTag(tag)
    return decipher.update(bytes.subarray(nonceLength + tagLength), undefined, 'utf8') + decipher.final('utf8')
  } catch (cause) {
    throw new ContactUnreadable(`the contact of ${reviewId} can't be opened`, { cause })
  }
}
