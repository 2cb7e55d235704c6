import type { ReviewFact, WindowKnowledge } from './fact.ts'
import type { Finding } from './reason.ts'

/** 本窗口人员评价: the reviewer is the identity that somebody who works at this very window bound to the account. */
export function findOwnWindow(facts: readonly ReviewFact[], { staffOfWindow }: WindowKnowledge): Finding[] {
  return facts
    .filter(({ windowId, reviewer }) => reviewer !== undefined && staffOfWindow.get(windowId)?.has(reviewer))
    .map(({ reviewId }) => ({ reviewId, reason: { rule: 'own-window', group: reviewId } }))
}
