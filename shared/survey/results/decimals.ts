/** Numbers as people read them: two decimals. Fractions of integers are rounded exactly; what holds weights is a float. */

/** What stands between a float and the half that it means: 0.125 × 3 ÷ 3 may fall short of it. */
const floatError = 1e-7

/** numerator ÷ denominator with two decimals, half away from zero, by integer arithmetic. Null for a denominator of 0. */
export function quotientText(numerator: number, denominator: number): string | null {
  if (denominator === 0) return null
  const [above, below] = [BigInt(Math.abs(numerator)), BigInt(denominator)]
  const hundredths = (above * 200n + below) / (2n * below)
  return signed(hundredths, numerator < 0)
}

/** A float with two decimals, half away from zero. */
export function decimalText(value: number): string {
  return signed(BigInt(Math.floor(Math.abs(value) * 100 + 0.5 + floatError)), value < 0)
}

/** A share of weights in percent: never "100.00" while a response is missing from it, as percentText says it of counts. */
export function shareText(part: number, whole: number, isWhole: boolean): string | null {
  if (whole <= 0) return null
  const text = decimalText((part / whole) * 100)
  return !isWhole && text === '100.00' ? '99.99' : text
}

/** A score of 0–100: "100.00" only for the best of every answer. */
export function scoreText(score: number): string {
  const text = decimalText(score)
  return text === '100.00' && score < 100 - floatError ? '99.99' : text
}

function signed(hundredths: bigint, isNegative: boolean): string {
  const sign = isNegative && hundredths > 0n ? '-' : ''
  return `${sign}${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`
}
