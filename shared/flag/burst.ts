import { groupFacts, type ReviewFact, timeOf, type WindowKnowledge } from './fact.ts'
import type { Finding } from './reason.ts'
import type { FlagThresholds } from './rule.ts'

const minute = 60_000

/**
 * 集中评价: in some stretch of `minutes` a window has more reviews than `most`, and more than `timesUsual` times what
 * is usual there in that time. Every review of such a stretch is flagged, with the fullest stretch that it is in.
 */
export function findBursts(
  facts: readonly ReviewFact[],
  { paceOfWindow }: WindowKnowledge,
  { burst }: FlagThresholds,
): Finding[] {
  return groupFacts(facts, ({ windowId }) => windowId).flatMap((ofWindow) => {
    const pace = paceOfWindow.get(ofWindow[0]?.windowId ?? '') ?? 0
    const limit = Math.max(burst.most, Math.ceil(burst.timesUsual * pace * burst.minutes))
    return findFullStretches(ofWindow, limit, burst.minutes)
  })
}

/** `facts` are of one window, by time. */
function findFullStretches(facts: readonly ReviewFact[], limit: number, minutes: number): Finding[] {
  const fullest = countFullest(facts.map(timeOf), limit, minutes * minute)
  const findings: Finding[] = []
  let before: ReviewFact | undefined
  let group = ''
  for (const [index, fact] of facts.entries()) {
    const count = fullest[index]
    if (count === undefined) continue
    if (!before || timeOf(fact) - timeOf(before) >= minutes * minute) group = fact.reviewId
    before = fact
    findings.push({ reviewId: fact.reviewId, reason: { rule: 'burst', count, limit, minutes, group } })
  }
  return findings
}

/** For each review how many are in the fullest stretch that it is in; undefined where none has more than the limit. */
function countFullest(times: readonly number[], limit: number, length: number): (number | undefined)[] {
  const fullest: (number | undefined)[] = times.map(() => undefined)
  let first = 0
  for (const [last, time] of times.entries()) {
    while (time - (times[first] ?? time) >= length) first += 1
    const count = last - first + 1
    if (count <= limit) continue
    for (let index = first; index <= last; index += 1) fullest[index] = Math.max(fullest[index] ?? 0, count)
  }
  return fullest
}
