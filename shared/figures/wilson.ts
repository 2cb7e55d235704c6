/** The normal quantile of a 95 % interval. */
const z = 1.959964

/**
 * Wilson's 95 % score interval of a rate, as fractions between 0 and 1; undefined for 0/0.
 * For showing how little a small number of reviews says; targets are never compared with it.
 */
export function wilsonInterval(numerator: number, denominator: number): { low: number; high: number } | undefined {
  if (denominator === 0) return undefined
  const rate = numerator / denominator
  const spread = (z * z) / denominator
  const centre = (rate + spread / 2) / (1 + spread)
  const halfWidth = (z * Math.sqrt((rate * (1 - rate)) / denominator + spread / (4 * denominator))) / (1 + spread)
  return {
    low: numerator === 0 ? 0 : Math.max(0, centre - halfWidth),
    high: numerator === denominator ? 1 : Math.min(1, centre + halfWidth),
  }
}
