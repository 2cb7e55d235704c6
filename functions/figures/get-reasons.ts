import { periodBefore } from '@minping/shared/calendar'
import { rankReasons } from '@minping/shared/figures'
import { readBadReviewSums } from '../platform/read-bad-review-sums.ts'
import { readScope } from '../platform/read-scope.ts'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { readMonths } from './read-months.ts'

/** Why people were dissatisfied in a period, and what changed since the one before. */
export const getReasons: UseCase<'getReasons'> = async ({ query, caller }) => {
  const { table, city, configuration } = service()
  const directory = await city()
  const found = readScope(query.scope, caller.grants, directory)
  if ('problem' in found) return found
  const asked = readMonths(query.period)
  if ('problem' in asked) return asked

  const before = periodBefore(asked.period)
  const { labelSet } = await configuration()
  const [sums = {}, sumsBefore = {}] = await readBadReviewSums(table, directory, found.scope, [asked.period, before])
  return {
    body: {
      scope: query.scope,
      period: query.period,
      periodBefore: before.text,
      ...rankReasons(sums, sumsBefore, labelSet),
    },
  }
}
