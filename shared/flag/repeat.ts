import { shanghaiDay } from '../calendar/day.ts'
import { groupFacts, type ReviewFact, timeOf } from './fact.ts'
import type { Finding } from './reason.ts'
import type { FlagThresholds } from './rule.ts'

/**
 * 同一人多次评价: one person or phone gave more reviews in a day than `mostAtWindow` at one window, or than `mostInHall`
 * in one hall. All of them are flagged: which one would be too many can't be told. Somebody with several matters is in
 * the right to do this, so nothing is ever refused for it.
 */
export function findRepeats(facts: readonly ReviewFact[], { repeat }: FlagThresholds): Finding[] {
  const given = facts.filter(({ reviewer }) => reviewer !== undefined)
  return [
    ...findMore(given, 'window', repeat.mostAtWindow, ({ windowId }) => windowId),
    ...findMore(given, 'hall', repeat.mostInHall, ({ hallId }) => hallId),
  ]
}

function findMore(
  facts: readonly ReviewFact[],
  within: 'window' | 'hall',
  limit: number,
  placeOf: (fact: ReviewFact) => string,
): Finding[] {
  const byPerson = groupFacts(facts, (fact) => `${dayOf(fact)} ${placeOf(fact)} ${fact.reviewer}`)
  return byPerson.flatMap((group) => {
    const [first] = group
    if (!first || group.length <= limit) return []
    const reason = { rule: 'repeat' as const, count: group.length, limit, within, group: first.reviewId }
    return group.map(({ reviewId }) => ({ reviewId, reason }))
  })
}

/** The Shanghai day of a review. */
export function dayOf(fact: ReviewFact): string {
  return shanghaiDay(new Date(timeOf(fact)))
}
