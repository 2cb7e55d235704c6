import { type AttemptLimit, clearAttempts, type Taking, takeAttempt } from './attempts.ts'
import { signInKey } from './keys.ts'
import type { Table } from './table.ts'

/** The fifth attempt starts a lock of a quarter of an hour. */
const limit: AttemptLimit = { most: 5, windowMilliseconds: 15 * 60_000 }

/**
 * Takes one attempt to sign in, before the password is looked at. Kept for accounts that don't exist too: the answers
 * are the same. Where it was the last that is left and turns out wrong, the account is locked.
 */
export function takeSignInAttempt(table: Table, account: string, now: Date): Promise<Taking> {
  return takeAttempt(table, signInKey(account), limit, now)
}

/** Forgets the attempts: the password was right. */
export function clearSignInAttempts(table: Table, account: string): Promise<void> {
  return clearAttempts(table, signInKey(account))
}
