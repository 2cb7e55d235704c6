import { parsePeriod } from '@minping/shared/calendar'
import { computeSurveyCaseFigures } from '@minping/shared/figures'
import { readScope } from '../platform/read-scope.ts'
import { readSums } from '../platform/read-sums.ts'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'

/** 整改率 and 办结率 of reported problems in a scope and period, from counters. */
export const getSurveyCaseFigures: UseCase<'getSurveyCaseFigures'> = async ({ query, caller }) => {
  const { table, city } = service()
  const directory = await city()
  const found = readScope(query.scope, caller.grants, directory)
  if ('problem' in found) return found
  const period = parsePeriod(query.period)
  if (!period) return { problem: 'PERIOD_INVALID', field: 'period' }

  const [sums = {}] = await readSums(table, directory, found.scope, [period])
  const { name, englishName } = directory.nameOfScope(query.scope) ?? { name: query.scope, englishName: query.scope }
  return {
    body: {
      scope: query.scope,
      scopeName: name,
      scopeEnglishName: englishName,
      period: period.text,
      ...computeSurveyCaseFigures(sums),
    },
  }
}
