import { dayAfter } from '@minping/shared/calendar'
import type { Counts } from '@minping/shared/figures'
import { type FlagThresholds, usualPace, type WindowKnowledge } from '@minping/shared/flag'
import { type DeadlineProfile, workingDayMinutes } from '@minping/shared/follow-up'
import { levels } from '@minping/shared/review'
import { readCounters } from '../store/counter-entity.ts'
import type { StoredReview } from '../store/review-entity.ts'
import type { Table } from '../store/table.ts'
import { reviewersOfStaff, type StaffSecrets } from './reviewers-of-staff.ts'

/** What a window's usual pace is made of: four weeks before the day. */
const daysOfPace = 28

/** What knowledge is read with. */
interface Reading {
  table: Table
  profile: DeadlineProfile
  secrets: StaffSecrets
}

/** What the rules need to know of the windows of a day's reviews, read only where it can matter. */
export async function knowWindows(
  { table, profile, secrets }: Reading,
  reviews: readonly StoredReview[],
  day: string,
  { burst }: FlagThresholds,
): Promise<WindowKnowledge> {
  const counts = countByWindow(reviews)
  const all = [...counts.keys()]
  const busy = all.filter((windowId) => (counts.get(windowId) ?? 0) > burst.most)
  const paces = await Promise.all(busy.map((windowId) => readPace(table, profile, windowId, day)))
  const staff = await Promise.all(all.map((windowId) => reviewersOfStaff(table, windowId, secrets)))
  return {
    paceOfWindow: new Map(busy.map((windowId, index) => [windowId, paces[index] ?? 0])),
    staffOfWindow: new Map(all.map((windowId, index) => [windowId, staff[index] ?? new Set()])),
  }
}

function countByWindow(reviews: readonly StoredReview[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { place } of reviews) counts.set(place.windowId, (counts.get(place.windowId) ?? 0) + 1)
  return counts
}

async function readPace(table: Table, profile: DeadlineProfile, windowId: string, day: string): Promise<number> {
  const from = dayAfter(day, -daysOfPace)
  const counters = await readCounters(table, `window:${windowId}`, from, dayAfter(day, -1))
  return usualPace(
    counters.map(({ counts }) => activeReviews(counts)),
    workingDayMinutes(profile),
  )
}

/** What is set aside was no usual business. */
function activeReviews(counts: Counts): number {
  return levels.reduce((sum, level) => sum + (counts[`active${level}`] ?? 0), 0)
}
