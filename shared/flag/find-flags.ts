import { findBursts } from './burst.ts'
import type { ReviewFact, WindowKnowledge } from './fact.ts'
import { findIdenticalWords } from './identical-words.ts'
import { findOwnWindow } from './own-window.ts'
import type { Finding } from './reason.ts'
import { findRepeats } from './repeat.ts'
import type { FlagThresholds } from './rule.ts'
import { findTooSoon } from './too-soon.ts'

/**
 * Everything that the rules find among the reviews of a hall. A function of the set alone: neither the order of arrival
 * nor how often it is asked matters, and further reviews never take a finding away.
 */
export function findFlags(
  facts: readonly ReviewFact[],
  knowledge: WindowKnowledge,
  thresholds: FlagThresholds,
): Finding[] {
  return [
    ...findBursts(facts, knowledge, thresholds),
    ...findRepeats(facts, thresholds),
    ...findOwnWindow(facts, knowledge),
    ...findTooSoon(facts, thresholds),
    ...findIdenticalWords(facts, thresholds),
  ]
}
