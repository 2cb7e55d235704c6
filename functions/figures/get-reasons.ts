import { periodBefore } from '@minping/shared/calendar'
import { rankFailureReasons, rankReasons } from '@minping/shared/figures'
import { readScope } from '../platform/read-scope.ts'
import { readSumsApart } from '../platform/read-sums-apart.ts'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { readMonths } from './read-months.ts'

/** Why people were dissatisfied in a period, and why services failed, each with what changed since the period before. */
export const getReasons: UseCase<'getReasons'> = async ({ query, caller }) => {
  const { table, city, configuration } = service()
  const directory = await city()
  const found = readScope(query.scope, caller.grants, directory)
  if ('problem' in found) return found
  const asked = readMonths(query.period)
  if ('problem' in asked) return asked

  const before = periodBefore(asked.period)
  const { labelSet, outcomeReasons } = await configuration()
  const readOf = (of: 'badReviews' | 'failures') =>
    readSumsApart(table, directory, of, found.scope, [asked.period, before])
  const [[bad = {}, badBefore = {}], [failed = {}, failedBefore = {}]] = await Promise.all([
    readOf('badReviews'),
    readOf('failures'),
  ])
  return {
    body: {
      scope: query.scope,
      period: query.period,
      periodBefore: before.text,
      ...rankReasons(bad, badBefore, labelSet),
      failures: rankFailureReasons(failed, failedBefore, outcomeReasons),
    },
  }
}
