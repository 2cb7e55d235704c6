import type { FollowUpSummary } from '@minping/shared/api'
import { defaultDeadlineProfile } from '@minping/shared/follow-up'
import type { TimeUnit } from '../text/time'

/** Working minutes of one day, for turning minutes into days. */
export const minutesPerDay = minutesOf(defaultDeadlineProfile.officeHours)

/** How a case stands towards its next deadline. */
export interface Standing {
  /** `soon`: within one working day. `none`: no deadline runs any more. */
  kind: 'late' | 'soon' | 'calm' | 'none'
  /** What is due next. */
  due: 'visit' | 'reply'
  amount: number
  unit: TimeUnit
}

type Deadlines = Pick<FollowUpSummary, 'overdue' | 'visitOverdue' | 'remainingMinutes' | 'nextDueAt' | 'visitDueAt'>

/** Reads how much working time is left; amounts are whole, never more than there is. */
export function standingOf(followUp: Deadlines): Standing {
  const { overdue, visitOverdue, remainingMinutes, nextDueAt, visitDueAt } = followUp
  const due = nextDueAt === visitDueAt && !overdue ? 'visit' : 'reply'
  const size = sizeOf(Math.abs(remainingMinutes))
  if (nextDueAt === undefined) return { kind: 'none', due, ...size }
  if (overdue || visitOverdue || remainingMinutes < 0) return { kind: 'late', due, ...size }
  return { kind: remainingMinutes < minutesPerDay ? 'soon' : 'calm', due, ...size }
}

function sizeOf(minutes: number): { amount: number; unit: TimeUnit } {
  if (minutes >= minutesPerDay) return { amount: Math.floor(minutes / minutesPerDay), unit: 'day' }
  if (minutes >= 60) return { amount: Math.floor(minutes / 60), unit: 'hour' }
  return { amount: minutes, unit: 'minute' }
}

function minutesOf(hours: typeof defaultDeadlineProfile.officeHours): number {
  return hours.reduce((sum, [opens, closes]) => sum + minuteOfDay(closes) - minuteOfDay(opens), 0)
}

function minuteOfDay(time: string): number {
  const [hours, minutes] = time.split(':')
  return Number(hours) * 60 + Number(minutes)
}
