import { shanghaiDay } from '@minping/shared/calendar'
import type { Language } from '../service/preferences'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** The parts of a timestamp of the service, which writes Shanghai's clock (`2026-11-24T18:00:00+08:00`). */
function partsOf(timestamp: string): { year: string; month: number; day: number; time: string } {
  const [date = '', clock = ''] = timestamp.split('T')
  const [year = '', month = '', day = ''] = date.split('-')
  return { year, month: Number(month), day: Number(day), time: clock.slice(0, 5) }
}

/** 11月24日 · 24 Nov */
export function dayText(language: Language, timestamp: string): string {
  const { month, day } = partsOf(timestamp)
  return language === 'zh' ? `${month}月${day}日` : `${day} ${months[month - 1] ?? ''}`
}

/** 2026年11月24日 · 24 Nov 2026 */
export function fullDayText(language: Language, timestamp: string): string {
  const { year } = partsOf(timestamp)
  return language === 'zh' ? `${year}年${dayText(language, timestamp)}` : `${dayText(language, timestamp)} ${year}`
}

/** 11月24日 18:00 · 24 Nov, 18:00 */
export function momentText(language: Language, timestamp: string): string {
  const { time } = partsOf(timestamp)
  return language === 'zh' ? `${dayText(language, timestamp)} ${time}` : `${dayText(language, timestamp)}, ${time}`
}

/** Whether a timestamp of the service lies on the present day in Shanghai. */
export function isToday(timestamp: string): boolean {
  return timestamp.startsWith(shanghaiDay(new Date()))
}
