import type { Actor } from '../case/actor.ts'
import type { ReminderKind, RunningDeadline } from '../case/reminder.ts'
import type { Notice } from './notice.ts'
import { inChargeOf, managersOf, type NoticedCase, supervisorsOf } from './noticed-case.ts'

/** A reminder of one deadline of a case. */
export interface Reminder {
  kind: ReminderKind
  deadline: RunningDeadline
}

/** Which reminders of a case are due, at the moment of a watch (`reminderWatch`). */
export function dueReminders(
  { deadlines }: NoticedCase,
  watch: (deadline: RunningDeadline) => readonly ReminderKind[],
): Reminder[] {
  return deadlines.flatMap((deadline) => watch(deadline).map((kind) => ({ kind, deadline })))
}

/**
 * The notices of a reminder, one for each who is to have it. A deadline that was moved (extended, dated anew, a round
 * after a reopening) is another one: it is reminded of anew, and the old one no more.
 */
export function noticesOfReminder(
  noticed: NoticedCase,
  { kind, deadline }: Reminder,
  staff: readonly Actor[],
  now: Date,
): Notice[] {
  const { about, caseId, caseNo, place, provisional, generated } = noticed
  return recipientsOf(noticed, kind, staff).map(({ id }) => ({
    staffId: id,
    identity: [caseId, deadline.kind, deadline.at, kind].join(' '),
    kind,
    at: now.toISOString(),
    about,
    caseId,
    caseNo,
    place,
    deadline: { ...deadline, provisional },
    generated,
  }))
}

/** What is missed goes to who can still do it, then to who heads them; the manager can't help an appeal on. */
function recipientsOf(noticed: NoticedCase, kind: ReminderKind, staff: readonly Actor[]): Actor[] {
  switch (kind) {
    case 'escalated-to-manager':
      return noticed.turn === 'decider' ? [] : managersOf(noticed, staff)
    case 'escalated-to-supervisor':
      return supervisorsOf(noticed, staff)
    default:
      return inChargeOf(noticed, staff)
  }
}
