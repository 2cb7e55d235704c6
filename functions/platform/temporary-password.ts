import { createHmac, type KeyObject } from 'node:crypto'

/** Letters and digits that can't be taken for one another: 12 of 31 are 59 bits. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'

/** A password of twelve letters out of 64 random bytes, in groups of four. */
export function passwordOf(bytes: Uint8Array): string {
  const letters = Array.from(bytes)
    .filter((byte) => byte < alphabet.length * 8)
    .slice(0, 12)
    .map((byte) => alphabet[byte % alphabet.length])
  return letters.join('').replace(/(.{4})(?=.)/g, '$1-')
}

/**
 * The password that a request makes for an account. The same request sent again makes the same one, so that an answer
 * that was lost is not a password that was lost; without the identity secret its key says nothing about it.
 */
export function temporaryPassword(staffId: string, requestKey: string, identityKey: KeyObject): string {
  const text = ['temporary-password', staffId, requestKey].join('\n')
  return passwordOf(createHmac('sha512', identityKey).update(text).digest())
}
