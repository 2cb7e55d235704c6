import type { FlagRule } from './rule.ts'

/** Why a review is flagged, with the numbers that say it. `limit` is what would still have been usual. */
export type FlagReason = (
  | { rule: 'burst'; count: number; limit: number; minutes: number }
  | { rule: 'repeat'; count: number; limit: number; within: 'window' | 'hall' }
  | { rule: 'own-window' }
  | { rule: 'too-soon'; seconds: number; limit: number; after: 'start' | 'another' }
  | { rule: 'identical-words'; count: number; limit: number }
) & {
  /** Names the pattern that several reviews belong to: the id of its first review. */
  group: string
}

/** What a rule found about one review. */
export interface Finding {
  reviewId: string
  reason: FlagReason
}

/** The reasons of one review, each rule once. */
export function reasonsByReview(findings: readonly Finding[]): ReadonlyMap<string, readonly FlagReason[]> {
  const reasons = new Map<string, FlagReason[]>()
  const seen = new Set<string>()
  for (const { reviewId, reason } of findings) {
    const name = nameOf(reviewId, reason.rule)
    if (seen.has(name)) continue
    seen.add(name)
    reasons.set(reviewId, [...(reasons.get(reviewId) ?? []), reason])
  }
  return reasons
}

function nameOf(reviewId: string, rule: FlagRule): string {
  return `${rule} ${reviewId}`
}
