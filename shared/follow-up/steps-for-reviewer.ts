import type { FollowUp, FollowUpEvent } from './follow-up.ts'
import type { FollowUpState, Verdict, VisitOutcome } from './state.ts'

/**
 * What the reviewer is told of the work on their case: each deed that moves it, what concerns them, and each look at
 * their phone number. Not who does it, nor what colleagues settle among themselves.
 */
export const toldDeeds = [
  'open',
  'accept',
  'visit',
  'appeal',
  'uphold-appeal',
  'reject-appeal',
  'rectify',
  'grant-extension',
  'submit',
  'return',
  'approve',
  'supervise',
  'close',
  'supplement',
  'verdict',
  'reopen',
  'reveal-contact',
  'overdue',
  'reschedule',
  'withdraw-contact',
  'expire-contact',
] as const satisfies readonly FollowUpEvent['action'][]
export type ToldDeed = (typeof toldDeeds)[number]

/** One step of a case as its reviewer sees it. Instants are UTC, ISO 8601. */
export interface ReviewerStep {
  deed: ToldDeed
  /** The state that it came to. */
  state: FollowUpState
  at: string
  /** The new deadline that it gave. */
  dueAt?: string | undefined
  outcome?: VisitOutcome | undefined
  /** What the reviewer said of the result, and why. */
  verdict?: Verdict | undefined
  reason?: string | undefined
}

/** The steps of a case so far, in order. */
export function stepsForReviewer({ history }: Pick<FollowUp, 'history'>): ReviewerStep[] {
  return history.flatMap((event) => {
    const deed = toldDeeds.find((told) => told === event.action)
    return deed ? [{ deed, state: event.to, at: event.at, ...detailsOf(event, deed) }] : []
  })
}

const dated: readonly ToldDeed[] = ['grant-extension', 'reopen', 'reschedule']

function detailsOf({ value, text, outcome }: FollowUpEvent, deed: ToldDeed): Partial<ReviewerStep> {
  if (deed === 'visit') return { outcome }
  if (deed === 'verdict') return { verdict: value as Verdict, ...(text !== undefined && { reason: text }) }
  return dated.includes(deed) && value !== undefined ? { dueAt: value } : {}
}
