import { parsePeriod } from '@minping/shared/calendar'
import { childKinds } from '@minping/shared/directory'
import { compareRates } from '../platform/compare-rates.ts'
import { figuresView } from '../platform/figures-view.ts'
import { readPartSums } from '../platform/read-part-sums.ts'
import { readScope } from '../platform/read-scope.ts'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'

/** The figures of a scope's parts, best active good rate first, those without active reviews last. */
export const getRanking: UseCase<'getRanking'> = async ({ query, caller }) => {
  const { table, city, configuration } = service()
  const directory = await city()
  const found = readScope(query.scope, caller.grants, directory)
  if ('problem' in found) return found
  if (!childKinds[found.scope.kind].includes(query.by)) return { problem: 'SCOPE_INVALID', field: 'by' }
  const period = parsePeriod(query.period)
  if (!period) return { problem: 'PERIOD_INVALID', field: 'period' }

  const { definition } = await configuration()
  const sums = await readPartSums(table, directory, query.scope, query.by, period)
  const items = [...sums]
    .map(([part, counts]) => figuresView(part, period, counts, directory, definition))
    .sort(compareRates)
  return { body: { scope: query.scope, by: query.by, period: query.period, items } }
}
