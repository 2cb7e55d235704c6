import { ProblemError } from '../problem'

/** A token that ends within a minute is taken as over, so that it does not end on its way. */
const margin = 60_000

export function isOver(session: { expiresAt: string }, now = Date.now()): boolean {
  return Date.parse(session.expiresAt) - margin <= now
}

/** Whether the service says that the session counts no more. */
export function ranOut(fault: unknown): boolean {
  return fault instanceof ProblemError && (fault.code === 'SESSION_EXPIRED' || fault.code === 'NOT_SIGNED_IN')
}
