import { addCounts, computeFollowUpWork } from '@minping/shared/figures'
import { readScope } from '../platform/read-scope.ts'
import { readSums } from '../platform/read-sums.ts'
import { readSumsApart } from '../platform/read-sums-apart.ts'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { readMonths } from './read-months.ts'

/** How far and how fast the work on the bad reviews of a period has come. */
export const getFollowUpWork: UseCase<'getFollowUpWork'> = async ({ query, caller }) => {
  const { table, city } = service()
  const directory = await city()
  const found = readScope(query.scope, caller.grants, directory)
  if ('problem' in found) return found
  const asked = readMonths(query.period)
  if ('problem' in asked) return asked

  const [[sums = {}], [ofBad = {}]] = await Promise.all([
    readSums(table, directory, found.scope, [asked.period]),
    readSumsApart(table, directory, 'badReviews', found.scope, [asked.period]),
  ])
  const work = computeFollowUpWork(addCounts(sums, ofBad))
  return { body: { scope: query.scope, period: query.period, ...work } }
}
