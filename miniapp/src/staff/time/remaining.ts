import type { FollowUpSummary } from '@minping/shared/api'
import type { TimeUnit } from '../text/time'

/** How a case stands towards its next deadline. */
export interface Standing {
  /** `soon`: within one working day. `none`: no deadline runs any more. */
  kind: 'late' | 'soon' | 'calm' | 'none'
  /** What is due next. */
  due: 'visit' | 'reply'
  amount: number
  unit: TimeUnit
}

type Deadlines = Pick<
  FollowUpSummary,
  'overdue' | 'visitOverdue' | 'remainingMinutes' | 'workingDayMinutes' | 'nextDueAt' | 'visitDueAt'
>

/** Reads how much working time is left until what comes next; amounts are whole, never more than there is. */
export function standingOf(followUp: Deadlines): Standing {
  const { overdue, visitOverdue, remainingMinutes, workingDayMinutes, nextDueAt, visitDueAt } = followUp
  const due = nextDueAt === visitDueAt ? 'visit' : 'reply'
  const size = sizeOf(Math.abs(remainingMinutes), workingDayMinutes)
  if (nextDueAt === undefined) return { kind: 'none', due, ...size }
  if (overdue || visitOverdue || remainingMinutes < 0) return { kind: 'late', due, ...size }
  return { kind: remainingMinutes < workingDayMinutes ? 'soon' : 'calm', due, ...size }
}

function sizeOf(minutes: number, workingDayMinutes: number): { amount: number; unit: TimeUnit } {
  if (minutes >= workingDayMinutes) return { amount: Math.floor(minutes / workingDayMinutes), unit: 'day' }
  if (minutes >= 60) return { amount: Math.floor(minutes / 60), unit: 'hour' }
  return { amount: minutes, unit: 'minute' }
}
