import type { AttachedFile } from '../upload/check-file.ts'
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

/** A case whose latest deed has files with it. */
export function withFiles<Case extends CaseBase>(found: Case, files: readonly AttachedFile[]): Case {
  const last = found.history.at(-1)
  return files.length > 0 && last ? { ...found, history: [...found.history.slice(0, -1), { ...last, files }] } : found
}

/** The files of the latest deed of a name: of a reply, say, those that came with it. */
export function filesOfLast({ history }: Pick<CaseBase, 'history'>, action: string): readonly AttachedFile[] {
  return [...history].reverse().find((event) => event.action === action)?.files ?? []
}

/** The change as one new version. */
export function changed<Case extends CaseBase>(before: Case, after: Case): Case {
  return { ...after, version: before.version + 1 }
}
