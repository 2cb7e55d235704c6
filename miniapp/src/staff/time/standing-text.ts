import type { Language } from '../../service'
import { timeText } from '../text/time'
import type { Standing } from './remaining'

/** 还剩 3 小时 · 已超期 1 天 · 回访已超期 2 小时; empty when no deadline runs. */
export function standingText({ kind, due, amount, unit }: Standing, language: Language): string {
  const text = timeText[language]
  if (kind === 'none') return ''
  if (kind !== 'late') return amount === 0 ? text.dueNow : text.left(amount, unit)
  const late = amount === 0 ? text.justLate : text.late(amount, unit)
  if (due === 'accept') return text.acceptLate(late)
  return due === 'visit' ? text.visitLate(late) : late
}
