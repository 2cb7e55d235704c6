import { parsePeriod, shanghaiDay } from '@minping/shared/calendar'
import { type Place, scopeCovers } from '@minping/shared/directory'
import { addCounts, type Counts, countsOfFollowUp, countsOfReview } from '@minping/shared/figures'
import type { DemoRecord } from '../../seeds/demo/index.ts'

/** What one made-up record contributes, where and on which day in Shanghai. */
interface Contribution {
  place: Place
  day: string
  counts: Counts
}

export function contributionsOf(records: readonly DemoRecord[], now: Date): Contribution[] {
  return records.map(({ review, followUp }) => ({
    place: review.place,
    day: shanghaiDay(new Date(review.submittedAt)),
    counts: addCounts(countsOfReview(review), followUp ? countsOfFollowUp(followUp, now) : {}),
  }))
}

/** Counts records of a scope and period one by one: what the counters are held against. */
export function countsOf(contributions: readonly Contribution[], scope: string, period: string): Counts {
  const { firstDay = '', lastDay = '' } = parsePeriod(period) ?? {}
  const counted = contributions.filter(
    ({ place, day }) => firstDay <= day && day <= lastDay && scopeCovers(scope, place),
  )
  return addCounts(...counted.map(({ counts }) => counts))
}
