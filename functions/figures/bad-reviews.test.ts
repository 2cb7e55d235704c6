import { city } from '../../seeds/lijiang/index.ts'
import { postOf, send } from '../../test/support/call-use-case.ts'
import { type Deeds, deedsOn, labelOf } from '../../test/support/deeds.ts'
import { forgetReviews } from '../../test/support/forget-reviews.ts'
import { setClock, shanghai } from '../../test/support/set-clock.ts'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import { runTally } from '../tally/run-tally.ts'
import { handler } from './handler.ts'

let service: TestService
let deeds: Deeds
beforeAll(async () => {
  service = await startTestService()
  deeds = deedsOn(service)
})
beforeEach(() => forgetReviews(service.table))
afterEach(() => jest.useRealTimers())
afterAll(() => service.stop())

const supervisor = postOf('city-supervisor')
const now = shanghai('2026-03-02 10:00')

describe('the reasons of bad reviews', () => {
  it('are ranked, with what changed since the period before, for a window as for the city', async () => {
    // Prepare
    await deeds.submit({ level: 1 }, shanghai('2026-02-10 10:00'))
    for (const level of [1, 2, 2, 5] as const) await deeds.submit({ level }, now)
    await deeds.submit({ level: 2, windowId: '530724-01-01' }, now)
    await count()
    // Act
    const ofCity = await reasonsOf('city:530700', '2026-03')
    const ofHall = await reasonsOf('hall:530702-01', '2026-03')
    // Assess
    expect(ofCity.body).toMatchObject({ periodBefore: '2026-02', badReviews: 4, badReviewsBefore: 1, given: 4 })
    expect(ofCity.body.reasons.map(({ label, share, change }) => [label?.code, share.numerator, change])).toEqual([
      [labelOf(2), 3, '+75.00'],
      [labelOf(1), 1, '-75.00'],
    ])
    expect(ofCity.body.reasons[0]?.label?.text).toBe(city.labelSet.labels.find(({ code }) => code === labelOf(2))?.text)
    expect(ofHall.body.reasons.map(({ share }) => share.numerator)).toEqual([2, 1])
  })

  it('add up over the months of a quarter and a year', async () => {
    await deeds.submit({ level: 1 }, shanghai('2026-01-05 10:00'))
    await deeds.submit({ level: 1 }, now)
    await count()
    for (const period of ['2026-Q1', '2026']) {
      expect((await reasonsOf('city:530700', period)).body).toMatchObject({ badReviews: 2, badReviewsBefore: 0 })
    }
  })

  it.each([
    ['city:530700', '2026-03-02', 'PERIOD_INVALID', 400],
    ['city:530700', '2026-13', 'PERIOD_INVALID', 400],
    ['hall', '2026', 'SCOPE_INVALID', 400],
    ['hall:999999-01', '2026', 'NOT_FOUND', 404],
  ])('of %s in %s are %s', async (scope, period, code, status) => {
    expect(await reasonsOf(scope, period)).toMatchObject({ status, body: { code } })
  })
})

describe('the work on bad reviews', () => {
  it('shows how far the cases are, what is overdue, and how long visit and reply took', async () => {
    // Prepare
    const replied = await deeds.submit({ level: 1 }, now)
    await deeds.bringTo('replied', replied, shanghai('2026-03-03 10:00'))
    const visited = await deeds.submit({ level: 2 }, now)
    await deeds.bringTo('verifying', visited, shanghai('2026-03-02 11:00'))
    await deeds.submit({ level: 2 }, now)
    const later = shanghai('2026-04-01 10:00')
    await runTally({ table: service.table, now: later })
    // Act
    const { body } = await send(handler, 'getFollowUpWork', {
      caller: supervisor,
      query: { scope: 'city:530700', period: '2026-03' },
    })
    // Assess
    expect(body.funnel).toEqual({ opened: 3, accepted: 2, visited: 2, rectified: 1, replied: 1, closed: 0, overdue: 2 })
    expect(body.visitTimes).toMatchObject({ measured: 2, meanWorkingDays: '0.57' })
    expect(body.visitTimes.spans[0]).toMatchObject({ withinWorkingDays: 1, share: { numerator: 2, denominator: 2 } })
    expect(body.replyTimes).toMatchObject({ measured: 1, meanWorkingDays: '1.00' })
  })
})

describe('the outlook of the bad-review budget', () => {
  it('goes on at the pace of the last eight weeks', async () => {
    // Prepare: two reviews a day for twenty days, two of them bad.
    for (let day = 1; day <= 20; day += 1) {
      const at = shanghai(`2026-02-${String(day).padStart(2, '0')} 10:00`)
      await deeds.submit({ level: 5 }, at)
      await deeds.submit({ level: day > 18 ? 1 : 4 }, at)
    }
    await count()
    setClock('2026-02-21 10:00')
    // Act
    const { body } = await budgetOf('window:530702-01-03')
    // Assess
    expect(body).toMatchObject({
      year: '2026',
      today: '2026-02-21',
      target: 99,
      budget: { active: 40, allowed: 0, used: 2, left: -2 },
      pace: {
        from: '2026-02-01',
        to: '2026-02-20',
        days: 20,
        active: 40,
        used: 2,
        activePerWeek: '14.0',
        usedPerWeek: '0.7',
      },
      outcome: 'overspent',
      yearEnd: { active: 666, allowed: 6, used: 33, left: -27 },
    })
  })

  it('is unknown where next to nothing was reviewed', async () => {
    setClock('2026-03-03 10:00')
    await deeds.submit({ level: 5 }, now)
    await count()
    const { body } = await budgetOf('city:530700')
    expect(body).toMatchObject({ outcome: 'unknown', pace: { days: 1, active: 1 } })
    expect(body).not.toHaveProperty('yearEnd')
  })

  it('of a foreign hall is not found', async () => {
    const query = { scope: 'hall:530721-01' }
    expect((await send(handler, 'getBudgetOutlook', { caller: postOf('gucheng-manager'), query })).status).toBe(404)
  })
})

function count() {
  return runTally({ table: service.table, now })
}

function reasonsOf(scope: string, period: string) {
  return send(handler, 'getReasons', { caller: supervisor, query: { scope, period } })
}

function budgetOf(scope: string) {
  return send(handler, 'getBudgetOutlook', { caller: supervisor, query: { scope } })
}
