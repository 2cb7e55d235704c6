/** What can stand in a template and is filled from the case: 办件编号, 评价编号, 大厅, 窗口, 事项, 承诺日期. */
export const templatePlaceholders = ['办件编号', '评价编号', '大厅', '窗口', '事项', '承诺日期'] as const
export type TemplatePlaceholder = (typeof templatePlaceholders)[number]

/** What a case has for each; what it lacks is absent. */
export type TemplateFacts = Partial<Record<TemplatePlaceholder, string | undefined>>

/** 常用回复: a text that staff put into a reply instead of typing it. */
export interface ReplyTemplate {
  name: string
  text: string
}

/** The text with its placeholders filled. What the case doesn't have stays as it is, to be written by hand. */
export function fillTemplate(text: string, facts: TemplateFacts): string {
  return text.replace(placeholder, (whole, name: string) => facts[name as TemplatePlaceholder] ?? whole)
}

/** The placeholders that are still in a text, each once: it isn't sent like this. */
export function unfilledPlaceholders(text: string): string[] {
  return [...new Set(text.match(placeholder) ?? [])]
}

const placeholder = new RegExp(`\\{(${templatePlaceholders.join('|')})\\}`, 'g')
