import type { Language } from '../../service'
import { nameIn } from '../../text'
import type { ScopeItem } from './scope-tree'

/** 3 号窗口 · 不动产登记 */
export function scopeName(item: ScopeItem, language: Language): string {
  const name = nameIn(language, item)
  return item.service && language === 'zh' ? `${name} · ${item.service}` : name
}
