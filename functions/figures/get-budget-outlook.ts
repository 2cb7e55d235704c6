import { dayAfter, type Period, periodOfDay, periodsBetween, shanghaiDay } from '@minping/shared/calendar'
import type { Scope } from '@minping/shared/directory'
import {
  type BudgetPace,
  budgetCountsOf,
  budgetOf,
  type FiguresDefinition,
  foreseeBudget,
  perWeek,
  targetOf,
} from '@minping/shared/figures'
import { readScope } from '../platform/read-scope.ts'
import { readSums } from '../platform/read-sums.ts'
import type { UseCase } from '../platform/serve.ts'
import { type CityDirectory, service } from '../platform/service.ts'
import type { Table } from '../store/table.ts'

/** Eight whole weeks: each weekday weighs the same. */
const paceDays = 56

/** How many bad reviews this year still allows, how fast they come, and when none will be left. */
export const getBudgetOutlook: UseCase<'getBudgetOutlook'> = async ({ query, caller, now }) => {
  const { table, city, configuration } = service()
  const directory = await city()
  const found = readScope(query.scope, caller.grants, directory)
  if ('problem' in found) return found

  const { definition } = await configuration()
  const today = shanghaiDay(now)
  const year = periodOfDay(today, 'year')
  const target = targetOf(definition, 'activeGoodRate', year.year)
  const [[ofYear = {}], pace] = await Promise.all([
    readSums(table, directory, found.scope, [year]),
    readPace(table, directory, found.scope, today, definition),
  ])
  const soFar = budgetCountsOf(ofYear, definition)
  const budget = budgetOf(soFar, target)
  return {
    body: {
      scope: query.scope,
      year: year.text,
      today,
      target,
      budget: budget && { active: soFar.active, ...budget },
      pace: {
        ...pace,
        activePerWeek: perWeek(pace.active, pace.days),
        usedPerWeek: perWeek(pace.used, pace.days),
      },
      ...(target === null ? { outcome: null } : foreseeBudget(soFar, pace, target, today, year.lastDay)),
    },
  }
}

/** What the last weeks up to yesterday brought, from their first day with a review on. */
async function readPace(
  table: Table,
  directory: CityDirectory,
  scope: Scope,
  today: string,
  definition: FiguresDefinition,
): Promise<BudgetPace & { from: string; to: string }> {
  const [from, to] = [dayAfter(today, -paceDays), dayAfter(today, -1)]
  const days: readonly Period[] = periodsBetween(from, to, paceDays) ?? []
  const perDay = (await readSums(table, directory, scope, days)).map((counts) => budgetCountsOf(counts, definition))
  const first = perDay.findIndex(({ active }) => active > 0)
  const counted = first === -1 ? [] : perDay.slice(first)
  return {
    from: first === -1 ? from : (days[first]?.text ?? from),
    to,
    days: counted.length,
    active: counted.reduce((sum, { active }) => sum + active, 0),
    used: counted.reduce((sum, { used }) => sum + used, 0),
  }
}
