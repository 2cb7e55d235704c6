import type { casesText } from '../text/cases'

/** What a category of problems is called; one of a questionnaire's own goes by its code. */
export function categoryName(category: string, { categories }: Pick<(typeof casesText)['zh'], 'categories'>): string {
  return categories[category] ?? category
}
