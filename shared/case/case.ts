import type { Place } from '../directory/place.ts'
import type { AttachedFile } from '../upload/check-file.ts'

/** What happened to a case, in order; the history is the audit. Instants are UTC, ISO 8601. */
export interface CaseEvent<State extends string = string> {
  action: string
  by: { kind: 'citizen' | 'staff' | 'system'; id: string; name: string }
  at: string
  from: State
  to: State
  text?: string | undefined
  /** Evidence, what shows that it was done, or what comes with a reply. */
  files?: readonly AttachedFile[] | undefined
  /** What was decided: the assignee, the department, the new deadline. */
  value?: string | undefined
}

/** What every case has, whatever it is about. */
export interface CaseBase<State extends string = string> {
  /** Grows by one with every change; an action names the version it saw. */
  version: number
  state: State
  /** Where it belongs: who may act is decided by the scopes around it. */
  place: Partial<Place>
  /** By when it must be replied to. */
  dueAt: string
  /** 暂定: a deadline reaches a year whose holidays are not published. */
  provisional: boolean
  /** Set by the clock once dueAt has passed without a reply; a queue itself always compares with the clock. */
  markedOverdueAt?: string | undefined
  history: readonly CaseEvent<State>[]
}
