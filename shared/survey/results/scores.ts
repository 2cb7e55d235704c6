import type { Item } from '../items.ts'
import type { ScoreMapping } from '../questionnaire.ts'
import { scales, scoresOf } from '../questions.ts'
import { type Book, countOf, countsByStratum } from './book.ts'
import { type Estimate, estimateMean, type ScoredGroup } from './margin.ts'
import type { Weights } from './weights.ts'

/** The scores of a scale question or matrix row with their values; none for other questions. */
export function scoredValues({ question }: Item): { score: number; value: string }[] {
  return 'scale' in question ? scoresOf(question.scale).map((score) => ({ score, value: `s:${score}` })) : []
}

/** A score on 0–100, as the index has it. */
export function mapScore({ question }: Item, score: number, mapping: ScoreMapping): number {
  if (!('scale' in question)) throw new RangeError(`${question.questionId} has no scale`)
  const { lowest, highest } = scales[question.scale]
  return mapping === 'fromZero' ? ((score - lowest) / (highest - lowest)) * 100 : (score / highest) * 100
}

/** The mean of a scale's scores, every response counting as one. */
export function rawMean(book: Book, item: Item, correction: number): Estimate | undefined {
  return estimateMean(
    scoredValues(item).map(({ score, value }) => ({
      score,
      count: countOf(book, item.item, value),
      weight: 1,
      correction,
    })),
  )
}

/** The mean of a scale's scores by post-stratification weights. `isCorrected`: each stratum with its own 1 − n ÷ N. */
export function weightedMean(
  book: Book,
  item: Item,
  { byStratum }: Weights,
  isCorrected: boolean,
): Estimate | undefined {
  const groups = scoredValues(item).flatMap(({ score, value }) =>
    [...countsByStratum(book, [item.item, value])].map(([stratum, count]): ScoredGroup => {
      const weight = byStratum.get(stratum) ?? 0
      return { score, count, weight, correction: isCorrected && weight > 0 ? Math.max(0, 1 - 1 / weight) : 1 }
    }),
  )
  return estimateMean(groups)
}
