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

/** What may stand in the rows: every question with values to count, and the strata. */
export function rowItems(
  { items, scope }: Pick<SurveyResults, 'items' | 'scope'>,
  language: Language,
  names: StratumNames,
): CrossItem[] {
  return [...items.filter(isCountable).map((item) => asCrossItem(item, language)), ...strataIn(scope, names)]
}

/** What may stand in the columns beside a row: the strata, and questions where both are counted together. */
export function columnItems(
  results: Pick<SurveyResults, 'items' | 'scope'>,
  row: string,
  language: Language,
  names: StratumNames,
): CrossItem[] {
  const { items, scope } = results
  const strata = strataIn(scope, names).filter(({ item }) => item !== row)
  const ofRow = items.find(({ item }) => item === row)
  if (ofRow && !isPaired(ofRow)) return strata
  const others = items.filter((item) => item.item !== row && isCountable(item) && (!ofRow || isPaired(item)))
  return [...strata, ...others.map((item) => asCrossItem(item, language))]
}

function asCrossItem(item: ItemResult, language: Language): CrossItem {
  return { item: item.item, name: itemTitle(item, language) }
}

/** A region has no other regions in it. */
function strataIn(scope: string, names: StratumNames): CrossItem[] {
  return strataOfTables
    .filter((item) => item !== '~region' || scope.startsWith('city:'))
    .map((item) => ({ item, name: names[item] }))
}

function isCountable({ type, values }: ItemResult): boolean {
  return type !== 'date' && values.length > 0
}

/** Texts and rankings are counted with the strata only. */
function isPaired({ type }: ItemResult): boolean {
  return type !== 'text' && type !== 'file' && type !== 'ranking' && type !== 'date'
}
