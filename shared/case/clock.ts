import type { CaseBase } from './case.ts'
import { changed, system, withEntry } from './record.ts'

/** The case marked as overdue now; undefined when it isn't overdue, or is marked already. */
export function markedOverdue<Case extends CaseBase>(
  found: Case,
  isOverdue: (found: Case, now: Date) => boolean,
  now: Date,
): Case | undefined {
  if (found.markedOverdueAt !== undefined || !isOverdue(found, now)) return undefined
  return changed(found, {
    ...withEntry(found, { action: 'overdue', by: system, value: found.dueAt }, now),
    markedOverdueAt: now.toISOString(),
  })
}

/** A case with its deadlines dated anew, recorded. A deadline that moved is no longer marked overdue. */
export function rescheduled<Case extends CaseBase>(before: Case, dated: Case, now: Date): Case {
  const cleared = dated.dueAt === before.dueAt ? dated : { ...dated, markedOverdueAt: undefined }
  return changed(before, withEntry(cleared, { action: 'reschedule', by: system, value: dated.dueAt }, now))
}
