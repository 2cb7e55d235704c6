import { percentText } from '@minping/shared/figures'

/** A decimal of the service as a number to draw with; what is written stays the text. */
export function numberOf(decimal: string | null): number | null {
  return decimal === null ? null : Number(decimal)
}

/** 77.12 and 79.52: where a score with a margin lies, within 0–100; undefined without one. */
export function boundsOf(score: string | null, margin: string | null): [string, string] | undefined {
  if (score === null || margin === null) return undefined
  const [middle, around] = [hundredths(score), hundredths(margin)]
  return [decimalText(Math.max(0, middle - around)), decimalText(Math.min(10_000, middle + around))]
}

/** 20%, 30%, …: what each weight is of all of them. */
export function weightShares(weights: readonly number[]): string[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => (whole === 0 ? '—' : `${tidyPercent((weight / whole) * 100)}%`))
}

/** The share of a whole, with a dash for 0/0. */
export function shareText(count: number, whole: number): string {
  const percent = percentText(count, whole)
  return percent === null ? '—' : `${percent}%`
}

function hundredths(decimal: string): number {
  return Math.round(Number(decimal) * 100)
}

function decimalText(value: number): string {
  return (value / 100).toFixed(2)
}

function tidyPercent(percent: number): string {
  return percent.toFixed(2).replace(/\.?0+$/, '')
}
