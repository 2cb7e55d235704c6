import type { FollowUpSummary, SurveyCaseSummary } from '@minping/shared/api'
import type { TimeUnit } from '../text/time'

/** How a case stands towards its next deadline. */
export interface Standing {
  /** `soon`: within one working day. `none`: no deadline runs any more. */
  kind: 'late' | 'soon' | 'calm' | 'none'
  /** What is due next. */
  due: 'visit' | 'accept' | 'reply'
  amount: number
  unit: TimeUnit
}

/** The deadlines of a bad review, which is visited first, or of a reported problem, which is accepted first. */
export type Deadlines = Pick<FollowUpSummary, 'overdue' | 'remainingMinutes' | 'workingDayMinutes' | 'nextDueAt'> &
  (Pick<FollowUpSummary, 'visitOverdue' | 'visitDueAt'> | Pick<SurveyCaseSummary, 'acceptOverdue' | 'acceptDueAt'>)

/** Reads how much working time is left until what comes next; amounts are whole, never more than there is. */
export function standingOf(deadlines: Deadlines): Standing {
  const { overdue, remainingMinutes, workingDayMinutes, nextDueAt } = deadlines
  const first = firstDeadline(deadlines)
  const due = nextDueAt === first.at ? first.due : 'reply'
  const size = sizeOf(Math.abs(remainingMinutes), workingDayMinutes)
  if (nextDueAt === undefined) return { kind: 'none', due, ...size }
  if (overdue || first.over || remainingMinutes < 0) return { kind: 'late', due, ...size }
  return { kind: remainingMinutes < workingDayMinutes ? 'soon' : 'calm', due, ...size }
}

function firstDeadline(deadlines: Deadlines) {
  return 'visitDueAt' in deadlines
    ? ({ due: 'visit', at: deadlines.visitDueAt, over: deadlines.visitOverdue } as const)
    : ({ due: 'accept', at: deadlines.acceptDueAt, over: deadlines.acceptOverdue } as const)
}

function sizeOf(minutes: number, workingDayMinutes: number): { amount: number; unit: TimeUnit } {
  if (minutes >= workingDayMinutes) return { amount: Math.floor(minutes / workingDayMinutes), unit: 'day' }
  if (minutes >= 60) return { amount: Math.floor(minutes / 60), unit: 'hour' }
  return { amount: minutes, unit: 'minute' }
}
