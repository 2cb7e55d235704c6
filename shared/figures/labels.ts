import type { Label, LabelSet } from '../review/label.ts'
import type { Level } from '../review/level.ts'
import { labelOfField } from './bad-review-field.ts'
import type { Counts } from './counts.ts'
import { type Figure, figureOf } from './figure.ts'

/** One reason for bad reviews: a label, or words alone. */
export interface Reason {
  /** Null for reviews that chose no label. */
  label: Pick<Label, 'code' | 'level' | 'text'> | null
  /** How often it was given, of all reasons given. */
  share: Figure
  /** It and all before it, of all reasons given. */
  cumulative: Figure
  before: Figure
  /** By how many percentage points its share grew, with sign and two decimals; null where either period has none. */
  change: string | null
}

/** Why people were dissatisfied, most frequent reason first (Pareto), beside the period before. */
export interface Reasons {
  badReviews: number
  badReviewsBefore: number
  /** A review may give several. */
  given: number
  givenBefore: number
  reasons: Reason[]
}

interface Tally {
  code: string | null
  count: number
  before: number
}

/** Ranks the reasons that were given in a period or in the one before. */
export function rankReasons(counts: Counts, before: Counts, labelSet: LabelSet): Reasons {
  const tallies = talliesOf(counts, before)
  const given = tallies.reduce((sum, { count }) => sum + count, 0)
  const givenBefore = tallies.reduce((sum, tally) => sum + tally.before, 0)
  let reached = 0
  const reasons = tallies.map((tally): Reason => {
    reached += tally.count
    const share = figureOf(tally.count, given)
    const shareBefore = figureOf(tally.before, givenBefore)
    return {
      label: tally.code === null ? null : labelOf(tally.code, labelSet),
      share,
      cumulative: figureOf(reached, given),
      before: shareBefore,
      change: changeOf(share, shareBefore),
    }
  })
  return { badReviews: counts.bad ?? 0, badReviewsBefore: before.bad ?? 0, given, givenBefore, reasons }
}

function talliesOf(counts: Counts, before: Counts): Tally[] {
  const codes = new Set([...Object.keys(counts), ...Object.keys(before)].flatMap((field) => labelOfField(field) ?? []))
  const ofLabels = [...codes].map((code): Tally => {
    return { code, count: counts[`label${code}`] ?? 0, before: before[`label${code}`] ?? 0 }
  })
  const ofWords: Tally = { code: null, count: counts.wordsOnly ?? 0, before: before.wordsOnly ?? 0 }
  return [...ofLabels, ofWords].filter((tally) => tally.count > 0 || tally.before > 0).sort(byFrequency)
}

/** Words alone come last among equals: they say least. */
function byFrequency(one: Tally, other: Tally): number {
  return other.count - one.count || other.before - one.before || ((one.code ?? '9') < (other.code ?? '9') ? -1 : 1)
}

/** A label that has left the set goes by its code; the first digit is the level. */
function labelOf(code: string, labelSet: LabelSet): Reason['label'] {
  const { level, text } = labelSet.labels.find((label) => label.code === code) ?? {
    level: Number(code[0]) as Level,
    text: code,
  }
  return { code, level, text }
}

/** Between shares as they are shown, so that a reader who subtracts finds the same. */
function changeOf(share: Figure, before: Figure): string | null {
  if (share.percent === null || before.percent === null) return null
  const hundredths = hundredthsOf(share.percent) - hundredthsOf(before.percent)
  const size = Math.abs(hundredths)
  const sign = hundredths > 0 ? '+' : hundredths < 0 ? '-' : ''
  return `${sign}${Math.floor(size / 100)}.${String(size % 100).padStart(2, '0')}`
}

function hundredthsOf(percent: string): number {
  return Number(percent.replace('.', ''))
}
