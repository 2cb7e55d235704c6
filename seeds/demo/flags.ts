import { shanghaiDay } from '@minping/shared/calendar'
import { decideFlag, type Flag, findFlags, openFlag, reasonsByReview, type WindowKnowledge } from '@minping/shared/flag'
import type { Review } from '@minping/shared/review'
import type { City } from '../city.ts'
import { chooseCast } from './cast.ts'
import { afterOfficeMinutes } from './office-clock.ts'
import { decisionAbout } from './patterns.ts'
import type { Random } from './random.ts'
import type { DemoRecord } from './record.ts'

/** Windows of the demonstration have a few reviews a day: no usual pace is above the least. */
const nothingKnown: WindowKnowledge = { paceOfWindow: new Map(), staffOfWindow: new Map() }
const detection = 5 * 60_000
const minutesToDecision = 200

/** The records with what the rules find on the days of these reviews, decided where somebody has. */
export function flagRecords(
  records: readonly DemoRecord[],
  patterned: ReadonlySet<DemoRecord>,
  city: City,
  now: Date,
  random: Random,
): DemoRecord[] {
  const days = new Set([...patterned].map(({ review }) => dayOf(review)))
  const looked = records
    .map(({ review }) => review)
    .filter((review) => review.kind === 'active' && days.has(dayOf(review)))
  const reasons = reasonsByReview(findFlags(looked.map(factOf), nothingKnown, city.flagThresholds))
  return records.map((record) => {
    const found = reasons.get(record.review.reviewId)
    if (!found) return record
    const flag = decided(
      openFlag(record.review, found, afterAWhile(record.review, now)),
      record.review,
      city,
      now,
      random,
    )
    return { ...record, review: { ...record.review, flag: flag.state }, flag }
  })
}

function decided(flag: Flag, review: Review, city: City, now: Date, random: Random): Flag {
  const about = decisionAbout(review.citizen)
  const at = afterOfficeMinutes(new Date(review.submittedAt), minutesToDecision, city)
  if (!about || at > now) return flag
  const { supervisor } = chooseCast(city, review.place, random)
  const result = decideFlag(flag, { version: flag.version, ...about }, supervisor, at)
  if ('code' in result) throw new Error(`the demonstration could not decide: ${result.code}`)
  return result.flag
}

function factOf({ reviewId, place, submittedAt, citizen, comment }: Review) {
  return { reviewId, windowId: place.windowId, hallId: place.hallId, submittedAt, reviewer: citizen, comment }
}

/** The rules look at a hall and a day. */
function dayOf({ place, submittedAt }: Review): string {
  return `${place.hallId} ${shanghaiDay(new Date(submittedAt))}`
}

function afterAWhile({ submittedAt }: Review, now: Date): Date {
  return new Date(Math.min(now.getTime(), Date.parse(submittedAt) + detection))
}
