import { dayAfter, dayNumber, shanghaiDay, weekdayOf } from '../calendar/day.ts'
import { type Actor, isReviewed } from './actor.ts'
import { isLate, nextDue } from './deadline.ts'
import type { FollowUp } from './follow-up.ts'
import { type FollowUpState, isOpen } from './state.ts'

/**
 * What of the queue is asked for, as an address and a saved filter have it; what is absent isn't asked. The list, its
 * counts and its export all go by this one rule.
 */
export interface FollowUpFilter {
  /** `open` is every state before 已反馈, `all` every state. */
  state?: FollowUpState | 'open' | 'all' | undefined
  /** Whether the next deadline, of the visit or the reply, is over. */
  overdue?: 'true' | 'false' | undefined
  department?: string | undefined
  level?: string | undefined
  label?: string | undefined
  /** When the next deadline lies: `today`, `week` (Monday to Sunday), or days `2026-11-23..2026-11-27`. */
  due?: string | undefined
  /** `mine`, `nobody`, or somebody: `staff:gucheng-handler-1`. */
  assignee?: string | undefined
  /** 评价编号, whole or its beginning; or 办件编号, whole. */
  number?: string | undefined
}

/** Who asks, and when. */
export interface FilterContext {
  viewer: Actor
  now: Date
}

/** Whether a follow-up is among what is asked for. Whoever was reviewed can't find a case by its 办件编号. */
export function matchesFilter(followUp: FollowUp, filter: FollowUpFilter, { viewer, now }: FilterContext): boolean {
  const { state, overdue, department, level, label, due, assignee, number } = filter
  return (
    matchesState(followUp, state) &&
    (overdue === undefined || String(isLate(followUp, now)) === overdue) &&
    (department === undefined || followUp.place.departmentCode === department) &&
    (level === undefined || String(followUp.level) === level) &&
    (label === undefined || followUp.labels.includes(label)) &&
    (due === undefined || isDueWithin(followUp, dueDays(due, now))) &&
    (assignee === undefined || isWith(followUp, assignee, viewer)) &&
    (number === undefined || hasNumber(followUp, number, viewer))
  )
}

/** The days of Shanghai, first and last, that a filter by deadline means; undefined when it is none. */
export function dueDays(due: string, now: Date): { first: string; last: string } | undefined {
  const today = shanghaiDay(now)
  if (due === 'today') return { first: today, last: today }
  if (due === 'week') {
    const sinceMonday = (weekdayOf(dayNumber(today) ?? 0) + 6) % 7
    return { first: dayAfter(today, -sinceMonday), last: dayAfter(today, 6 - sinceMonday) }
  }
  const [first = '', last = ''] = due.split('..')
  const areDays = dayNumber(first) !== undefined && dayNumber(last) !== undefined
  return areDays && first <= last ? { first, last } : undefined
}

function matchesState({ state }: FollowUp, asked: FollowUpFilter['state']): boolean {
  if (asked === undefined || asked === 'all') return true
  return asked === 'open' ? isOpen(state) : state === asked
}

/** What has been replied to isn't due any more. */
function isDueWithin(followUp: FollowUp, days: ReturnType<typeof dueDays>): boolean {
  const next = nextDue(followUp)
  if (!next || !days) return false
  const day = shanghaiDay(new Date(next.at))
  return days.first <= day && day <= days.last
}

function isWith({ assignee }: FollowUp, asked: string, viewer: Actor): boolean {
  if (asked === 'nobody') return assignee === undefined
  return assignee !== undefined && assignee.id === (asked === 'mine' ? viewer.id : asked.replace(/^staff:/, ''))
}

function hasNumber(followUp: FollowUp, asked: string, viewer: Actor): boolean {
  const number = asked.replace(/\s/g, '').toUpperCase()
  if (number === '') return true
  const isOfProject = followUp.projectNo?.toUpperCase() === number && !isReviewed(viewer, followUp)
  return isOfProject || followUp.receiptNo.startsWith(number)
}
