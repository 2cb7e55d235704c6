import { type KeyObject, randomBytes } from 'node:crypto'
import { identify } from './identify.ts'

/** Digits and capitals that nobody confuses: without 0, 1, I and O. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const length = 8

/** A new code that binds an account to WeChat, or a terminal to its window: 40 random bits, good for minutes and few tries. */
export function newBindingCode(): string {
  return Array.from(randomBytes(length), (byte) => alphabet.charAt(byte & 31)).join('')
}

/** What is stored of a code, of what somebody typed: small letters, spaces and hyphens are forgiven. */
export function hashBindingCode(
  typed: string,
  identityKey: KeyObject,
  purpose: 'binding-code' | 'terminal-code' = 'binding-code',
): string {
  return identify(purpose, typed.replace(/[\s-]/g, '').toUpperCase(), identityKey)
}
