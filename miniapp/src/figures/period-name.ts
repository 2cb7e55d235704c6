import type { Language } from '../service'

const englishMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** 2024年 · 2024年第3季度 · 2024年9月 · 2024年9月12日; in English 2024, Q3 2024, Sep 2024, 12 Sep 2024. */
export function periodName(period: string, language: Language): string {
  const [year = '', part, day] = period.split('-')
  if (part === undefined) return language === 'zh' ? `${year}年` : year
  if (part.startsWith('Q')) return language === 'zh' ? `${year}年第${part.slice(1)}季度` : `${part} ${year}`
  const month = language === 'zh' ? `${year}年${Number(part)}月` : `${englishMonths[Number(part) - 1] ?? part} ${year}`
  if (day === undefined) return month
  return language === 'zh' ? `${month}${Number(day)}日` : `${Number(day)} ${month}`
}

/** The name under an axis, without the year: 9月, 3季度, 9/12; Sep, Q3. */
export function shortPeriodName(period: string, language: Language): string {
  const [, part, day] = period.split('-')
  if (part === undefined) return period
  if (part.startsWith('Q')) return language === 'zh' ? `${part.slice(1)}季度` : part
  if (day !== undefined) return `${Number(part)}/${Number(day)}`
  return language === 'zh' ? `${Number(part)}月` : (englishMonths[Number(part) - 1] ?? part)
}
