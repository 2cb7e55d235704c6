import type { Language } from '../../../service'
import type { ItemResult, SurveyResults } from '../../../text/survey-figures'
import { itemTitle } from '../questions/questions'

/** Something that a table can be made of. */
export interface CrossItem {
  item: string
  name: string
}

export const strataOfTables = ['~region', '~industry', '~size', '~kind'] as const
type StratumNames = Record<(typeof strataOfTables)[number], string>

/** What may stand in the rows: every question with values to count. */
export function rowItems({ items }: Pick<SurveyResults, 'items'>, language: Language): CrossItem[] {
  return items.filter(isCountable).map((item) => ({ item: item.item, name: itemTitle(item, language) }))
}

/** What may stand in the columns beside a row: the strata, and other questions where both are counted together. */
export function columnItems(
  { items }: Pick<SurveyResults, 'items'>,
  row: string,
  language: Language,
  names: StratumNames,
): CrossItem[] {
  const strata = strataOfTables.map((item) => ({ item, name: names[item] }))
  const ofRow = items.find(({ item }) => item === row)
  if (!ofRow || !isPaired(ofRow)) return strata
  const others = items.filter((item) => item.item !== row && isCountable(item) && isPaired(item))
  return [...strata, ...others.map((item) => ({ item: item.item, name: itemTitle(item, language) }))]
}

function isCountable({ type, values }: ItemResult): boolean {
  return type !== 'date' && values.length > 0
}

/** Texts and rankings are counted with the strata only. */
function isPaired({ type }: ItemResult): boolean {
  return type !== 'text' && type !== 'ranking' && type !== 'date'
}
