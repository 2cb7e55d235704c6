/**
 * What is counted per scope and day or month. A review, a follow-up or a survey case contributes a set of these names, each worth
 * one; every figure is arithmetic on their sums.
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
export type Counts = Partial<Record<CounterField, number>>

/** The sum of counts; fields that come to zero are left out. */
export function addCounts(...parts: readonly Counts[]): Counts {
  const sum: Counts = {}
  for (const field of counterFields) {
    const total = parts.reduce((subtotal, part) => subtotal + (part[field] ?? 0), 0)
    if (total !== 0) sum[field] = total
  }
  return sum
}

/** What must be added to the counters so that they hold the current contribution instead of the counted one. */
export function contributionDelta(counted: readonly CounterField[], current: readonly CounterField[]): Counts {
  const delta: Counts = {}
  for (const field of current) if (!counted.includes(field)) delta[field] = 1
  for (const field of counted) if (!current.includes(field)) delta[field] = -1
  return delta
}
