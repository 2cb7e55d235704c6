import { type IndexDefinition, itemsOf, type Questionnaire, type Words } from '@minping/shared/survey'

export type Environment = IndexDefinition['environments'][number]

/** What can be in the index: a scale question or a row of a matrix, as people read it. */
export interface IndexItem {
  item: string
  name: Words
}

export function itemsFor(document: Questionnaire): IndexItem[] {
  return itemsOf(document).flatMap(({ item, question, rowId }) => {
    if (!('scale' in question)) return []
    const row = question.type === 'matrix' ? question.rows.find((one) => one.rowId === rowId) : undefined
    const { title } = row ?? question
    return [{ item, name: { zh: title.zh || item, en: title.en || item } }]
  })
}

/** The items that no environment has. */
export function openItems(items: readonly IndexItem[], environments: readonly Environment[]): IndexItem[] {
  const taken = new Set(environments.flatMap((environment) => environment.items.map(({ item }) => item)))
  return items.filter(({ item }) => !taken.has(item))
}

/** What an entry weighs among its neighbours, in percent with at most one digit after the point. */
export function shareOf(entry: { weight: number }, all: readonly { weight: number }[]): string {
  const total = all.reduce((sum, { weight }) => sum + weight, 0)
  return total > 0 ? String(Math.round((entry.weight / total) * 1000) / 10) : '0'
}
