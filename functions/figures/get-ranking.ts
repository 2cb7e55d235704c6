import { parsePeriod } from '@minping/shared/calendar'
import { childKinds } from '@minping/shared/directory'
import { isMadeOfFew, rankBy } from '@minping/shared/figures'
import { figuresView } from '../platform/figures-view.ts'
import { readPartSums } from '../platform/read-part-sums.ts'
import { readScope } from '../platform/read-scope.ts'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'

/** The figures of a scope's parts in the order of one of them. */
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
  const parts = [...sums].map(([part, counts]) => figuresView(part, period, counts, directory, definition))
  const figure = query.figure ?? 'activeGoodRate'
  const items = rankBy(figure, parts).map((part) => ({ ...part, few: isMadeOfFew(figure, part[figure]) }))
  return { body: { scope: query.scope, by: query.by, period: query.period, figure, items } }
}
