import { staffRoles } from '@minping/shared/access'
import type { ResponseBody } from '@minping/shared/api'
import type { Language } from '../../service'
import { roleText } from '../text/roles'
import { auditText } from './text'

export type AuditEntryView = ResponseBody<'listAudit'>['items'][number]

/** An entry as one sentence: who did what to which thing. */
export function sentenceOfEntry({ by, action, subject }: AuditEntryView, language: Language): string {
  const text = auditText[language]
  const who = by.kind === 'staff' ? nameOf(by, language) : text[by.kind]
  const isOwn = by.kind === 'staff' && subject.kind === 'staff' && by.id === subject.id
  const deed = text.deeds[action](text.thing(text.kinds[subject.kind], nameOf(subject, language)))
  return text.sentence(who, isOwn ? (text.ownDeeds[action] ?? deed) : deed)
}

/** What something is called now, else its code. */
function nameOf(
  { id, name, englishName }: { id?: string | undefined; name?: string | undefined; englishName?: string | undefined },
  language: Language,
): string {
  return (language === 'zh' ? name : (englishName ?? name)) ?? id ?? ''
}

/** A change in words: what is new, what is gone, or one and the other. */
export function changeText({ before, after }: AuditEntryView['changes'][number], language: Language): string {
  if (before === undefined && after === undefined) return auditText[language].withheld
  if (before === undefined) return valueText(after, language)
  return `${valueText(before, language)} → ${valueText(after, language)}`
}

function valueText(value: unknown, language: Language): string {
  const text = auditText[language]
  if (value === undefined || value === null) return '—'
  if (typeof value === 'boolean') return value ? text.yes : text.no
  if (Array.isArray(value)) return value.map((each) => valueText(each, language)).join('\n')
  return typeof value === 'object' ? JSON.stringify(value) : wordText(String(value), language)
}

/** Codes that people have words for: how somebody signed in, and a role with its scope. */
function wordText(word: string, language: Language): string {
  const role = staffRoles.find((each) => word.startsWith(`${each} `))
  if (role) return `${roleText[language].names[role]} ${word.slice(role.length + 1)}`
  return auditText[language].values[word] ?? word
}
