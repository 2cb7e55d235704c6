import { dayAfter, requireDay } from '../calendar/day.ts'
import { missesAllowed } from './percent.ts'

/** How many bad reviews the target allows at the present number of active reviews; `left` is negative when overspent. */
export interface BadReviewBudget {
  allowed: number
  used: number
  left: number
}

/** Active reviews, and how many of them are no good ones: those use the budget up. */
export interface BudgetCounts {
  active: number
  used: number
}

/** The budget of a number of active reviews under a target in percent; null without a target. */
export function budgetOf({ active, used }: BudgetCounts, target: number | null): BadReviewBudget | null {
  if (target === null) return null
  const allowed = missesAllowed(active, target)
  return { allowed, used, left: allowed - used }
}

/** How fast a budget is being spent, as the last days show. */
export interface BudgetPace extends BudgetCounts {
  /** Whole days that were counted, up to yesterday; from the first one with a review on. */
  days: number
}

/**
 * What becomes of a budget at the present pace and the present volume:
 * `overspent` (more than allowed already), `runsOut` (on a day before the year ends), `lasts`, or `unknown` where the
 * last days are too few or hold too few reviews to go by.
 */
export type BudgetOutlook =
  | { outcome: 'overspent' | 'lasts'; yearEnd: YearEnd }
  | { outcome: 'runsOut'; runsOutOn: string; yearEnd: YearEnd }
  | { outcome: 'unknown' }

/** What the whole year comes to when it goes on as the last days went. */
export interface YearEnd extends BadReviewBudget {
  active: number
}

/** Below either, the last days say nothing about the rest of a year. */
export const fewestPaceDays = 14
export const fewestPaceReviews = 30

/**
 * Goes on from the year's counts up to and with `today` at the pace of the last days, day by day to `lastDay`: each day
 * brings its share of reviews, and with them of what is allowed. The budget runs out on the first day on which more would
 * be used than allowed.
 */
export function foreseeBudget(
  soFar: BudgetCounts,
  pace: BudgetPace,
  target: number,
  today: string,
  lastDay: string,
): BudgetOutlook {
  if (pace.days < fewestPaceDays || pace.active < fewestPaceReviews) return { outcome: 'unknown' }
  const daysLeft = Math.max(0, requireDay(lastDay) - requireDay(today))
  const after = (days: number) => budgetAfter(soFar, pace, days, target)
  const yearEnd = after(daysLeft)
  if (after(0).left < 0) return { outcome: 'overspent', yearEnd }
  for (let days = 1; days <= daysLeft; days += 1) {
    if (after(days).left < 0) return { outcome: 'runsOut', runsOutOn: dayAfter(today, days), yearEnd }
  }
  return { outcome: 'lasts', yearEnd }
}

/** In whole reviews: what is begun of one is not counted. */
function budgetAfter(soFar: BudgetCounts, pace: BudgetPace, days: number, target: number): YearEnd {
  const grown = (counted: number, ofPace: number) => counted + Math.floor((ofPace * days) / pace.days)
  const active = grown(soFar.active, pace.active)
  const used = grown(soFar.used, pace.used)
  const allowed = missesAllowed(active, target)
  return { active, allowed, used, left: allowed - used }
}

/** So many a week, with one decimal; null where there was no day to go by. */
export function perWeek(counted: number, days: number): string | null {
  if (days === 0) return null
  const tenths = Math.round((counted * 70) / days)
  return `${Math.floor(tenths / 10)}.${tenths % 10}`
}
