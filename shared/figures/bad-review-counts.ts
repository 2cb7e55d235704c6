import type { FollowUp } from '../follow-up/follow-up.ts'
import { isBad } from '../review/level.ts'
import type { Review } from '../review/review.ts'
import { type BadReviewField, labelField, replyBounds, visitBounds } from './bad-review-field.ts'
import { contributionOfFollowUp, contributionOfReview } from './contribution.ts'
import { type Counts, countsOf } from './counts.ts'
import { failureReasonField } from './failure-field.ts'

/** Everything that a review counts for: in every figure, where it is bad also why, and where nothing was achieved why not. */
export function countsOfReview(review: Review): Counts {
  return { ...countsOf(contributionOfReview(review)), ...reasonsOf(review), ...failureOf(review) }
}

/** Everything that a follow-up counts for at an instant: in every figure, and how far and how fast the work came. */
export function countsOfFollowUp(followUp: FollowUp, now: Date): Counts {
  const fields = countsOf(contributionOfFollowUp(followUp, now))
  return followUp.state === 'excluded' ? fields : { ...fields, ...stagesOf(followUp), ...timesOf(followUp) }
}

/** The first judgement carries the reasons, as it carries the figures. */
function reasonsOf({ level, labels, excluded }: Review): Counts {
  if (!isBad(level) || excluded) return {}
  if (labels.length === 0) return { bad: 1, wordsOnly: 1 }
  return { bad: 1, ...Object.fromEntries(labels.map((code) => [labelField(code), 1])) }
}

/** One that was set aside is in no figure. */
function failureOf({ outcome, outcomeReasons = [], excluded, flag }: Review): Counts {
  if (!outcome || excluded || flag === 'setAside') return {}
  if (outcomeReasons.length === 0) return { failures: 1, failureUnexplained: 1 }
  return { failures: 1, ...Object.fromEntries(outcomeReasons.map((code) => [failureReasonField(code), 1])) }
}

function stagesOf({ state, visits, withoutContact, path }: FollowUp): Counts {
  const stages: Counts = {}
  if (state !== 'pending') stages.accepted = 1
  if (visits > 0 || withoutContact) stages.visited = 1
  const handedIn = state === 'reviewing' || state === 'replied' || state === 'closed'
  if (handedIn && path !== undefined) stages.rectified = 1
  if (state === 'closed') stages.closed = 1
  return stages
}

function timesOf({ visitTook, replyTook }: FollowUp): Counts {
  return {
    ...(visitTook !== undefined && { [boundField('visit', visitBounds, visitTook)]: 1, visitTook }),
    ...(replyTook !== undefined && { [boundField('reply', replyBounds, replyTook)]: 1, replyTook }),
  }
}

function boundField(what: 'visit' | 'reply', bounds: readonly number[], took: number): BadReviewField {
  const bound = bounds.find((workingDays) => took <= workingDays * 100)
  return (bound === undefined ? `${what}Beyond${bounds.at(-1)}` : `${what}Within${bound}`) as BadReviewField
}
