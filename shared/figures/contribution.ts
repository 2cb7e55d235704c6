import { hasPassed } from '../follow-up/deadline.ts'
import type { FollowUp } from '../follow-up/follow-up.ts'
import type { Channel } from '../review/channel.ts'
import type { ReviewMode } from '../review/mode.ts'
import type { Review } from '../review/review.ts'
import type { CounterField } from './counts.ts'

/** Where active reviews of each channel are counted. */
export const channelFields = {
  qr: 'channelQr',
  mobile: 'channelMobile',
  pc: 'channelPc',
  tablet: 'channelTablet',
  terminal: 'channelTerminal',
} as const satisfies Record<Channel, CounterField>

/** Where active reviews of each mode are counted. */
export const modeFields = {
  onSite: 'modeOnSite',
  matter: 'modeMatter',
  general: 'modeGeneral',
} as const satisfies Record<ReviewMode, CounterField>

/**
 * What a review counts for, sorted. The first judgement carries the figures; a supplement is counted beside it.
 * An excluded review leaves every figure and stays counted as excluded. A flagged one stays where it is and is counted
 * beside until somebody decides; set aside, its first judgement is counted apart.
 */
export function contributionOfReview(review: Review): CounterField[] {
  const fields: CounterField[] = review.excluded ? ['excluded'] : fieldsOfJudgement(review)
  if (!review.excluded && review.supplement) fields.push(`supplement${review.supplement.level}`)
  if (review.generated) fields.push('generated')
  return fields.sort()
}

function fieldsOfJudgement({ kind, level, channel, mode, outcome, flag }: Review): CounterField[] {
  if (flag === 'setAside') return [`setAside${level}`]
  const fields: CounterField[] = [`${kind}${level}`]
  if (channel) fields.push(channelFields[channel])
  if (mode) fields.push(modeFields[mode])
  if (outcome) fields.push(`failed${level}`)
  if (outcome === 'returned') fields.push('returned')
  if (flag === 'undecided') fields.push(`flagged${level}`)
  return fields
}

/** What a follow-up counts for at an instant, sorted; nothing once its review is excluded. */
export function contributionOfFollowUp(followUp: FollowUp, now: Date): CounterField[] {
  if (followUp.state === 'excluded') return []
  const fields: CounterField[] = ['opened']
  const done = isDone(followUp)
  if (done || isDue(followUp, now)) fields.push('due')
  if (done) fields.push('done')
  if (done && isInTime(followUp)) fields.push('doneInTime')
  if (followUp.visitInTime !== undefined || done || isDue(followUp, now)) fields.push('visitDue')
  if (followUp.visitInTime) fields.push('visitInTime')
  if (followUp.withoutContact) fields.push('withoutContact')
  if (followUp.repliedAt !== undefined) fields.push('asked')
  if (followUp.verdict === 'satisfied' || followUp.verdict === 'fairlySatisfied') fields.push('satisfied')
  return fields.sort()
}

/** By the clock; what was marked stays due also for a machine whose clock is a moment behind. */
function isDue(followUp: FollowUp, now: Date): boolean {
  return followUp.markedOverdueAt !== undefined || hasPassed(followUp.dueAt, now)
}

/** Visited (or verified without contact), rectified or explained, and replied. A reopened case isn't done until it is replied to again. */
function isDone(followUp: FollowUp): boolean {
  const verified = followUp.visits > 0 || followUp.withoutContact
  const answered = followUp.state === 'replied' || followUp.state === 'closed'
  return verified && followUp.path !== undefined && answered && followUp.repliedAt !== undefined
}

/** Every reply came by the deadline of its round: a reopening gives a new deadline and doesn't wash away a late first reply. */
function isInTime(followUp: FollowUp): boolean {
  const lastReply = followUp.repliedAgainAt ?? followUp.repliedAt
  return lastReply !== undefined && !hasPassed(followUp.dueAt, new Date(lastReply)) && followUp.repliedLate !== true
}
