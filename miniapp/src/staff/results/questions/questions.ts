import type { Language } from '../../../service'
import type { ItemResult } from '../../../text/survey-figures'

/** A question with its items: one, or one a row of a matrix. */
export interface QuestionResult {
  questionId: string
  title: ItemResult['title']
  items: ItemResult[]
}

/** Items under their questions, in the order of the questionnaire. */
export function questionsOfItems(items: readonly ItemResult[]): QuestionResult[] {
  const questions = new Map<string, QuestionResult>()
  for (const item of items) {
    const { questionId, title } = item
    const standing = questions.get(questionId)
    if (standing) standing.items.push(item)
    else questions.set(questionId, { questionId, title, items: [item] })
  }
  return [...questions.values()]
}

/** What an item is called where it stands by itself: its row first, as that is what it is about. */
export function itemTitle({ title, rowTitle }: Pick<ItemResult, 'title' | 'rowTitle'>, language: Language): string {
  if (!rowTitle) return title[language]
  return language === 'zh' ? `${rowTitle.zh}（${title.zh}）` : `${rowTitle.en} (${title.en})`
}
