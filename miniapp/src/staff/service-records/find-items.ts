import type { RatingContext } from '@minping/shared/api'

type Item = RatingContext['items'][number]

/** The matters in whose names or code every word stands. */
export function findItems(items: readonly Item[], words: string): Item[] {
  const wanted = words.trim().toLowerCase().split(/\s+/)
  return items.filter(({ itemCode, name, englishName }) => {
    const text = `${itemCode} ${name} ${englishName}`.toLowerCase()
    return wanted.every((word) => text.includes(word))
  })
}
