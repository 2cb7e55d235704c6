import { type KeyObject, randomBytes } from 'node:crypto'
import { identify } from './identify.ts'

/** Digits and capitals that nobody confuses: without 0, 1, I and O. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const length = 8

/** A new code that binds an account to WeChat: 40 random bits, good for minutes and five tries a person. */
export function newBindingCode(): string {
  return Array.from(randomBytes(length), (byte) => alphabet.charAt(byte & 31)).join('')
}

/** What is stored of a code, of what somebody typed: small letters, spaces and hyphens are forgiven. */
export function hashBindingCode(typed: string, identityKey: KeyObject): string {
  return identify('binding-code', typed.replace(/[\s-]/g, '').toUpperCase(), identityKey)
}
