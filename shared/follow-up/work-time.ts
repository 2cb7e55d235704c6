import { workingMinutesBetween } from '../calendar/working-time.ts'
import { workingDayMinutes } from '../case/deadline.ts'
import { type FollowUpContext, hasPassed } from './deadline.ts'
import type { FollowUp } from './follow-up.ts'

/**
 * A follow-up with how long its first visit (or verification without contact) and its first reply took, and whether
 * that visit came in time, once there are any. Measured when it happens and kept: a calendar that is filled later would otherwise change what was counted.
 */
export function timed(before: FollowUp, after: FollowUp, context: FollowUpContext): FollowUp {
  const visitedNow = !isVerified(before) && isVerified(after) && before.visitTook === undefined
  const repliedNow = before.repliedAt === undefined && after.repliedAt !== undefined
  if (!visitedNow && !repliedNow) return after
  const took = workingTimeSince(after.openedAt, context)
  return {
    ...after,
    ...(visitedNow && { visitTook: took, visitInTime: !hasPassed(before.visitDueAt, context.now) }),
    ...(repliedNow && { replyTook: took }),
  }
}

function isVerified({ visits, withoutContact }: FollowUp): boolean {
  return visits > 0 || withoutContact
}

/** In hundredths of a working day of office time. */
function workingTimeSince(instant: string, { now, calendar, profile }: FollowUpContext): number {
  const minutes = workingMinutesBetween(new Date(instant), now, calendar, profile.officeHours)
  return Math.round((minutes * 100) / workingDayMinutes(profile))
}
