import { type BadReviewField, replyBounds, visitBounds } from './bad-review-field.ts'
import type { CounterField, Counts } from './counts.ts'
import { type Figure, figureOf } from './figure.ts'

/** How many valid follow-ups have come how far in their present round; each stage holds those that are further, too. */
export interface Funnel {
  opened: number
  accepted: number
  visited: number
  rectified: number
  replied: number
  closed: number
  /** Beside the stages: due and not done. */
  overdue: number
}

/** How long something took, in working days: the share within each span, and the mean. */
export interface WorkTimes {
  /** How many were measured. */
  measured: number
  /** `withinWorkingDays` is the span's end; null is everything later. */
  spans: { withinWorkingDays: number | null; share: Figure }[]
  /** Arithmetic, with two decimals, half up; null where nothing was measured. */
  meanWorkingDays: string | null
}

/** How the work on the bad reviews of one scope and period went. */
export interface FollowUpWork {
  funnel: Funnel
  visitTimes: WorkTimes
  replyTimes: WorkTimes
}

/** Computes the work from counts, those of bad reviews among them. */
export function computeFollowUpWork(counts: Counts): FollowUpWork {
  const countOf = (field: CounterField | BadReviewField) => counts[field] ?? 0
  return {
    funnel: {
      opened: countOf('opened'),
      accepted: countOf('accepted'),
      visited: countOf('visited'),
      rectified: countOf('rectified'),
      replied: countOf('done'),
      closed: countOf('closed'),
      overdue: countOf('due') - countOf('done'),
    },
    visitTimes: timesOf('visit', visitBounds, countOf),
    replyTimes: timesOf('reply', replyBounds, countOf),
  }
}

function timesOf(
  what: 'visit' | 'reply',
  bounds: readonly number[],
  countOf: (field: BadReviewField) => number,
): WorkTimes {
  const within = bounds.map((bound) => countOf(`${what}Within${bound}` as BadReviewField))
  const beyond = countOf(`${what}Beyond${bounds.at(-1)}` as BadReviewField)
  const measured = within.reduce((sum, count) => sum + count, beyond)
  return {
    measured,
    spans: [...bounds, null].map((bound, index) => ({
      withinWorkingDays: bound,
      share: figureOf(within[index] ?? beyond, measured),
    })),
    meanWorkingDays: meanOf(countOf(`${what}Took`), measured),
  }
}

/** A sum of hundredths over a number, in whole hundredths, half up. */
function meanOf(sum: number, measured: number): string | null {
  if (measured === 0) return null
  const hundredths = Math.floor((2 * sum + measured) / (2 * measured))
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`
}
