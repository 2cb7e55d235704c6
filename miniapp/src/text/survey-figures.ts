import type { ResponseBody } from '@minping/shared/api'
import { percentText } from '@minping/shared/figures'
import type { Language } from '../service/preferences'
import type { Words } from './words'

export type SurveyResults = ResponseBody<'getResults'>
export type ItemResult = SurveyResults['items'][number]
/** A question that is set beside a promise of the plan, with what was counted. */
export type PromiseResult = ItemResult & { promise: NonNullable<ItemResult['promise']> }

interface SurveyFigureText {
  atMost: (value: string) => string
  atLeast: (value: string) => string
  exactly: (value: string) => string
  more: (gap: string) => string
  less: (gap: string) => string
  same: string
  kept: (kept: string, broken: string) => string
  keptShare: (percent: string) => string
  planItem: (item: number) => string
  quotation: (words: string) => string
}

/** Words about figures of a survey, for its readers in the city and for everybody. */
export const surveyFigureText: Words<SurveyFigureText> = {
  zh: {
    atMost: (value) => `不超过 ${value}`,
    atLeast: (value) => `不少于 ${value}`,
    exactly: (value) => `正好 ${value}`,
    more: (gap) => `比承诺多 ${gap}`,
    less: (gap) => `比承诺少 ${gap}`,
    same: '与承诺一致',
    kept: (kept, broken) => `${kept} 家感受到兑现，${broken} 家没有感受到`,
    keptShare: (percent) => `兑现率 ${percent}`,
    planItem: (item) => `行动方案第 ${item} 项`,
    quotation: (words) => `“${words}”`,
  },
  en: {
    atMost: (value) => `at most ${value}`,
    atLeast: (value) => `at least ${value}`,
    exactly: (value) => `exactly ${value}`,
    more: (gap) => `${gap} more than promised`,
    less: (gap) => `${gap} less than promised`,
    same: 'as promised',
    kept: (kept, broken) => `kept for ${kept}, not kept for ${broken}`,
    keptShare: (percent) => `kept ${percent}`,
    planItem: (item) => `item ${item} of the action plan`,
    quotation: (words) => `“${words}”`,
  },
}

/** A count with a thin space every three digits: 12 345. */
export function surveyCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, '\u2009')
}

/** 78.32 ± 1.20; a dash where there is none. */
export function withMargin(score: string | null, margin: string | null): string {
  if (score === null) return '—'
  return margin === null ? score : `${score} ± ${margin}`
}

/** The items that are set beside a promise. */
export function promisesOf({ items }: Pick<SurveyResults, 'items'>): PromiseResult[] {
  return items.filter((item): item is PromiseResult => item.promise !== undefined)
}

/** 不超过 1 个工作日 */
export function promisedWords({ promise, unit }: PromiseResult, language: Language): string {
  const text = surveyFigureText[language]
  const value = amount(String(promise.value), unit?.[language])
  if (promise.direction === 'atLeast') return text.atLeast(value)
  return promise.direction === 'exactly' ? text.exactly(value) : text.atMost(value)
}

/** 比承诺多 0.42 个工作日: how far the mean of what was experienced is from what was promised; undefined without a mean. */
export function gapFromPromise({ promise, mean, unit }: PromiseResult, language: Language): string | undefined {
  if (mean === null) return undefined
  const text = surveyFigureText[language]
  const gap = Math.round(Number(mean) * 100) - Math.round(promise.value * 100)
  if (gap === 0) return text.same
  const words = amount((Math.abs(gap) / 100).toFixed(2), unit?.[language])
  return gap > 0 ? text.more(words) : text.less(words)
}

/** 82 家感受到兑现，40 家没有感受到 */
export function keptWords({ promise: { kept, broken } }: PromiseResult, language: Language): string {
  return surveyFigureText[language].kept(surveyCount(kept), surveyCount(broken))
}

/** How many of those who answered experienced it kept, in percent; null when nobody answered. */
export function keptPercent({ promise: { kept, broken } }: PromiseResult): string | null {
  return percentText(kept, kept + broken)
}

/** 1.42 个工作日; no space before a percent sign. */
export function amount(value: string, unit: string | undefined): string {
  if (!unit) return value
  return unit === '%' ? `${value}%` : `${value} ${unit}`
}
