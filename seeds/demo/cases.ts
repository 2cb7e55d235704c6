import { openFollowUp } from '@minping/shared/follow-up'
import type { Review } from '@minping/shared/review'
import type { City } from '../city.ts'
import { type CaseState, play } from './case.ts'
import { caseWords } from './case-words.ts'
import { chooseCast } from './cast.ts'
import { sayBad, sayGood } from './judgements.ts'
import type { Random } from './random.ts'
import { finishedStory, type LaterWords, type Story } from './stories.ts'

/** A bad review and what its words are about. */
export interface BadReview {
  review: Review
  /** When the bad word came: with the review, or with its supplement. */
  saidAt: Date
  /** The label that the words are about. */
  theme: string
  matter: string
}

/** Works on a bad review until `now`: along a story that is given, or one that comes to its end. */
export function workOnCase(bad: BadReview, story: Story | undefined, city: City, now: Date, random: Random): CaseState {
  const { review, saidAt, theme, matter } = bad
  const followUp = openFollowUp(review, saidAt, city.profile, city.calendar)
  const scene = {
    city,
    cast: chooseCast(city, review.place, random),
    words: caseWords(theme, matter, random),
    random,
    now,
  }
  return play({ review, followUp }, story ?? finishedStory(random, laterWords(bad, city, random)), scene)
}

/** One supplement a review: none where it has one already. */
function laterWords({ review, matter }: BadReview, city: City, random: Random): LaterWords | undefined {
  if (review.supplement) return undefined
  const judgement = ({ level, labels, comment }: ReturnType<typeof sayGood>) => ({ level, labels, comment })
  return {
    better: () => judgement(sayGood(random.chance(0.6) ? 4 : 5, matter, city.labelSet, random)),
    worse: () => judgement(sayBad(review.level, matter, city.labelSet, random)),
  }
}
