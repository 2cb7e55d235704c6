import { periodsBetween } from '@minping/shared/calendar'
import { figuresView } from '../platform/figures-view.ts'
import { readScope } from '../platform/read-scope.ts'
import { readSums } from '../platform/read-sums.ts'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'

const mostPeriods = 120

/** The figures of a scope over consecutive periods of one kind. */
export const getTrend: UseCase<'getTrend'> = async ({ query, caller }) => {
  const { table, city, configuration } = service()
  const directory = await city()
  const found = readScope(query.scope, caller.grants, directory)
  if ('problem' in found) return found
  const periods = periodsBetween(query.from, query.to, mostPeriods)
  if (!periods) return { problem: 'PERIOD_INVALID', field: 'to' }

  const { definition } = await configuration()
  const sums = await readSums(table, directory, found.scope, periods)
  const points = periods.map((period, index) =>
    figuresView(query.scope, period, sums[index] ?? {}, directory, definition),
  )
  return { body: { scope: query.scope, points } }
}
