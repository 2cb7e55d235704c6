import type { FiguresView } from '@minping/shared/api'
import type { Period } from '@minping/shared/calendar'
import { type Counts, computeFigures, type FiguresDefinition } from '@minping/shared/figures'
import type { CityDirectory } from './service.ts'

/** The figures of a scope and period as the contract has them. What has left the directory goes by its code. */
export function figuresView(
  scope: string,
  period: Period,
  counts: Counts,
  directory: CityDirectory,
  definition: FiguresDefinition,
): FiguresView {
  const named = directory.nameOfScope(scope) ?? { name: scope, englishName: scope }
  return {
    scope,
    scopeName: named.name,
    scopeEnglishName: named.englishName,
    period: period.text,
    ...computeFigures(counts, definition, period.year),
  }
}
