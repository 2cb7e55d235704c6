/** A stretch of percentages that a chart shows, with the values to label. */
export interface PercentAxis {
  lowest: number
  highest: number
  ticks: number[]
}

const steps = [0.5, 1, 2, 5, 10, 25]

/** The part of 0–100 % that shows these values well: it always ends at 100 and is labelled, never cut silently. */
export function percentAxis(values: readonly number[]): PercentAxis {
  const least = Math.max(0, Math.min(100, ...values))
  const wanted = (100 - least) * 1.2
  const step = steps.find((candidate) => wanted <= candidate * 4) ?? 25
  const lowest = Math.max(0, 100 - Math.max(1, Math.ceil(wanted / step)) * step)
  const count = Math.round((100 - lowest) / step)
  return { lowest, highest: 100, ticks: Array.from({ length: count + 1 }, (_, index) => lowest + index * step) }
}

const shareEnds = [1, 2, 5, 10, 25, 50, 100]

/** The part of 0–100 % from zero that shows small shares well: points on it, or bars. */
export function shareAxis(values: readonly number[]): PercentAxis {
  const most = Math.max(0, ...values)
  const highest = shareEnds.find((end) => most <= end) ?? 100
  return { lowest: 0, highest, ticks: [0, highest / 2, highest] }
}

const scoreSteps = [1, 2, 5, 10, 20, 25]

/** The part of 0–100 points that shows these values well; labelled, and seldom from zero: draw points on it, not bars. */
export function scoreAxis(values: readonly number[]): PercentAxis {
  const within = values.map((value) => Math.max(0, Math.min(100, value)))
  const least = Math.min(100, ...within)
  const most = Math.max(0, ...within)
  if (least > most) return { lowest: 0, highest: 100, ticks: [0, 25, 50, 75, 100] }
  const step = scoreSteps.find((candidate) => (most - least) / candidate <= 4) ?? 25
  const highest = Math.min(100, Math.max(Math.ceil(most / step), Math.floor(least / step) + 2) * step)
  const lowest = Math.max(0, Math.min(Math.floor(least / step) * step, highest - 2 * step))
  const count = Math.round((highest - lowest) / step)
  return { lowest, highest, ticks: Array.from({ length: count + 1 }, (_, index) => lowest + index * step) }
}

/** Where a value lies between two pixels. */
export function position(value: number, { lowest, highest }: PercentAxis, from: number, to: number): number {
  const share = Math.max(0, Math.min(1, (value - lowest) / (highest - lowest)))
  return from + share * (to - from)
}
