import type { FollowUp, FollowUpEvent } from './follow-up.ts'
import type { FollowUpState } from './state.ts'

/** Who is named in the history for what the reviewer did: never who that is. */
export const reviewer: FollowUpEvent['by'] = { kind: 'citizen', id: 'reviewer', name: '评价人' }
export const system: FollowUpEvent['by'] = { kind: 'system', id: 'system', name: '系统' }

/** What happened, without where from and when: those are the follow-up's state and the clock. */
export type Deed = Omit<FollowUpEvent, 'at' | 'from' | 'to'> & { to?: FollowUpState }

/** A follow-up after a deed: in its new state, with one more entry of history. The version grows once per change, in `changed`. */
export function recorded(followUp: FollowUp, { to = followUp.state, ...deed }: Deed, now: Date): FollowUp {
  const event: FollowUpEvent = { ...deed, at: now.toISOString(), from: followUp.state, to }
  return { ...followUp, state: to, history: [...followUp.history, event] }
}

/** The change as one new version. */
export function changed(before: FollowUp, after: FollowUp): FollowUp {
  return { ...after, version: before.version + 1 }
}
