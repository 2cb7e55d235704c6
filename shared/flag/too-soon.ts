import { groupFacts, type ReviewFact, timeOf } from './fact.ts'
import type { Finding } from './reason.ts'
import type { FlagThresholds } from './rule.ts'

const second = 1_000

/**
 * 间隔过短: given within seconds of the start of the service that it is about, where a service record says when that
 * was; or within seconds of another person's review of the same window, which serves one after the other.
 */
export function findTooSoon(facts: readonly ReviewFact[], { tooSoon }: FlagThresholds): Finding[] {
  return [
    ...findSoonAfterStart(facts, tooSoon.secondsAfterStart),
    ...findSoonAfterAnother(facts, tooSoon.secondsAfterAnother),
  ]
}

function findSoonAfterStart(facts: readonly ReviewFact[], limit: number): Finding[] {
  return facts.flatMap((fact) => {
    if (fact.serviceStartedAt === undefined) return []
    const seconds = Math.floor((timeOf(fact) - Date.parse(fact.serviceStartedAt)) / second)
    if (seconds >= limit) return []
    const { reviewId } = fact
    return {
      reviewId,
      reason: { rule: 'too-soon', seconds: Math.max(0, seconds), limit, after: 'start', group: reviewId },
    }
  })
}

/** Of two the later is flagged, both where they came at the same instant. */
function findSoonAfterAnother(facts: readonly ReviewFact[], limit: number): Finding[] {
  return groupFacts(facts, ({ windowId }) => windowId).flatMap((ofWindow) =>
    ofWindow.flatMap((fact, index) => {
      const before = lastOfAnother(ofWindow, index, limit * second)
      if (!before) return []
      const seconds = Math.floor((timeOf(fact) - timeOf(before)) / second)
      const { reviewId } = fact
      return { reviewId, reason: { rule: 'too-soon', seconds, limit, after: 'another', group: before.reviewId } }
    }),
  )
}

/** The last review of somebody else that isn't later than the one at `index`, if it is less than that much earlier. */
function lastOfAnother(ofWindow: readonly ReviewFact[], index: number, length: number): ReviewFact | undefined {
  const fact = ofWindow[index]
  if (!fact) return undefined
  const end = timeOf(fact)
  let last = index
  while (ofWindow[last + 1]?.submittedAt === fact.submittedAt) last += 1
  for (let earlier = last; earlier >= 0; earlier -= 1) {
    const other = ofWindow[earlier]
    if (!other || end - timeOf(other) >= length) return undefined
    if (isOfAnother(other, fact)) return other
  }
  return undefined
}

function isOfAnother(one: ReviewFact, other: ReviewFact): boolean {
  return one.reviewer !== undefined && other.reviewer !== undefined && one.reviewer !== other.reviewer
}
