import type { Scanned } from './scan'

/** A browser has no scanner of its own: the phone's camera opens the code's link. */
export const canScan = false

export async function scan(): Promise<Scanned> {
  return { failed: 'nothing' }
}
