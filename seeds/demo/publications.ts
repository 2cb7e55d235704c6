import { dayAfter, instantAt, shanghaiDay } from '@minping/shared/calendar'
import type { FollowUp } from '@minping/shared/follow-up'
import {
  decide,
  isGoodSample,
  isProposedWithReply,
  type Publication,
  propose,
  publishableWords,
  withholdingReasonCodes,
} from '@minping/shared/publication'
import type { Review } from '@minping/shared/review'
import type { City } from '../city.ts'
import type { Random } from './random.ts'

interface SaidAndDone {
  review: Review
  followUp?: FollowUp | undefined
}

/** Words that were proposed less than so many days ago wait for a decision. */
const waitingDays = 14
/** When a made-up supervisor sits down to it. */
const times = ['09:20', '10:45', '14:10', '16:30'] as const

/** Who decides on publication in the made-up city: a post of the seeds that watches over all of it. */
const decider = 'office-supervisor'

/** Proposes the words of a record as the rule says, and decides on them but for those of the last days. */
export function publicationOf(record: SaidAndDone, city: City, now: Date, random: Random): Publication | undefined {
  const { review, followUp } = record
  const proposedAt = isGoodSample(review, city.publication) ? review.submittedAt : repliedAtOf(record)
  if (proposedAt === undefined) return undefined
  const proposed = propose(review, new Date(proposedAt))
  const proposedOn = shanghaiDay(new Date(proposedAt))
  const decidedAt = instantAt(dayAfter(proposedOn, random.between(1, 6)), random.pick(times))
  const isRecent = dayAfter(proposedOn, waitingDays) > shanghaiDay(now)
  if (isRecent || review.excluded) return proposed

  const post = city.posts.find(({ account }) => account === decider)
  const by = { kind: 'staff', id: decider, name: post?.name ?? decider } as const
  const said = { comment: review.comment ?? '', ...(followUp?.reply !== undefined && { reply: followUp.reply }) }
  return random.chance(0.93)
    ? decide(proposed, { action: 'release' }, publishableWords(said, []), by, decidedAt)
    : decide(proposed, { action: 'withhold', reason: random.pick(withholdingReasonCodes) }, said, by, decidedAt)
}

function repliedAtOf({ review, followUp }: SaidAndDone): string | undefined {
  return isProposedWithReply(review) ? followUp?.repliedAt : undefined
}
