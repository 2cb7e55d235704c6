import type { Words } from '../../text'

interface OutlookText {
  interval: (lower: string, upper: string) => string
  intervalMeaning: string
  targetInside: string
  paceTitle: string
  /** 近 8 周 or 近 23 天: what the pace was measured over. */
  paceWeeks: (weeks: number) => string
  paceDays: (days: number) => string
  pace: (during: string, used: string, active: string, onlyBad: boolean) => string
  runsOut: (day: string) => string
  lasts: (left: string, onlyBad: boolean) => string
  staysOver: (over: string, onlyBad: boolean) => string
  comesBack: (left: string, onlyBad: boolean) => string
  unknown: string
  yearEnd: (active: string, allowed: string, used: string, onlyBad: boolean) => string
  assumption: string
}

const zhBad = (onlyBad: boolean) => (onlyBad ? '差评' : '非好评')
const enBad = (onlyBad: boolean) => (onlyBad ? 'bad reviews' : 'reviews that are not good')

/** How sure the rate is, and how long the room for bad reviews lasts. */
export const outlookText: Words<OutlookText> = {
  zh: {
    interval: (lower, upper) => `95% 置信区间 ${lower}% – ${upper}%`,
    intervalMeaning: '把现有评价看作抽样时，真实好评率大致在这个范围；是否达标只按实际件数判断。',
    targetInside: '目标在区间之内，与目标的差距可能出于偶然。',
    paceTitle: '按目前速度',
    paceWeeks: (weeks) => `近 ${weeks} 周`,
    paceDays: (days) => `近 ${days} 天`,
    pace: (during, used, active, onlyBad) => `${during}平均每周 ${used} 件${zhBad(onlyBad)}、${active} 件主动评价`,
    runsOut: (day) => `照此下去，余量在 ${day} 用完`,
    lasts: (left, onlyBad) => `照此下去，到年底还余 ${left} 件${zhBad(onlyBad)}`,
    staysOver: (over, onlyBad) => `照此下去，到年底仍超出 ${over} 件${zhBad(onlyBad)}`,
    comesBack: (left, onlyBad) => `照此下去，到年底可回到容许之内，余 ${left} 件${zhBad(onlyBad)}`,
    unknown: '近来的评价太少（不足 14 天或 30 件），无法推算何时用完。',
    yearEnd: (active, allowed, used, onlyBad) =>
      `预计全年主动评价 ${active} 件，容许 ${allowed} 件，将有 ${used} 件${zhBad(onlyBad)}。`,
    assumption: '按近来每天的评价量和差评量推算，不计季节变化。',
  },
  en: {
    interval: (lower, upper) => `95% confidence interval ${lower}% – ${upper}%`,
    intervalMeaning:
      'Taking these reviews as a sample, the true rate lies about here. Whether the target is met goes by the counts alone.',
    targetInside: 'The target lies within the interval: the distance to it may be chance.',
    paceTitle: 'At the present pace',
    paceWeeks: (weeks) => `Over the last ${weeks} weeks`,
    paceDays: (days) => `Over the last ${days} days`,
    pace: (during, used, active, onlyBad) => `${during}: ${used} ${enBad(onlyBad)} and ${active} active reviews a week`,
    runsOut: (day) => `Going on like this, no room is left on ${day}`,
    lasts: (left, onlyBad) => `Going on like this, room for ${left} ${enBad(onlyBad)} is left at the end of the year`,
    staysOver: (over, onlyBad) => `Going on like this, the year ends with ${over} ${enBad(onlyBad)} too many`,
    comesBack: (left, onlyBad) =>
      `Going on like this, the year ends within what is allowed, with room for ${left} ${enBad(onlyBad)}`,
    unknown: 'The last weeks hold too little (under 14 days or 30 reviews) to say when no room is left.',
    yearEnd: (active, allowed, used, onlyBad) =>
      `Expected for the year: ${active} active reviews, ${allowed} allowed, ${used} ${enBad(onlyBad)}.`,
    assumption: 'Reckoned from the reviews of each of the last days; seasons are not taken into account.',
  },
}
