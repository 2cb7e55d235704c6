import type { FiguresView } from '@minping/shared/api'
import type { Level, Review } from '@minping/shared/review'
import { city } from '../../seeds/lijiang/index.ts'
import { postOf, send } from '../../test/support/call-use-case.ts'
import { disturb } from '../../test/support/disturb-store.ts'
import { forgetReviews } from '../../test/support/forget-reviews.ts'
import { shanghai } from '../../test/support/set-clock.ts'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import { service as functionsService } from '../platform/service.ts'
import { reviewItem } from '../store/review-entity.ts'
import { writeAll } from '../store/write-all.ts'
import { runTally } from '../tally/run-tally.ts'
import { handler } from './handler.ts'

let service: TestService
/** What the functions' connection sent to the store. */
const calls: string[] = []

beforeAll(async () => {
  service = await startTestService()
  disturb(functionsService().table, async (sendOn, command) => {
    calls.push(command)
    await sendOn()
  })
})
beforeEach(() => forgetReviews(service.table))
afterAll(() => service.stop())

const supervisor = postOf('city-supervisor')
const now = shanghai('2026-03-02 10:00')

describe('the figures of a scope', () => {
  it('come with numerators, denominators, definition, the name and the target of the year', async () => {
    // Prepare
    await store([...times(98, { level: 5 }), ...times(1, { level: 3 }), ...times(1, { level: 1 })])
    // Act
    const { status, body } = await figuresOf('hall:530702-01', '2024-09')
    // Assess
    expect(status).toBe(200)
    expect(body).toMatchObject({
      scope: 'hall:530702-01',
      scopeName: city.halls.find(({ hallId }) => hallId === '530702-01')?.name,
      period: '2024-09',
      levels: { active: { 1: 1, 2: 0, 3: 1, 4: 0, 5: 98 } },
      activeGoodRate: { numerator: 99, denominator: 100, percent: '99.00', target: 99, met: true },
      badReviewBudget: { allowed: 1, used: 1, left: 0 },
      generated: false,
    })
    expect(body.definition.zh).toContain('好评指')
  })

  it('are judged by the target of the year that the period lies in', async () => {
    await store([{ level: 5 }, { level: 5, submittedAt: '2022-06-01T02:00:00.000Z' }])
    const targets = await Promise.all(
      ['2022', '2022-Q2', '2023', '2024-09', '2025'].map(
        async (period) => (await figuresOf('city:530700', period)).body.activeGoodRate.target,
      ),
    )
    expect(targets).toEqual([97, 97, 98, 99, 99])
  })

  it('are N/A where nobody judged', async () => {
    const { body } = await figuresOf('window:530702-01-03', '2024')
    expect(body.activeGoodRate).toEqual({
      numerator: 0,
      denominator: 0,
      percent: null,
      target: 99,
      met: null,
      interval: null,
    })
  })

  it('add up: days to months, quarters and years, regions to the city', async () => {
    // Prepare
    const days = ['2024-07-01', '2024-08-31', '2024-09-12', '2024-09-12', '2024-10-01']
    const windows = ['530702-01-03', '530721-01-01', '530700-01-01', '530702-01-01', '530724-01-01']
    await store(days.map((day, index) => ({ level: 4, windowId: windows[index], submittedAt: `${day}T04:00:00.000Z` })))
    // Act
    const active = async (scope: string, period: string) => (await figuresOf(scope, period)).body.levels.active[4]
    // Assess
    expect(await active('city:530700', '2024-09-12')).toBe(2)
    expect(await active('city:530700', '2024-09')).toBe(2)
    expect(await active('city:530700', '2024-Q3')).toBe(4)
    expect(await active('city:530700', '2024')).toBe(5)
    expect(await active('region:530702', '2024')).toBe(2)
    expect(await active('region:530700', '2024')).toBe(1)
    expect(await active('window:530721-01-01', '2024-Q3')).toBe(1)
  })

  it.each([
    ['hall:', '2024', 'SCOPE_INVALID', 400],
    ['province:53', '2024', 'SCOPE_INVALID', 400],
    ['hall:999999-01', '2024', 'NOT_FOUND', 404],
    ['city:530700', '2024-13', 'PERIOD_INVALID', 400],
    ['city:530700', '24', 'PERIOD_INVALID', 400],
    ['city:530700', '2023-02-29', 'PERIOD_INVALID', 400],
  ])('of %s in %s are %s', async (scope, period, code, status) => {
    expect(await figuresOf(scope, period)).toMatchObject({ status, body: { code } })
  })
})

describe('who may see figures', () => {
  it.each([
    ['gucheng-window-3-clerk', 'window:530702-01-03', 200],
    ['gucheng-window-3-clerk', 'window:530702-01-01', 404],
    ['gucheng-window-3-clerk', 'hall:530702-01', 404],
    ['gucheng-handler-1', 'hall:530702-01', 200],
    ['gucheng-handler-1', 'window:530702-01-03', 200],
    ['gucheng-manager', 'hall:530721-01', 404],
    ['gucheng-manager', 'region:530702', 404],
    ['city-auditor', 'city:530700', 200],
    ['city-auditor', 'hall:530721-01', 200],
    ['city-administrator', 'region:530724', 200],
  ])('%s asks for %s: %d', async (account, scope, status) => {
    const query = { scope, period: '2024' }
    const answer = await send(handler, 'getFigures', { caller: postOf(account), query })
    expect(answer.status).toBe(status)
  })

  it('a department sees itself and its own items and windows, wherever they are', async () => {
    const window = city.windows[0]
    const caller = {
      ...supervisor,
      grants: [{ role: 'handler', scope: `department:${window?.departmentCode}` }],
    } as const
    const ask = async (scope: string) =>
      (await send(handler, 'getFigures', { caller, query: { scope, period: '2024' } })).status
    expect(await ask(`department:${window?.departmentCode}`)).toBe(200)
    expect(await ask(`item:${window?.itemCodes[0]}`)).toBe(200)
    expect(await ask(`window:${window?.windowId}`)).toBe(200)
    expect(await ask(`hall:${window?.hallId}`)).toBe(404)
  })
})

describe('the trend', () => {
  it('has a point for every period, also without reviews', async () => {
    // Prepare
    await store([
      { level: 5, submittedAt: '2024-01-15T04:00:00.000Z' },
      { level: 2, submittedAt: '2024-03-31T15:59:59.000Z' },
      { level: 2, submittedAt: '2024-03-31T16:00:00.000Z' },
    ])
    // Act
    const { body } = await trendOf('hall:530702-01', '2023-12', '2024-03')
    // Assess
    expect(body.points.map((point) => [point.period, point.activeGoodRate.percent])).toEqual([
      ['2023-12', null],
      ['2024-01', '100.00'],
      ['2024-02', null],
      ['2024-03', '0.00'],
    ])
  })

  it('goes by days, quarters and years too, for the city as for a window', async () => {
    await store([
      { level: 5, submittedAt: '2024-02-28T16:00:00.000Z' },
      { level: 4, windowId: '530724-01-01' },
    ])
    const goods = async (scope: string, from: string, to: string) =>
      (await trendOf(scope, from, to)).body.points.map((point) => point.activeGoodRate.numerator)
    expect(await goods('city:530700', '2024-02-28', '2024-03-01')).toEqual([0, 1, 0])
    expect(await goods('window:530702-01-03', '2024-02-28', '2024-03-01')).toEqual([0, 1, 0])
    expect(await goods('city:530700', '2023-Q4', '2024-Q3')).toEqual([0, 1, 0, 1])
    expect(await goods('city:530700', '2022', '2024')).toEqual([0, 0, 2])
  })

  it.each([
    ['2024-01', '2024'],
    ['2024-03', '2024-01'],
    ['2024-01-01', '2024-12-31'],
    ['x', '2024'],
  ])('from %s to %s is no period', async (from, to) => {
    const answer = await trendOf('city:530700', from, to)
    expect(answer).toMatchObject({ status: 400, body: { code: 'PERIOD_INVALID' } })
  })

  it('of a foreign hall is not found', async () => {
    const query = { scope: 'hall:530721-01', from: '2024', to: '2024' }
    const answer = await send(handler, 'getTrend', { caller: postOf('gucheng-manager'), query })
    expect(answer.status).toBe(404)
  })
})

describe('the ranking', () => {
  it('has the best first, whom nobody judged last, each by name', async () => {
    // Prepare
    await store([
      ...times(2, { level: 5, windowId: '530721-01-01' }),
      ...times(3, { level: 5, windowId: '530702-01-01' }),
      ...times(2, { level: 5, windowId: '530724-01-01' }),
      { level: 1, windowId: '530724-01-01' },
    ])
    // Act
    const { body } = await rankingOf('city:530700', 'hall', '2024')
    // Assess
    expect(body.items.slice(0, 3).map((item) => [item.scope, item.activeGoodRate.percent])).toEqual([
      ['hall:530702-01', '100.00'],
      ['hall:530721-01', '100.00'],
      ['hall:530724-01', '66.67'],
    ])
    expect(body.items).toHaveLength(city.halls.length)
    expect(body.items.slice(3).every((item) => item.activeGoodRate.percent === null)).toBe(true)
    const names = new Map(city.halls.map((hall) => [`hall:${hall.hallId}`, hall.name]))
    expect(body.items.every((item) => item.scopeName === names.get(item.scope))).toBe(true)
  })

  it('goes by every kind of part, and by days as by months', async () => {
    // Prepare
    const window = city.windows.find(({ windowId }) => windowId === '530702-01-03')
    await store([{ level: 4, itemCode: window?.itemCodes[0] }])
    const first = async (scope: string, by: string, period: string) =>
      (await rankingOf(scope, by, period)).body.items[0]?.scope
    // Act, assess
    for (const period of ['2024-09-12', '2024-09', '2024-Q3', '2024']) {
      expect(await first('city:530700', 'region', period)).toBe('region:530702')
      expect(await first('city:530700', 'hall', period)).toBe('hall:530702-01')
      expect(await first('region:530702', 'hall', period)).toBe('hall:530702-01')
      expect(await first('region:530702', 'department', period)).toBe(`department:${window?.departmentCode}`)
      expect(await first('region:530702', 'item', period)).toBe(`item:${window?.itemCodes[0]}`)
      expect(await first('hall:530702-01', 'window', period)).toBe('window:530702-01-03')
    }
  })

  it('marks what is made of too few, and lets it outrank nobody', async () => {
    // Prepare
    await store([
      ...times(3, { level: 5, windowId: '530702-01-01' }),
      ...times(39, { level: 5, windowId: '530702-01-03' }),
      { level: 2, windowId: '530702-01-03' },
    ])
    const order = async (figure?: string) => {
      const query = { scope: 'hall:530702-01', by: 'window', period: '2024', ...(figure && { figure }) }
      const { body } = await send(handler, 'getRanking', { caller: supervisor, query })
      return body.items.slice(0, 2).map(({ scope, few }) => [scope, few])
    }
    // Act, assess
    expect(await order()).toEqual([
      ['window:530702-01-03', false],
      ['window:530702-01-01', true],
    ])
    expect(await order('badRate')).toEqual(await order())
    expect((await order('onTimeRate')).every(([, few]) => few)).toBe(true)
  })

  it('is refused for parts that a scope does not have', async () => {
    const answer = await rankingOf('window:530702-01-03', 'hall', '2024')
    expect(answer).toMatchObject({ status: 400, body: { code: 'SCOPE_INVALID', field: 'by' } })
  })
})

describe('the cost of a dashboard', () => {
  it('is the same after ten reviews and after two thousand', async () => {
    // Prepare
    await dashboardCalls()
    await store(spread(10))
    const few = await dashboardCalls()
    await store(spread(2_000))
    // Act
    const many = await dashboardCalls()
    // Assess
    expect(many).toEqual(few)
    expect(few).toEqual({
      figuresOfCity: 1,
      figuresOfCityDay: 1,
      figuresOfHall: 1,
      trendOfCity: 1,
      trendOfHall: 1,
      dailyTrendOfCity: city.regions.length,
      dailyTrendOfHall: 1,
      rankingOfRegions: 1,
      rankingOfHalls: city.regions.length,
      rankingOfWindows: 1,
      reasonsOfCity: 2 * city.regions.length,
      reasonsOfHall: 2,
      workOfCity: 1 + city.regions.length,
      budgetOfCity: 1 + city.regions.length,
      budgetOfWindow: 2,
    })
  }, 60_000)
})

/** How many store calls each part of a dashboard takes, once the city is known. */
async function dashboardCalls(): Promise<Record<string, number>> {
  const parts = {
    figuresOfCity: () => figuresOf('city:530700', '2024'),
    figuresOfCityDay: () => figuresOf('city:530700', '2024-09-12'),
    figuresOfHall: () => figuresOf('hall:530702-01', '2024-Q3'),
    trendOfCity: () => trendOf('city:530700', '2022-01', '2024-12'),
    trendOfHall: () => trendOf('hall:530702-01', '2022', '2024'),
    dailyTrendOfCity: () => trendOf('city:530700', '2024-09-01', '2024-09-30'),
    dailyTrendOfHall: () => trendOf('hall:530702-01', '2024-09-01', '2024-09-30'),
    rankingOfRegions: () => rankingOf('city:530700', 'region', '2024'),
    rankingOfHalls: () => rankingOf('city:530700', 'hall', '2024'),
    rankingOfWindows: () => rankingOf('hall:530702-01', 'window', '2024'),
    reasonsOfCity: () => reasonsOf('city:530700', '2024'),
    reasonsOfHall: () => reasonsOf('hall:530702-01', '2024-09'),
    workOfCity: () => workOf('city:530700', '2024'),
    budgetOfCity: () => budgetOf('city:530700'),
    budgetOfWindow: () => budgetOf('window:530702-01-03'),
  }
  const taken: Record<string, number> = {}
  for (const [name, ask] of Object.entries(parts)) {
    calls.length = 0
    expect((await ask()).status).toBe(200)
    taken[name] = calls.length
  }
  return taken
}

function figuresOf(scope: string, period: string) {
  return send(handler, 'getFigures', { caller: supervisor, query: { scope, period } })
}

function trendOf(scope: string, from: string, to: string) {
  return send(handler, 'getTrend', { caller: supervisor, query: { scope, from, to } })
}

function reasonsOf(scope: string, period: string) {
  return send(handler, 'getReasons', { caller: supervisor, query: { scope, period } })
}

function workOf(scope: string, period: string) {
  return send(handler, 'getFollowUpWork', { caller: supervisor, query: { scope, period } })
}

function budgetOf(scope: string) {
  return send(handler, 'getBudgetOutlook', { caller: supervisor, query: { scope } })
}

function rankingOf(scope: string, by: string, period: FiguresView['period']) {
  return send(handler, 'getRanking', { caller: supervisor, query: { scope, by, period } })
}

interface Judged {
  level: Level
  windowId?: string | undefined
  itemCode?: string | undefined
  submittedAt?: string
}

let stored = 0

/** Puts reviews into the table, as submitting does, and has them counted. */
async function store(judged: readonly Judged[]): Promise<void> {
  const items = judged.map((one) => reviewItem({ ...reviewOf(one), version: 1 }, now))
  await writeAll(service.table, items)
  await runTally({ table: service.table, now })
}

function reviewOf({
  level,
  windowId = '530702-01-03',
  itemCode,
  submittedAt = '2024-09-12T04:00:00.000Z',
}: Judged): Review {
  stored += 1
  const window = city.windows.find((candidate) => candidate.windowId === windowId)
  if (!window) throw new Error(`no window ${windowId}`)
  const { regionCode, hallId, departmentCode } = window
  return {
    reviewId: `review-${stored}`,
    receiptNo: `MP20240912-${stored}`,
    kind: 'active',
    place: { cityCode: city.cityCode, regionCode, hallId, windowId, departmentCode, itemCode },
    level,
    labels: [],
    labelSetVersion: '2',
    anonymous: true,
    submittedAt,
    excluded: false,
    generated: false,
  }
}

function times(count: number, judged: Judged): Judged[] {
  return Array.from({ length: count }, () => judged)
}

/** Reviews over all windows and three years. */
function spread(count: number): Judged[] {
  return Array.from({ length: count }, (_, index) => ({
    level: 5,
    windowId: city.windows[index % city.windows.length]?.windowId,
    submittedAt: new Date(Date.UTC(2022, 0, 1 + (index % 1000), 4)).toISOString(),
  }))
}
