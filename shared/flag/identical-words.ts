import { groupFacts, type ReviewFact } from './fact.ts'
import type { Finding } from './reason.ts'
import { dayOf } from './repeat.ts'
import type { FlagThresholds } from './rule.ts'

/** 文字雷同: more than `most` reviews of one window in one day say the same, of at least `shortest` characters. */
export function findIdenticalWords(facts: readonly ReviewFact[], { identicalWords }: FlagThresholds): Finding[] {
  const { most, shortest } = identicalWords
  const alike = groupFacts(facts, (fact) => {
    const words = plainWords(fact.comment ?? '')
    return [...words].length >= shortest ? `${dayOf(fact)} ${fact.windowId} ${words}` : undefined
  })
  return alike.flatMap((group) => {
    const [first] = group
    if (!first || group.length <= most) return []
    const reason = { rule: 'identical-words' as const, count: group.length, limit: most, group: first.reviewId }
    return group.map(({ reviewId }) => ({ reviewId, reason }))
  })
}

/** A text as it is compared: letters and digits alone, of one width and case. */
export function plainWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
