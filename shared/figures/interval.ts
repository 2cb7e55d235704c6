import { reaches } from './percent.ts'

/** The 95 % confidence interval of a rate, in percent with two decimals. */
export interface Interval {
  lower: string
  upper: string
}

/** The two-sided 95 % quantile of the standard normal distribution. */
const quantile = 1.959963984540054

/**
 * Wilson's score interval (Wilson 1927): between which rates the true one lies, if these reviews are a chance sample of
 * all that could be given. It holds for few reviews and for rates near 100 % too. Null for 0/0. Both ends are rounded
 * outwards, so that it always contains the rate; never "100.00" at the top while anything is missing.
 */
export function wilsonInterval(numerator: number, denominator: number): Interval | null {
  if (denominator === 0) return null
  const { lower, upper } = wilsonBounds(numerator, denominator)
  const highest = reaches(numerator, denominator, 100) ? 10_000 : 9_999
  return {
    lower: percentOf(Math.floor(lower * 10_000)),
    upper: percentOf(Math.min(highest, Math.ceil(upper * 10_000))),
  }
}

/** The same as shares from 0 to 1, not rounded. The denominator is at least one. */
export function wilsonBounds(numerator: number, denominator: number): { lower: number; upper: number } {
  const share = numerator / denominator
  const spread = quantile ** 2 / denominator
  const middle = (share + spread / 2) / (1 + spread)
  const half = Math.sqrt((share * (1 - share) + spread / 4) * spread) / (1 + spread)
  // The ends are exact where nothing, or everything, counts; elsewhere rounding must not push them past the rate.
  return {
    lower: numerator === 0 ? 0 : Math.min(share, Math.max(0, middle - half)),
    upper: numerator === denominator ? 1 : Math.max(share, Math.min(1, middle + half)),
  }
}

function percentOf(hundredths: number): string {
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`
}
