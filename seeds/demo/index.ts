import type { City } from '../city.ts'
import { workOnCase } from './cases.ts'
import { flagRecords } from './flags.ts'
import { judgeOccasions } from './judgements.ts'
import { spreadOccasions } from './occasions.ts'
import { tellOpenStories } from './open-stories.ts'
import { type PatternedOccasion, spreadPatterns } from './patterns.ts'
import { publicationOf } from './publications.ts'
import { createRandom, type Random } from './random.ts'
import type { DemoRecord } from './record.ts'
import { createWriter, type WrittenReview } from './reviews.ts'
import type { Story } from './stories.ts'

export type { DemoRecord } from './record.ts'

export interface DemoOptions {
  city: City
  /** Nothing happens after it. */
  now: Date
  /** How many reviews; by default 20,000. */
  count?: number
  /** Another seed, another city's story; the same seed, count and `now` give the same records. */
  seed?: number
}

/** Fewer reviews are too few to hide patterns among. */
const leastWithPatterns = 1_000

/**
 * Makes up reviews from 2022-01-01 to `now`, in order of time, and drives every bad one through the workflow as far as
 * its time allows. The latest bad ones are left where cases are still worked on. Some of the last days look like 刷好评
 * and are flagged.
 */
export function* generateDemo(options: DemoOptions): Generator<DemoRecord> {
  const { city, now, count = 20_000, seed = 530700 } = options
  const usual = [...makeUsual({ city, now, count, seed })]
  if (count < leastWithPatterns) return yield* usual
  const patterned = makePatterned({ city, now, count, seed })
  const records = [...withoutSome(usual, patterned.length), ...patterned].sort(byTime)
  yield* flagRecords(records, new Set(patterned), city, now, createRandom(seed, 'flags'))
}

/** What people say by themselves. */
function* makeUsual({ city, now, count, seed }: Required<DemoOptions>): Generator<DemoRecord> {
  const occasions = spreadOccasions(city, count, now, createRandom(seed, 'occasions'))
  const judged = judgeOccasions(city, occasions, now, createRandom(seed, 'judgements'))
  const chance = [createRandom(seed, 'reviews'), createRandom(seed, 'channels'), createRandom(seed, 'ways')] as const
  const write = createWriter(city, count, now, chance)
  const written = judged.map(write)
  const openStories = tellOpenStories(
    written.flatMap(({ bad }) => bad ?? []),
    city,
    now,
  )
  const random = createRandom(seed, 'cases')
  const publishing = createRandom(seed, 'publications')
  for (const one of written) {
    const record = workOn(one, one.bad && openStories.get(one.bad), city, now, random)
    yield { ...record, publication: publicationOf(record, city, now, publishing) }
  }
}

/** What looks as if somebody had made them say it. */
function makePatterned({ city, now, count, seed }: Required<DemoOptions>): DemoRecord[] {
  const chance = [
    createRandom(seed, 'patterns'),
    createRandom(seed, 'channels of patterns'),
    createRandom(seed, 'ways of patterns'),
  ] as const
  const write = createWriter(city, count, now, chance, count)
  const random = createRandom(seed, 'cases of patterns')
  return spreadPatterns(city, now).map((occasion) =>
    workOn(asPatterned(write(occasion), occasion), undefined, city, now, random),
  )
}

function workOn(
  { review, contactPhone, bad }: WrittenReview,
  story: Story | undefined,
  city: City,
  now: Date,
  random: Random,
): DemoRecord {
  const contact = contactPhone === undefined ? {} : { contactPhone }
  return bad ? { ...workOnCase(bad, story, city, now, random), ...contact } : { review, ...contact }
}

/** What the reviews of a pattern have in common is said of each. */
function asPatterned(written: WrittenReview, { said }: PatternedOccasion): WrittenReview {
  const review = { ...written.review, ...said }
  return { ...written, review, ...(written.bad && { bad: { ...written.bad, review } }) }
}

/** The first good ones make room, so that there are as many as were asked for. */
function withoutSome(records: readonly DemoRecord[], most: number): DemoRecord[] {
  let left = most
  return records.filter(({ followUp, review }) => {
    const goes = left > 0 && !followUp && review.kind === 'active'
    if (goes) left -= 1
    return !goes
  })
}

function byTime({ review: one }: DemoRecord, { review: other }: DemoRecord): number {
  if (one.submittedAt !== other.submittedAt) return one.submittedAt < other.submittedAt ? -1 : 1
  return one.reviewId < other.reviewId ? -1 : 1
}
