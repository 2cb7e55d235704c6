import type { FiguresView } from '@minping/shared/api'
import type { dashboardText } from '../staff/text/dashboard'

type DashboardWords = (typeof dashboardText)['zh']
type FigureWithTarget = FiguresView['activeGoodRate']

/** A count with a space every three digits, as tables are read: 12 345. */
export function countText(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, '\u2009')
}

/** 98.74%; a dash for 0/0. */
export function percentWords(percent: string | null): string {
  return percent === null ? '—' : `${percent}%`
}

/** 未达标 · 还差 0.26 个百分点: how a figure stands towards its target; undefined without a target or without data. */
export function gapWords(
  { percent, target, met }: Pick<FigureWithTarget, 'percent' | 'target' | 'met'>,
  text: Pick<DashboardWords, 'met' | 'metBy' | 'missedBy'>,
): string | undefined {
  if (percent === null || target === null || met === null) return undefined
  const gap = Math.abs(hundredthsOf(percent) - target * 100)
  if (!met) return text.missedBy(pointsText(Math.ceil(gap)))
  return Math.floor(gap) === 0 ? text.met : text.metBy(pointsText(Math.floor(gap)))
}

/** 今年还可容许 12 件差评: what is left of the bad-review budget; undefined without a target. `during` names the period in the sentence. */
export function budgetWords(
  { badReviewBudget, definition }: Pick<FiguresView, 'badReviewBudget' | 'definition'>,
  during: string,
  text: Pick<DashboardWords, 'budgetLeft' | 'budgetNone' | 'budgetOver'>,
): string | undefined {
  if (badReviewBudget === null) return undefined
  const onlyBad = countsOnlyBad(definition)
  const { left } = badReviewBudget
  if (left > 0) return text.budgetLeft(during, countText(left), onlyBad)
  return left === 0 ? text.budgetNone(during, onlyBad) : text.budgetOver(during, countText(-left), onlyBad)
}

/** Whether what uses up the budget is bad reviews alone: not where 基本满意 is no good review either. */
export function countsOnlyBad({ goodLevels }: FiguresView['definition']): boolean {
  return goodLevels.includes(3)
}

/** Hundredths of a percent of a text with two decimals, exactly. */
function hundredthsOf(percent: string): number {
  return Number(percent.replace('.', ''))
}

function pointsText(hundredths: number): string {
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`
}

/** How many there are of all levels together. */
export function sumOfLevels(perLevel: FiguresView['levels']['active']): number {
  return Object.values(perLevel).reduce((sum, count) => sum + count, 0)
}
