import type { BadReviewField } from './bad-review-field.ts'
import type { FailureField } from './failure-field.ts'

/**
 * What is counted per scope and day or month. A review, a follow-up or a survey case contributes a set of these names, each worth
 * one; every figure is arithmetic on their sums. What only bad reviews have, and why something failed, is counted apart (`bad-review-field.ts`, `failure-field.ts`): a
 * dashboard reads these counters by the hundred, and a kilobyte is what a write costs.
 */
export const counterFields = [
  'active1',
  'active2',
  'active3',
  'active4',
  'active5',
  'default1',
  'default2',
  'default3',
  'default4',
  'default5',
  'channelQr', // how active reviews were given
  'channelMobile',
  'channelPc',
  'channelTablet',
  'channelTerminal',
  'modeOnSite', // what active reviews are of
  'modeMatter',
  'modeGeneral',
  'failed1', // active, and the reviewer said that it was not done or was returned
  'failed2',
  'failed3',
  'failed4',
  'failed5',
  'returned', // of the failed: 退件
  'excluded', // 不予采纳: in no other figure
  'flagged1', // 存疑, not decided yet: active, and counted here beside
  'flagged2',
  'flagged3',
  'flagged4',
  'flagged5',
  'setAside1', // 存疑不计: in no other figure; a bad review never is
  'setAside2',
  'setAside3',
  'setAside4',
  'setAside5',
  'supplement1',
  'supplement2',
  'supplement3',
  'supplement4',
  'supplement5',
  'opened', // valid follow-ups
  'due', // valid, and due by the clock or done
  'done', // visited (or verified without contact), rectified or explained, and replied
  'doneInTime',
  'visitDue', // visited (or verified without contact), or due to be replied to
  'visitInTime', // the first visit came by its deadline
  'withoutContact',
  'asked', // valid and replied: the reviewer was asked for a verdict
  'satisfied', // the verdict is 满意 or 基本满意
  'generated', // demonstration data
  'caseOpened', // problems that businesses reported in a survey
  'caseDue', // overdue, or put right and replied to
  'caseRectified', // put right and replied to
  'caseInTime',
  'caseClosingDue', // overdue, or closed
  'caseClosed',
  'caseAsked', // replied to at least once: the business was asked for a verdict
  'caseSatisfied',
  'caseGenerated',
] as const
export type CounterField = (typeof counterFields)[number]

/** Sums of contributions; an absent field is zero. */
export type Counts = Partial<Record<CounterField | BadReviewField | FailureField, number>>

/** What a set of names contributes: one of each. */
export function countsOf(fields: readonly CounterField[]): Counts {
  return Object.fromEntries(fields.map((field) => [field, 1]))
}

/** The sum of counts; fields that come to zero are left out. */
export function addCounts(...parts: readonly Counts[]): Counts {
  return sumOfParts(parts.map((counts) => ({ counts, sign: 1 })))
}

/** What must be added to the counters so that they hold the current contribution instead of the counted one. */
export function contributionDelta(counted: Counts, current: Counts): Counts {
  return sumOfParts([
    { counts: counted, sign: -1 },
    { counts: current, sign: 1 },
  ])
}

function sumOfParts(parts: readonly { counts: Counts; sign: 1 | -1 }[]): Counts {
  const sum: Record<string, number> = {}
  for (const { counts, sign } of parts) {
    for (const [field, count = 0] of Object.entries(counts)) sum[field] = (sum[field] ?? 0) + sign * count
  }
  return Object.fromEntries(Object.entries(sum).filter(([, total]) => total !== 0))
}
