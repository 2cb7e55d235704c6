import { type Period, parsePeriod, periodBefore, periodsBetween, shanghaiDay } from '@minping/shared/calendar'
import { formatScope, type Scope, type ScopeKind, scopeCovers } from '@minping/shared/directory'
import { addCounts, type Counts, computeFigures, computeSurveyCaseFigures, rankReasons } from '@minping/shared/figures'
import { isOverdue } from '@minping/shared/follow-up'
import type { MonthlyFacts, NamedCase } from '@minping/shared/report'
import { figuresView } from '../../platform/figures-view.ts'
import { readPartSums } from '../../platform/read-part-sums.ts'
import { readSums } from '../../platform/read-sums.ts'
import { readSumsApart } from '../../platform/read-sums-apart.ts'
import type { CityConfiguration, CityDirectory } from '../../platform/service.ts'
import { readDoneBetween } from '../../store/done-follow-ups.ts'
import { readOpenQueue, type StoredFollowUp } from '../../store/follow-up-entity.ts'
import type { Table } from '../../store/table.ts'

export interface MonthlySource {
  table: Table
  directory: CityDirectory
  configuration: CityConfiguration
}

/** What a scope's parts are ranked by in its 通报. */
const rankings: Partial<Record<ScopeKind, readonly { by: ScopeKind; title: string; unit: string }[]>> = {
  city: [
    { by: 'region', title: '县（区）排名', unit: '县（区）' },
    { by: 'hall', title: '政务服务大厅排名', unit: '大厅' },
  ],
  region: [
    { by: 'hall', title: '政务服务大厅排名', unit: '大厅' },
    { by: 'department', title: '部门排名', unit: '部门' },
  ],
}

/** Reads what the 通报 of a city or county tells of: counters for every figure, cases for the lists. */
export async function readMonthlyFacts(
  source: MonthlySource,
  scope: Scope,
  month: Period,
  now: Date,
): Promise<MonthlyFacts> {
  const { directory, configuration } = source
  const { definition, calendar } = configuration
  const { figures, former, toDate } = await readMonths(source, scope, month)
  const { overdue, returned } = await readCases(source, scope, month, now)
  return {
    scopeName: directory.nameOfScope(formatScope(scope))?.name ?? scope.code,
    cityName: directory.name,
    month,
    figures: computeFigures(figures, definition, month.year),
    former: computeFigures(former, definition, month.year),
    toDate: computeFigures(toDate, definition, month.year),
    rankings: await readRankings(source, scope, month),
    overdue,
    returned,
    reasons: await readReasons(source, scope, month),
    problems: computeSurveyCaseFigures(figures),
    calendar,
    now,
  }
}

/** The month, the one before, and the year up to the month: one query, each figure a sum of months. */
async function readMonths({ table, directory }: MonthlySource, scope: Scope, month: Period) {
  const before = periodBefore(month).text
  const january = `${month.year}-01`
  const periods = periodsBetween(before < january ? before : january, month.text, 13) ?? []
  const sums = await readSums(table, directory, scope, periods)
  const sumOf = (belongs: (period: Period) => boolean): Counts =>
    addCounts(...sums.filter((_, place) => periods[place] && belongs(periods[place])))
  return {
    figures: sumOf(({ text }) => text === month.text),
    former: sumOf(({ text }) => text === before),
    toDate: sumOf(({ year }) => year === month.year),
  }
}

async function readReasons({ table, directory, configuration }: MonthlySource, scope: Scope, month: Period) {
  const [sums = {}, before = {}] = await readSumsApart(table, directory, 'badReviews', scope, [
    month,
    periodBefore(month),
  ])
  return rankReasons(sums, before, configuration.labelSet)
}

function readRankings({ table, directory, configuration }: MonthlySource, scope: Scope, month: Period) {
  return Promise.all(
    (rankings[scope.kind] ?? []).map(async ({ by, title, unit }) => {
      const sums = await readPartSums(table, directory, formatScope(scope), by, month)
      const views = [...sums].map(([part, counts]) =>
        figuresView(part, month, counts, directory, configuration.definition),
      )
      return { title, unit, parts: views.map((view) => ({ ...view, name: view.scopeName })) }
    }),
  )
}

/** Of the reviews of the month and before: what is overdue now, and what was returned twice and worked on in the month. */
async function readCases({ table, directory }: MonthlySource, scope: Scope, month: Period, now: Date) {
  const text = formatScope(scope)
  const halls = [...directory.halls.values()].filter(({ hallId }) =>
    scopeCovers(text, directory.placeOfScope(`hall:${hallId}`) ?? {}),
  )
  const hallIds = halls.map(({ hallId }) => hallId)
  const open = (await readOpenQueue(table, hallIds)).map(({ found }) => found)
  const done = await readDoneBetween(table, hallIds, month.firstDay, month.lastDay)
  const isOfMonthOrBefore = ({ submittedAt }: StoredFollowUp) => shanghaiDay(new Date(submittedAt)) <= month.lastDay
  const named = (followUp: StoredFollowUp): NamedCase => ({
    followUp,
    windowName: directory.nameOfScope(`window:${followUp.place.windowId}`)?.name ?? followUp.place.windowId,
  })
  return {
    overdue: open.filter((followUp) => isOfMonthOrBefore(followUp) && isOverdue(followUp, now)).map(named),
    returned: [...open, ...done].filter((followUp) => isOfMonthOrBefore(followUp) && followUp.returns >= 2).map(named),
  }
}

/** A month as the contract takes it; undefined for every other period. */
export function parseMonth(text: string): Period | undefined {
  const period = parsePeriod(text)
  return period?.kind === 'month' ? period : undefined
}
