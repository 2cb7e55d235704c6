import { percentText } from '../../figures/index.ts'
import { type Item, itemsOf } from '../items.ts'
import type { PlanPromise } from '../promise.ts'
import type { Questionnaire, Words } from '../questionnaire.ts'
import { countOf, countsOf } from './book.ts'
import { decimalText, quotientText, shareText } from './decimals.ts'
import { marginOf } from './margin.ts'
import { countsByRegion, hiddenRegions } from './regions.ts'
import type { ResultScope } from './scope.ts'
import { rawMean, weightedMean } from './scores.ts'
import { weightedCount } from './weights.ts'

/** One value with how many chose it; a share is of those who answered. */
export interface ValueResult {
  value: string
  name: Words
  count: number | null
  percent: string | null
  weightedPercent: string | null
  suppressed: boolean
}

/** What is known of one item in a scope. 未接触 is counted apart and in no denominator. */
export interface ItemResult {
  item: string
  questionId: string
  type: string
  title: Words
  rowTitle?: Words | undefined
  denominator: number | null
  notExperienced: number | null
  values: ValueResult[]
  mean: string | null
  weightedMean: string | null
  margin: string | null
  weightedMargin: string | null
  unit?: Words | undefined
  netPromoterScore: string | null
  promise?: PromiseResult | undefined
  suppressed: boolean
}

/** What the plan promised, with how many experienced it kept. */
export interface PromiseResult {
  value: number
  direction: PlanPromise['direction']
  quotation: string
  item: number
  kept: number
  broken: number
}

/** Every item of a questionnaire in a scope, in the order of the questions. */
export function itemResults(
  questionnaire: Questionnaire,
  scope: ResultScope,
  promises: readonly PlanPromise[],
): ItemResult[] {
  return itemsOf(questionnaire).map((item) =>
    isItemHidden(scope, item.item) ? hiddenItem(item, scope) : itemResult(item, scope, promises),
  )
}

/**
 * Whether an item is about too few responses here: fewer than the threshold answered it, or a region must be hidden so
 * that another can't be worked out. An item that nobody answered has nothing to hide.
 */
export function isItemHidden({ book, city, regionCode, threshold }: ResultScope, item: string): boolean {
  const answered = countOf(book, item, 'answered')
  if (answered === 0) return false
  if (answered < threshold) return true
  return regionCode !== undefined && hiddenRegions(countsByRegion(city, [item, 'answered']), threshold).has(regionCode)
}

function itemResult(item: Item, scope: ResultScope, promises: readonly PlanPromise[]): ItemResult {
  const { book } = scope
  return {
    ...describe(item),
    denominator: countOf(book, item.item, 'answered'),
    notExperienced: countOf(book, item.item, 'notExperienced'),
    values: valuesOf(item, scope).map(({ value, name }) => valueResult(item, value, name, scope)),
    ...meansOf(item, scope),
    netPromoterScore: netPromoterScore(item, scope),
    ...promiseOf(item, scope, promises),
    suppressed: false,
  }
}

function hiddenItem(item: Item, scope: ResultScope): ItemResult {
  const nothing = { count: null, percent: null, weightedPercent: null, suppressed: true }
  const isOfDates = item.question.type === 'date'
  return {
    ...describe(item),
    denominator: null,
    notExperienced: null,
    values: isOfDates ? [] : valuesOf(item, scope).map(({ value, name }) => ({ value, name, ...nothing })),
    mean: null,
    weightedMean: null,
    margin: null,
    weightedMargin: null,
    netPromoterScore: null,
    suppressed: true,
  }
}

function describe({ item, question, rowId }: Item) {
  const row = question.type === 'matrix' ? question.rows.find((candidate) => candidate.rowId === rowId) : undefined
  return {
    item,
    questionId: question.questionId,
    type: question.type,
    title: question.title,
    ...(row && { rowTitle: row.title }),
    ...(question.type === 'number' && { unit: question.unit }),
  }
}

/** The values of an item; those of a date are the months that were answered. */
function valuesOf({ item, question, values }: Item, { book }: ResultScope): Item['values'] {
  if (question.type !== 'date') return values
  return [...countsOf(book, item).keys()]
    .filter((value) => value.startsWith('d:'))
    .sort()
    .map((value) => ({ value, name: { zh: value.slice(2), en: value.slice(2) } }))
}

function valueResult({ item }: Item, value: string, name: Words, { book, weights }: ResultScope): ValueResult {
  const [count, answered] = [countOf(book, item, value), countOf(book, item, 'answered')]
  const whole = weightedCount(book, [item, 'answered'], weights)
  return {
    value,
    name,
    count,
    percent: percentText(count, answered),
    weightedPercent: shareText(weightedCount(book, [item, value], weights), whole, count === answered),
    suppressed: false,
  }
}

type Means = Pick<ItemResult, 'mean' | 'weightedMean' | 'margin' | 'weightedMargin'>

function meansOf(item: Item, scope: ResultScope): Means {
  if (item.question.type === 'number') return meansOfNumbers(item, item.question.decimals, scope)
  const { book, weights, correction, isCorrected } = scope
  const raw = rawMean(book, item, correction)
  const weighted = weightedMean(book, item, weights, isCorrected)
  const scores = item.values.map(({ value }) => ({
    score: Number(value.slice(2)),
    count: countOf(book, item.item, value),
  }))
  return {
    mean: raw
      ? quotientText(
          scores.reduce((sum, { score, count }) => sum + score * count, 0),
          raw.answers,
        )
      : null,
    margin: raw ? textOf(marginOf(raw.variance, raw.answers)) : null,
    weightedMean: weighted ? decimalText(weighted.mean) : null,
    weightedMargin: weighted ? textOf(marginOf(weighted.variance, weighted.answers)) : null,
  }
}

/** Of numbers the sums are kept by scope only, not by stratum: their means have no weighted twin, their bins have. */
function meansOfNumbers({ item }: Item, decimals: number, { book, correction }: ResultScope): Means {
  const { sum = 0, squares = 0 } = book.get(item) ?? {}
  const answered = countOf(book, item, 'answered')
  const unit = 10 ** decimals
  const squaredError = answered < 2 ? 0 : (squares - sum ** 2 / answered) / (answered - 1) / unit ** 2
  return {
    mean: quotientText(sum, answered * unit),
    margin: textOf(marginOf((correction * squaredError) / answered, answered)),
    weightedMean: null,
    weightedMargin: null,
  }
}

/** Promoters (9, 10) less detractors (0–6) of a 0–10 scale, in percentage points (Reichheld 2003). */
function netPromoterScore({ item, question }: Item, { book }: ResultScope): string | null {
  if (question.type !== 'scale' || question.scale !== 'eleven') return null
  const countBetween = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => countOf(book, item, `s:${from + index}`)).reduce(
      (sum, count) => sum + count,
      0,
    )
  return quotientText((countBetween(9, 10) - countBetween(0, 6)) * 100, countOf(book, item, 'answered'))
}

function promiseOf(
  { item, question }: Item,
  { book }: ResultScope,
  promises: readonly PlanPromise[],
): { promise?: PromiseResult } {
  const found =
    question.type === 'number' ? promises.find(({ promiseId }) => promiseId === question.promiseId) : undefined
  if (!found) return {}
  const { value, direction, quotation, item: planItem } = found
  const [kept, broken] = [countOf(book, item, 'kept'), countOf(book, item, 'broken')]
  return { promise: { value, direction, quotation, item: planItem, kept, broken } }
}

function textOf(value: number | null): string | null {
  return value === null ? null : decimalText(value)
}
