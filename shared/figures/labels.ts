import type { Label, LabelSet } from '../review/label.ts'
import type { Level } from '../review/level.ts'
import { labelOfField } from './bad-review-field.ts'
import type { Counts } from './counts.ts'
import { type Pareto, paretoOf, type ReasonShare, type ReasonTally } from './pareto.ts'

/** One reason for bad reviews: a label, or words alone. */
export interface Reason extends ReasonShare {
  /** Null for reviews that chose no label. */
  label: Pick<Label, 'code' | 'level' | 'text'> | null
}

/** Why people were dissatisfied, most frequent reason first (Pareto), beside the period before. */
export interface Reasons extends Pareto<Pick<Reason, 'label'>> {
  badReviews: number
  badReviewsBefore: number
}

/** Ranks the reasons that were given in a period or in the one before. */
export function rankReasons(counts: Counts, before: Counts, labelSet: LabelSet): Reasons {
  const ranked = paretoOf(talliesOf(counts, before), (code) => ({
    label: code === null ? null : labelOf(code, labelSet),
  }))
  return { badReviews: counts.bad ?? 0, badReviewsBefore: before.bad ?? 0, ...ranked }
}

function talliesOf(counts: Counts, before: Counts): ReasonTally[] {
  const codes = new Set([...Object.keys(counts), ...Object.keys(before)].flatMap((field) => labelOfField(field) ?? []))
  const ofLabels = [...codes].map((code): ReasonTally => {
    return { code, count: counts[`label${code}`] ?? 0, before: before[`label${code}`] ?? 0 }
  })
  return [...ofLabels, { code: null, count: counts.wordsOnly ?? 0, before: before.wordsOnly ?? 0 }]
}

/** A label that has left the set goes by its code; the first digit is the level. */
function labelOf(code: string, labelSet: LabelSet): Reason['label'] {
  const { level, text } = labelSet.labels.find((label) => label.code === code) ?? {
    level: Number(code[0]) as Level,
    text: code,
  }
  return { code, level, text }
}
