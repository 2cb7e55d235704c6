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

/** Where a value lies between two pixels. */
export function position(value: number, { lowest, highest }: PercentAxis, from: number, to: number): number {
  const share = Math.max(0, Math.min(1, (value - lowest) / (highest - lowest)))
  return from + share * (to - from)
}
