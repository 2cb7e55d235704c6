import type { CaseBase, CaseEvent } from './case.ts'

/** Who is named for what happens by itself. */
export const system: CaseEvent['by'] = { kind: 'system', id: 'system', name: '系统' }

/** What happened, without where from and when: those are the case's state and the clock. */
export type Deed<Case extends CaseBase> = Omit<Case['history'][number], 'at' | 'from' | 'to'> & { to?: Case['state'] }

/** A case after a deed: in its new state, with one more entry of history. The version grows once per change, in `changed`. */
export function recorded<Case extends CaseBase>(before: Case, deed: Deed<Case>, now: Date): Case {
  return withEntry(before, deed, now)
}

/** The same for a deed of any kind of case, whose own actions are not known here. */
export function withEntry<Case extends CaseBase>(
  before: Case,
  { to = before.state, ...deed }: Omit<CaseEvent, 'at' | 'from' | 'to'> & { to?: Case['state'] },
  now: Date,
): Case {
  const event = { ...deed, at: now.toISOString(), from: before.state, to }
  return { ...before, state: to, history: [...before.history, event] }
}

/** The change as one new version. */
export function changed<Case extends CaseBase>(before: Case, after: Case): Case {
  return { ...after, version: before.version + 1 }
}
