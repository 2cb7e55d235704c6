import type { ReviewRequest, TerminalContext } from '@minping/shared/api'
import { checkReview, isBad, type LabelSet, type Level } from '@minping/shared/review'

/** What a visitor has said so far, and where they are. */
export interface Visit {
  stage: 'start' | 'reasons' | 'phone' | 'thanks'
  level: Level | undefined
  labels: readonly string[]
  comment: string
  phone: string
  /** The entry of the outbox, once it was submitted. */
  entryId: string | undefined
}

/** Nobody stands here: nothing of who was here before is left. */
export const nobody: Visit = {
  stage: 'start',
  level: undefined,
  labels: [],
  comment: '',
  phone: '',
  entryId: undefined,
}

/** A mainland mobile number or a landline with area code, as the service takes them. */
const phonePattern = /^(1[3-9]\d{9}|0\d{2,3}\d{7,8})$/
export const mostDigits = 12

/** One tap: the level, and on to its reasons. */
export function chooseLevel(level: Level): Visit {
  return { ...nobody, stage: 'reasons', level }
}

/** What is still missing for a review; undefined when it can be submitted. */
export function missingOf(visit: Visit, labelSet: LabelSet): 'reason' | 'shorterComment' | undefined {
  if (visit.level === undefined) return 'reason'
  const { level, labels, comment } = visit
  const code = checkReview({ level, labels, comment }, labelSet)?.code
  if (code === undefined) return undefined
  return code === 'COMMENT_TOO_LONG' ? 'shorterComment' : 'reason'
}

export function isPhone(text: string): boolean {
  return phonePattern.test(text)
}

/** Whether somebody who was dissatisfied is asked for a number before the review goes. */
export function asksForPhone({ level }: Visit): boolean {
  return level !== undefined && isBad(level)
}

/** What becomes of a visit that is left as it is: what is complete was meant, anything else is forgotten. */
export function onLeaving(visit: Visit, labelSet: LabelSet): 'submit' | 'forget' {
  const said = visit.stage === 'reasons' || visit.stage === 'phone'
  return said && missingOf(visit, labelSet) === undefined ? 'submit' : 'forget'
}

/** The review that a visit says, given at a time. A number that is not whole was not left. */
export function requestOf(visit: Visit, context: TerminalContext, givenAt: Date): ReviewRequest | undefined {
  if (visit.level === undefined) return undefined
  const { level, labels, phone } = visit
  const comment = visit.comment.trim()
  const onlyItem = context.items.length === 1 ? context.items[0]?.itemCode : undefined
  const withPhone = isPhone(phone)
  return {
    level,
    labels: [...labels],
    anonymous: !withPhone,
    givenAt: givenAt.toISOString(),
    ...(comment && { comment }),
    ...(withPhone && { contact: { phone } }),
    ...(onlyItem && { itemCode: onlyItem }),
  }
}
