import { isOfficeTime, officeTimeAhead, officeTimeBack } from '../calendar/working-time.ts'
import { type CaseClock, hasPassed } from './deadline.ts'

/** What there are deadlines for: to visit and to rectify a bad review, to accept and to answer a reported problem. */
export const deadlineKinds = ['visit', 'rectification', 'accept', 'reply'] as const
export type DeadlineKind = (typeof deadlineKinds)[number]

/** A deadline of a case that still waits to be kept. */
export interface RunningDeadline {
  kind: DeadlineKind
  at: string
}

/** What staff are told of a deadline, in the order in which they are. */
export const reminderKinds = [
  'before-due', // 即将到期
  'at-due', // 马上到期
  'overdue', // 已超期
  'escalated-to-manager', // 超期上报大厅或部门负责人
  'escalated-to-supervisor', // 超期上报督办
] as const
export type ReminderKind = (typeof reminderKinds)[number]

/**
 * Which reminders of a deadline are due at the moment of a clock: a function, for the moment is looked up in the
 * calendar once and ten thousand deadlines are compared with it. None outside office hours: what falls there waits for
 * the next working minute, and is sent then if it is still true. A missed "before due" isn't sent afterwards.
 */
export function reminderWatch(clock: CaseClock): (deadline: RunningDeadline) => ReminderKind[] {
  const { now, calendar, profile } = clock
  const { reminders, officeHours } = profile
  if (!isOfficeTime(now, calendar, officeHours)) return () => []
  const ahead = (minutes: number) => officeTimeAhead(now, minutes, calendar, officeHours)
  const back = (minutes: number) => officeTimeBack(now, minutes, calendar, officeHours)
  const firstSoon = ahead(reminders.beforeFirstMinutes)
  const replySoon = ahead(reminders.beforeReplyMinutes)
  const dueNow = ahead(reminders.atDueMinutes)
  const lateForManager = back(reminders.managerAfterMinutes)
  const lateForSupervisor = back(reminders.supervisorAfterMinutes)

  return ({ kind, at }) => {
    const due = new Date(at)
    if (hasPassed(at, now)) {
      return [
        'overdue',
        ...(due <= lateForManager ? (['escalated-to-manager'] as const) : []),
        ...(due <= lateForSupervisor ? (['escalated-to-supervisor'] as const) : []),
      ]
    }
    if (due <= dueNow) return ['at-due']
    return due <= (isFirst(kind) ? firstSoon : replySoon) ? ['before-due'] : []
  }
}

function isFirst(kind: RunningDeadline['kind']): boolean {
  return kind === 'visit' || kind === 'accept'
}
