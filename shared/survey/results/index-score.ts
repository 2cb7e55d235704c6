import { type Item, itemsOf } from '../items.ts'
import type { IndexDefinition, Questionnaire, ScoreMapping, Words } from '../questionnaire.ts'
import { type Book, countOf, pairCount } from './book.ts'
import { decimalText, scoreText } from './decimals.ts'
import { isItemHidden } from './item-result.ts'
import { marginOf } from './margin.ts'
import type { ResultScope } from './scope.ts'
import { mapScore, rawMean, scoredValues, weightedMean } from './scores.ts'

/** A score of 0–100 with its margin, raw and weighted. */
export interface Score {
  score: string | null
  margin: string | null
  weightedScore: string | null
  weightedMargin: string | null
  /** The businesses that answered the item of it that most answered: at least as many are behind the score. */
  denominator: number | null
}

export interface EnvironmentScore extends Score {
  environment: string
  name: Words
  weight: number
}

export interface IndexResult extends Score {
  mapping: { name: string; zh: string; en: string }
  environments: EnvironmentScore[]
}

/** A mean of the index on 0–100, with its part of a score. */
interface Part {
  item: Item
  share: number
  raw: { mean: number; error: number }
  weighted: { mean: number; error: number } | undefined
  answers: number
}

/**
 * The index: each environment is the weighted mean of its items' means on 0–100, the whole is the weighted mean of the
 * environments; weights are normalised over what was answered (and may be shown), so that an item nobody answered
 * neither raises nor lowers. Null where the questionnaire defines none.
 */
export function indexResult(questionnaire: Questionnaire, scope: ResultScope): IndexResult | null {
  const { index } = questionnaire
  if (!index) return null
  const items = new Map(itemsOf(questionnaire).map((item) => [item.item, item]))
  const environments = index.environments.map((environment) => ({
    environment,
    parts: partsOf(environment, index.mapping, items, scope),
  }))
  const answered = environments.filter(({ parts }) => parts.length > 0)
  const total = answered.reduce((sum, { environment }) => sum + environment.weight, 0)
  const all = answered.flatMap(({ environment, parts }) =>
    total === 0 ? [] : parts.map((part) => ({ ...part, share: (part.share * environment.weight) / total })),
  )
  const correlationOf = correlations(scope.book)
  return {
    ...(scoreOf(all, correlationOf) ??
      noScore(
        index.environments.flatMap(({ items: own }) => own),
        scope,
      )),
    mapping: { name: index.mapping, ...mappingSentences[index.mapping] },
    environments: environments.map(({ environment: { environment, name, weight, items: own }, parts }) => ({
      environment,
      name,
      weight,
      ...(scoreOf(parts, correlationOf) ?? noScore(own, scope)),
    })),
  }
}

/** How answers become 0–100, as it stands beside every index. */
const mappingSentences: Readonly<Record<ScoreMapping, { zh: string; en: string }>> = {
  fromZero: {
    zh: '最低一级记 0 分，最高一级记 100 分，其间等距：五级量表中“基本满意”为 50 分。',
    en: 'The lowest level is 0, the highest 100, the others evenly between: “fairly satisfied” of five levels is 50.',
  },
  proportional: {
    zh: '得分＝所选级别÷最高级别×100：五级量表中“基本满意”为 60 分，“非常不满意”为 20 分。',
    en: 'Score = level ÷ highest level × 100: “fairly satisfied” of five levels is 60, “very dissatisfied” is 20.',
  },
}

function partsOf(
  environment: IndexDefinition['environments'][number],
  mapping: ScoreMapping,
  items: ReadonlyMap<string, Item>,
  scope: ResultScope,
): Part[] {
  const parts = environment.items.flatMap(({ item: name, weight }) => {
    const item = items.get(name)
    const part = item && weight > 0 && !isItemHidden(scope, name) ? partOf(item, weight, mapping, scope) : undefined
    return part ? [part] : []
  })
  const total = parts.reduce((sum, { share }) => sum + share, 0)
  return parts.map((part) => ({ ...part, share: part.share / total }))
}

function partOf(item: Item, weight: number, mapping: ScoreMapping, scope: ResultScope): Part | undefined {
  const { book, correction, weights, isCorrected } = scope
  const raw = rawMean(book, item, correction)
  if (!raw) return undefined
  const weighted = weightedMean(book, item, weights, isCorrected)
  // A mapping is a line: what one step of the scale is worth.
  const step = mapScore(item, 1, mapping) - mapScore(item, 0, mapping)
  const mapped = ({ mean, variance }: { mean: number; variance: number }) => ({
    mean: mapScore(item, mean, mapping),
    error: step * Math.sqrt(variance),
  })
  return { item, share: weight, raw: mapped(raw), weighted: weighted && mapped(weighted), answers: raw.answers }
}

function scoreOf(parts: readonly Part[], correlationOf: Correlation): Score | undefined {
  if (parts.length === 0) return undefined
  const answers = Math.min(...parts.map((part) => part.answers))
  const combine = (estimateOf: (part: Part) => { mean: number; error: number }) => ({
    score: scoreText(parts.reduce((sum, part) => sum + part.share * estimateOf(part).mean, 0)),
    margin: textOf(
      marginOf(
        varianceOf(parts, (part) => estimateOf(part).error, correlationOf),
        answers,
      ),
    ),
  })
  const raw = combine(({ raw }) => raw)
  const isWeighted = parts.every(({ weighted }) => weighted !== undefined)
  const weighted = isWeighted ? combine((part) => part.weighted ?? part.raw) : { score: null, margin: null }
  return {
    ...raw,
    weightedScore: weighted.score,
    weightedMargin: weighted.margin,
    denominator: Math.max(...parts.map((part) => part.answers)),
  }
}

/** Without an answer that may be shown: nobody answered, or too few did. */
function noScore(items: readonly { item: string }[], scope: ResultScope): Score {
  const isHidden = items.some(({ item }) => isItemHidden(scope, item))
  return { score: null, margin: null, weightedScore: null, weightedMargin: null, denominator: isHidden ? null : 0 }
}

/**
 * The variance of a sum of means that the same businesses gave: Σ aᵢaⱼ ρᵢⱼ σᵢσⱼ, where σ are the standard errors of
 * the means and ρ their correlations by linearisation, from the joint counts (the same for raw and weighted: joint
 * counts by stratum are not kept). Raw, that is the variance of the linearised sum (Särndal, Swensson & Wretman 1992,
 * 5.5); weighted, an approximation that takes the correlations as unaffected by the weights. Never negative.
 */
function varianceOf(parts: readonly Part[], errorOf: (part: Part) => number, correlationOf: Correlation): number {
  return parts.reduce(
    (sum, one) =>
      sum +
      parts.reduce(
        (inner, other) =>
          inner + one.share * other.share * errorOf(one) * errorOf(other) * correlationOf(one.item, other.item),
        0,
      ),
    0,
  )
}

type Correlation = (one: Item, other: Item) => number

/** The correlations of items' means, each worked out once. */
function correlations(book: Book): Correlation {
  const known = new Map<string, number>()
  return (one, other) => {
    if (one.item === other.item) return 1
    const name = one.item < other.item ? `${one.item} ${other.item}` : `${other.item} ${one.item}`
    const found = known.get(name) ?? correlationOf(book, one, other)
    known.set(name, found)
    return found
  }
}

/** Σ over who answered both (x − x̄)(y − ȳ) ÷ √(Σ over who answered x (x − x̄)² × Σ over who answered y (y − ȳ)²). */
function correlationOf(book: Book, one: Item, other: Item): number {
  const [first, second] = [deviations(book, one), deviations(book, other)]
  const together = first.flatMap(({ value, deviation }) =>
    second.map(
      (partner) => deviation * partner.deviation * pairCount(book, [one.item, value], [other.item, partner.value]),
    ),
  )
  const product = squaresOf(first) * squaresOf(second)
  const joint = together.reduce((sum, term) => sum + term, 0)
  return product === 0 ? 0 : Math.max(-1, Math.min(1, joint / Math.sqrt(product)))
}

interface Deviation {
  value: string
  deviation: number
  count: number
}

function deviations(book: Book, item: Item): Deviation[] {
  const mean = rawMean(book, item, 1)?.mean ?? 0
  return scoredValues(item).map(({ score, value }) => ({
    value,
    deviation: score - mean,
    count: countOf(book, item.item, value),
  }))
}

function squaresOf(list: readonly Deviation[]): number {
  return list.reduce((sum, { deviation, count }) => sum + count * deviation ** 2, 0)
}

function textOf(value: number | null): string | null {
  return value === null ? null : decimalText(value)
}
