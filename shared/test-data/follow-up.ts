import type { StaffRole } from '../access/role.ts'
import type { Calendar } from '../calendar/working-day.ts'
import type { Actor } from '../follow-up/actor.ts'
import type { DeadlineProfile, FollowUpContext } from '../follow-up/deadline.ts'
import type { FollowUp } from '../follow-up/follow-up.ts'
import type { FollowUpRequest } from '../follow-up/needs.ts'
import { openFollowUp } from '../follow-up/open-follow-up.ts'
import type { FollowUpAction } from '../follow-up/state.ts'
import { type FollowUpResult, takeAction } from '../follow-up/take-action.ts'
import type { Review } from '../review/review.ts'
import { reviewWith } from './review.ts'

export const profile: DeadlineProfile = {
  visitWorkingDays: 1,
  simpleWorkingDays: 5,
  complexWorkingDays: 15,
  extensionWorkingDays: 5,
  verdictWorkingDays: 5,
  closingTime: '17:00',
  officeHours: [
    ['09:00', '12:00'],
    ['13:00', '17:00'],
  ],
  reminders: {
    beforeFirstMinutes: 240,
    beforeReplyMinutes: 840,
    atDueMinutes: 60,
    managerAfterMinutes: 420,
    supervisorAfterMinutes: 840,
  },
}

/** Plain weeks: what the notices change is tested with the calendar itself. */
export const plainCalendar: Calendar = [2026, 2027].map((year) => ({
  year,
  source: 'plain weeks',
  holidays: [],
  workdays: [],
}))

/** The working clock at an instant written as people in Shanghai say it: `2026-11-23 09:00`. */
export function clockAt(text: string, calendar: Calendar = plainCalendar): FollowUpContext {
  return { now: new Date(`${text.replace(' ', 'T')}+08:00`), calendar, profile }
}

/** A member of staff with one role over a scope. */
export function staff(role: StaffRole, scope = 'region:530702', id: string = role): Actor {
  return { id, name: `名 ${id}`, grants: [{ role, scope }] }
}

/** Opened on Sunday 2026-11-22 at 21:00: to visit by Monday, to rectify by Friday 2026-11-27, 17:00. */
export function openedFollowUp(difference: Partial<Review> = {}): FollowUp {
  const { now } = clockAt('2026-11-22 21:00')
  return openFollowUp(reviewWith(difference), now, profile, plainCalendar)
}

/** A request that brings everything that any action needs. */
export function fullRequest(followUp: FollowUp, difference: Partial<FollowUpRequest> = {}): FollowUpRequest {
  return {
    version: followUp.version,
    text: '已说明情况',
    outcome: 'reached',
    channel: 'phone',
    path: 'simple',
    assignee: 'colleague',
    workingDays: 5,
    ...difference,
  }
}

/** Takes an action with a request that brings everything. */
export function attempt(
  followUp: FollowUp,
  action: FollowUpAction,
  actor: Actor,
  context: FollowUpContext,
  difference: Partial<FollowUpRequest> = {},
): FollowUpResult {
  const colleague = staff('handler', 'hall:530702-01', 'colleague')
  return takeAction(followUp, action, fullRequest(followUp, difference), actor, { ...context, colleague })
}

/** An action, who takes it and when. */
export type Step = [action: FollowUpAction, actor: Actor, at: string, difference?: Partial<FollowUpRequest>]

/** A follow-up after actions that must all be possible. */
export function after(followUp: FollowUp, steps: readonly Step[]): FollowUp {
  return steps.reduce((reached, [action, actor, at, difference]) => {
    const result = attempt(reached, action, actor, clockAt(at), difference)
    if ('code' in result) throw new Error(`${action} in ${reached.state}: ${result.code}`)
    return result.followUp
  }, followUp)
}

const handler = staff('handler')
const manager = staff('hallManager')

/** The shortest way to a reply, which comes on Wednesday 2026-11-25 at 10:00, in time. */
export const wayToReply: readonly Step[] = [
  ['accept', handler, '2026-11-23 09:10'],
  ['visit', handler, '2026-11-23 09:30'],
  ['rectify', handler, '2026-11-23 10:00'],
  ['submit', handler, '2026-11-24 10:00'],
  ['approve', manager, '2026-11-25 10:00'],
]
