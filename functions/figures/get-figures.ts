import { parsePeriod } from '@minping/shared/calendar'
import { figuresView } from '../platform/figures-view.ts'
import { readScope } from '../platform/read-scope.ts'
import { readSums } from '../platform/read-sums.ts'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'

/** Every figure of a scope and period. */
export const getFigures: UseCase<'getFigures'> = async ({ query, caller }) => {
  const { table, city, configuration } = service()
  const directory = await city()
  const found = readScope(query.scope, caller.grants, directory)
  if ('problem' in found) return found
  const period = parsePeriod(query.period)
  if (!period) return { problem: 'PERIOD_INVALID', field: 'period' }

  const { definition } = await configuration()
  const [sums] = await readSums(table, directory, found.scope, [period])
  return { body: figuresView(query.scope, period, sums ?? {}, directory, definition) }
}
