import { type Figure, figureOf } from './figure.ts'

/** How often one reason was given, in a period and in the one before; null is no reason chosen. */
export interface ReasonTally {
  code: string | null
  count: number
  before: number
}

/** The share of one reason, most frequent reason first (Pareto), beside the period before. */
export interface ReasonShare {
  /** How often it was given, of all reasons given. */
  share: Figure
  /** It and all before it, of all reasons given. */
  cumulative: Figure
  before: Figure
  /** By how many percentage points its share grew, with sign and two decimals; null where either period has none. */
  change: string | null
}

export interface Pareto<Reason> {
  /** A review may give several. */
  given: number
  givenBefore: number
  reasons: (ReasonShare & Reason)[]
}

/** Ranks reasons that were given in a period or in the one before; `named` says what stands beside each share. */
export function paretoOf<Reason>(
  tallies: readonly ReasonTally[],
  named: (code: string | null) => Reason,
): Pareto<Reason> {
  const ranked = tallies.filter((tally) => tally.count > 0 || tally.before > 0).sort(byFrequency)
  const given = ranked.reduce((sum, { count }) => sum + count, 0)
  const givenBefore = ranked.reduce((sum, tally) => sum + tally.before, 0)
  let reached = 0
  const reasons = ranked.map((tally) => {
    reached += tally.count
    const share = figureOf(tally.count, given)
    const before = figureOf(tally.before, givenBefore)
    return {
      ...named(tally.code),
      share,
      cumulative: figureOf(reached, given),
      before,
      change: changeOf(share, before),
    }
  })
  return { given, givenBefore, reasons }
}

/** No reason chosen comes last among equals: it says least. */
function byFrequency(one: ReasonTally, other: ReasonTally): number {
  return other.count - one.count || other.before - one.before || (sortable(one) < sortable(other) ? -1 : 1)
}

function sortable({ code }: ReasonTally): string {
  return code ?? '~'
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
