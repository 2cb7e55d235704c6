/** Margins of error: half the width of a 95 % confidence interval. */

/** The 97.5 % quantile of the normal distribution. */
const normal = 1.959963984540054

/**
 * The 97.5 % quantile of Student's t, by the expansion from the normal quantile (Abramowitz & Stegun 1964, 26.7.5): a
 * mean of few answers is less certain than 1.96 standard errors say. Within 4 % from two degrees of freedom, within
 * 0.3 % from four.
 */
export function studentQuantile(degreesOfFreedom: number): number {
  const z = normal
  const terms = [
    z,
    (z ** 3 + z) / 4,
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
  ]
  return terms.reduce((sum, term, power) => sum + term / degreesOfFreedom ** power, 0)
}

/** ± at 95 %: t × standard error. Null for fewer than two answers, which tell nothing of how answers differ. */
export function marginOf(variance: number, answers: number): number | null {
  return answers < 2 ? null : studentQuantile(answers - 1) * Math.sqrt(Math.max(0, variance))
}

/**
 * What is left of chance when a part of a finite population has answered: 1 − n ÷ N (Cochran 1977, Sampling Techniques,
 * 2.6). Only for invited waves: who comes by themselves to an open wave is no random sample, and 1 is taken.
 */
export function finitePopulationCorrection(responses: number, population: number): number {
  return population > 0 ? Math.max(0, 1 - responses / population) : 1
}

/** Some answers of the same weight and score. */
export interface ScoredGroup {
  score: number
  count: number
  /** What each answer stands for; 1 unweighted. */
  weight: number
  /** 1 − n ÷ N of where they come from; 1 without correction. */
  correction: number
}

/** A mean and its variance, from groups of answers. */
export interface Estimate {
  mean: number
  variance: number
  answers: number
}

/**
 * The mean ȳ = Σwy ÷ Σw and its variance by linearisation (Särndal, Swensson & Wretman 1992, Model Assisted Survey
 * Sampling, 5.7): n ÷ (n − 1) × Σ(1 − f)w²(y − ȳ)² ÷ (Σw)². With equal weights that is (1 − f)s² ÷ n (Cochran 1977,
 * 2.15). Undefined without answers that have a weight.
 */
export function estimateMean(groups: readonly ScoredGroup[]): Estimate | undefined {
  const counted = groups.filter(({ count, weight }) => count > 0 && weight > 0)
  const answers = counted.reduce((sum, { count }) => sum + count, 0)
  const total = counted.reduce((sum, { count, weight }) => sum + count * weight, 0)
  if (total === 0) return undefined
  const mean = counted.reduce((sum, { score, count, weight }) => sum + score * count * weight, 0) / total
  const squares = counted.reduce(
    (sum, { score, count, weight, correction }) => sum + correction * count * (weight * (score - mean)) ** 2,
    0,
  )
  const variance = answers < 2 ? 0 : ((answers / (answers - 1)) * squares) / total ** 2
  return { mean, variance, answers }
}
