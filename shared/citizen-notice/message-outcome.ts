/**
 * What becomes of a message of WeChat: `waiting` to be sent (again); `sending`, which it stays when whoever sends it ends
 * meanwhile; `sent`; `unknown`, when WeChat didn't answer; `refused`, when the person wants none (any more);
 * `unreachable`; `failed`, when it can't be sent as it is; `not-accepted`, when no acceptance was left.
 */
export const messageOutcomes = [
  'waiting',
  'sending',
  'sent',
  'unknown',
  'refused',
  'unreachable',
  'failed',
  'not-accepted',
] as const
export type MessageOutcome = (typeof messageOutcomes)[number]
