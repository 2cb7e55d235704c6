import type { FollowUp } from '@minping/shared/follow-up'
import type { Publication } from '@minping/shared/publication'
import type { Review } from '@minping/shared/review'
import type { City } from '../city.ts'
import { workOnCase } from './cases.ts'
import { judgeOccasions } from './judgements.ts'
import { spreadOccasions } from './occasions.ts'
import { tellOpenStories } from './open-stories.ts'
import { publicationOf } from './publications.ts'
import { createRandom } from './random.ts'
import { createWriter } from './reviews.ts'

/** A made-up review (`generated`), the phone number that came with it, and the follow-up where it is bad. */
export interface DemoRecord {
  review: Review
  contactPhone?: string
  followUp?: FollowUp
  /** What became of its words on their way to the public, where they were proposed. */
  publication?: Publication | undefined
}

export interface DemoOptions {
  city: City
  /** Nothing happens after it. */
  now: Date
  /** How many reviews; by default 20,000. */
  count?: number
  /** Another seed, another city's story; the same seed, count and `now` give the same records. */
  seed?: number
}

/**
 * Makes up reviews from 2022-01-01 to `now`, in order of time, and drives every bad one through the workflow as far as
 * its time allows. The latest bad ones are left where cases are still worked on.
 */
export function* generateDemo({ city, now, count = 20_000, seed = 530700 }: DemoOptions): Generator<DemoRecord> {
  const occasions = spreadOccasions(city, count, now, createRandom(seed, 'occasions'))
  const judged = judgeOccasions(city, occasions, now, createRandom(seed, 'judgements'))
  const write = createWriter(city, count, now, createRandom(seed, 'reviews'), createRandom(seed, 'channels'))
  const written = judged.map(write)
  const openStories = tellOpenStories(
    written.flatMap(({ bad }) => bad ?? []),
    city,
    now,
  )
  const random = createRandom(seed, 'cases')
  const publishing = createRandom(seed, 'publications')
  for (const { review, contactPhone, bad } of written) {
    const contact = contactPhone === undefined ? {} : { contactPhone }
    const record = bad
      ? { ...workOnCase(bad, openStories.get(bad), city, now, random), ...contact }
      : { review, ...contact }
    yield { ...record, publication: publicationOf(record, city, now, publishing) }
  }
}
