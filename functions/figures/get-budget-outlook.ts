import { dayAfter, type Period, periodOfDay, periodsBetween, shanghaiDay } from '@minping/shared/calendar'
import type { Scope } from '@minping/shared/directory'
import {
  type BudgetCounts,
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
  const [[ofYear = {}], days] = await Promise.all([
    readSums(table, directory, found.scope, [year]),
    readDays(table, directory, found.scope, today, definition),
  ])
  const soFar = budgetCountsOf(ofYear, definition)
  const pace = paceOf(days, soFar, year)
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

interface Day extends BudgetCounts {
  day: string
}

/** The days of the last weeks, today behind them. */
async function readDays(
  table: Table,
  directory: CityDirectory,
  scope: Scope,
  today: string,
  definition: FiguresDefinition,
): Promise<Day[]> {
  const days = periodsBetween(dayAfter(today, -paceDays), today, paceDays + 1) ?? []
  const sums = await readSums(table, directory, scope, days)
  return days.map(({ text }, index) => ({ day: text, ...budgetCountsOf(sums[index] ?? {}, definition) }))
}

/** What the last weeks up to yesterday brought; where nobody reviewed before them, from their first day with a review on. */
function paceOf(days: readonly Day[], soFar: BudgetCounts, year: Period): BudgetPace & { from: string; to: string } {
  const ofYear = activeOf(days.filter(({ day }) => day >= year.firstDay))
  const uptoYesterday = days.slice(0, -1)
  const begunBefore = soFar.active > ofYear
  const first = begunBefore ? 0 : uptoYesterday.findIndex(({ active }) => active > 0)
  const counted = first === -1 ? [] : uptoYesterday.slice(first)
  return {
    from: (counted[0] ?? days[0])?.day ?? year.firstDay,
    to: uptoYesterday.at(-1)?.day ?? year.firstDay,
    days: counted.length,
    active: activeOf(counted),
    used: counted.reduce((sum, { used }) => sum + used, 0),
  }
}

function activeOf(days: readonly Day[]): number {
  return days.reduce((sum, { active }) => sum + active, 0)
}
