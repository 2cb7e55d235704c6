import { type RegisterColumn, registerColumns, registerValues } from '@minping/shared/survey'

/** A business may be without a phone. */
const needed = registerColumns.filter((column) => column !== 'phone')

/** The columns that a table lacks. */
export function missingColumns(headings: readonly string[]): RegisterColumn[] {
  const present = registerValues(Object.fromEntries(headings.map((heading) => [heading, ''])))
  return needed.filter((column) => present[column] === undefined)
}
