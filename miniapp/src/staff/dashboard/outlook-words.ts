import type { ResponseBody } from '@minping/shared/api'
import { countText } from '../../figures/figure-words'
import type { outlookText } from '../text/outlook'

export type BudgetOutlook = ResponseBody<'getBudgetOutlook'>
type Text = (typeof outlookText)['zh']

/** When no room is left, or what the year comes to; undefined without a target. `dayWords` writes a day. */
export function outlookWords(
  { outcome, runsOutOn, yearEnd }: BudgetOutlook,
  dayWords: (day: string) => string,
  onlyBad: boolean,
  text: Text,
): string | undefined {
  if (outcome === null) return undefined
  if (outcome === 'unknown' || !yearEnd) return text.unknown
  const { left } = yearEnd
  if (outcome === 'runsOut' && runsOutOn !== undefined) return text.runsOut(dayWords(runsOutOn))
  if (outcome === 'lasts') return text.lasts(countText(left), onlyBad)
  return left < 0 ? text.staysOver(countText(-left), onlyBad) : text.comesBack(countText(left), onlyBad)
}

/** 近 8 周平均每周 3.5 件差评、260 件主动评价; undefined where there was none. */
export function paceWords({ pace }: BudgetOutlook, onlyBad: boolean, text: Text): string | undefined {
  const { days, usedPerWeek, activePerWeek } = pace
  if (usedPerWeek === null || activePerWeek === null) return undefined
  const during = days % 7 === 0 ? text.paceWeeks(days / 7) : text.paceDays(days)
  return text.pace(during, usedPerWeek, countText(Math.round(Number(activePerWeek))), onlyBad)
}
