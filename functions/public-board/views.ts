import type { PublicFiguresView, PublicPlaceView } from '@minping/shared/api'
import type { PeriodKind } from '@minping/shared/calendar'
import { formatScope } from '@minping/shared/directory'
import { definitionSentence } from '@minping/shared/figures'
import type { PublishedFigures } from '@minping/shared/publication'
import type { CityConfiguration, CityDirectory } from '../platform/service.ts'
import { cityScope } from './published.ts'
import { lastComplete } from './read-period.ts'

/** The figures of a place as the contract has them. */
export function placeView(
  { scope, period, figures, generated }: PublishedFigures,
  directory: CityDirectory,
): PublicPlaceView {
  const named = directory.nameOfScope(scope) ?? { name: scope, englishName: scope }
  const { text, firstDay, lastDay } = period
  return {
    scope,
    scopeName: named.name,
    scopeEnglishName: named.englishName,
    ...parentView(scope, directory),
    period: text,
    firstDay,
    lastDay,
    ...figures,
    generated,
  }
}

function parentView(scope: string, directory: CityDirectory): Pick<PublicPlaceView, 'parent'> {
  const { regionCode, hallId } = directory.placeOfScope(scope) ?? {}
  if (regionCode === undefined) return {}
  const parent = hallId === undefined ? cityScope(directory) : formatScope({ kind: 'region', code: regionCode })
  const named = directory.nameOfScope(parent)
  return named ? { parent: { scope: parent, ...named } } : {}
}

/** By which definition and threshold, and which periods are published. */
export function howPublished(
  { definition, publication: { threshold, since } }: CityConfiguration,
  now: Date,
): Pick<PublicFiguresView, 'definition' | 'threshold' | 'published'> {
  const last = (kind: PeriodKind) => {
    const period = lastComplete(kind, now)
    return period.year < since ? null : period.text
  }
  return {
    definition: definitionSentence(definition.goodLevels),
    threshold,
    published: { since, month: last('month'), quarter: last('quarter'), year: last('year') },
  }
}
