import type { FlagList, FlagView, ResponseBody } from '@minping/shared/api'
import { type FlagReason, openFlag } from '@minping/shared/flag'
import type { Level } from '@minping/shared/review'
import { postOf, send } from '../../test/support/call-use-case.ts'
import { type Deeds, deedsOn, usualWindow } from '../../test/support/deeds.ts'
import { forgetReviews } from '../../test/support/forget-reviews.ts'
import { setClock, shanghai } from '../../test/support/set-clock.ts'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import { handler as figures } from '../figures/handler.ts'
import { handler as followUps } from '../follow-ups/handler.ts'
import type { Staff } from '../platform/call.ts'
import { handler as reviews } from '../reviews/handler.ts'
import { putNewFlag } from '../store/flag-entity.ts'
import { getReview } from '../store/review-entity.ts'
import { recount } from '../tally/recount.ts'
import { runTally } from '../tally/run-tally.ts'
import { handler } from './handler.ts'

let service: TestService
let deeds: Deeds
let now: Date
beforeAll(async () => {
  service = await startTestService()
  deeds = deedsOn(service)
})
beforeEach(async () => {
  await forgetReviews(service.table)
  now = setClock('2026-03-10 10:00')
})
afterAll(async () => {
  jest.useRealTimers()
  await service.stop()
})

const supervisor = postOf('city-supervisor')
const other = postOf('office-supervisor')
const gucheng = 'hall:530702-01'

/** Gives a review and flags it. */
async function flagged(level: Level, rule: 'burst' | 'identical-words' = 'burst', windowId = usualWindow) {
  const reviewId = await deeds.submit({ level, windowId, comment: '办得很快' }, now)
  const review = await getReview(service.table, reviewId)
  const counted = { count: 12, limit: 8, group: reviewId }
  const reason: FlagReason = rule === 'burst' ? { rule, minutes: 10, ...counted } : { rule, ...counted }
  if (!review || (await putNewFlag(service.table, openFlag(review, [reason], now), now))) throw new Error('not flagged')
  return reviewId
}

const list = async (caller: Staff, query: Record<string, string> = {}) => {
  const { status, body } = await send(handler, 'listFlags', { caller, query })
  return { status, ids: (body as FlagList).items?.map(({ reviewId }) => reviewId), body: body as FlagList }
}
const decide = (reviewId: string, decision: 'counts' | 'setAside', caller = supervisor, version = 1) =>
  send(handler, 'decideFlag', { caller, path: { reviewId }, body: { version, decision, reason: '核对过叫号记录' } })
const figuresOf = async (scope: string) => {
  await runTally({ table: service.table, now })
  const { body } = await send(figures, 'getFigures', { caller: supervisor, query: { scope, period: '2026-03' } })
  return body as ResponseBody<'getFigures'>
}

describe('the list of flagged reviews', () => {
  it('says why, with its numbers, and never who gave them', async () => {
    // Prepare
    const reviewId = await flagged(5)

    // Act
    const { body } = await list(supervisor, { scope: gucheng })

    // Assess
    expect(body.items).toHaveLength(1)
    expect(body.items[0]).toMatchObject({
      reviewId,
      state: 'undecided',
      version: 1,
      reasons: [{ rule: 'burst', count: 12, limit: 8, minutes: 10, group: reviewId }],
      level: 5,
      comment: '办得很快',
      window: { windowId: usualWindow },
      hasFollowUp: false,
      decisions: ['counts', 'setAside'],
    })
    expect(JSON.stringify(body)).not.toContain('device:')
  })

  it('filters by what is decided and by rule', async () => {
    // Prepare
    const burst = await flagged(5)
    const words = await flagged(4, 'identical-words')
    const decided = await flagged(4)
    await decide(decided, 'setAside')

    // Act and assess
    expect((await list(supervisor, { rule: 'identical-words' })).ids).toEqual([words])
    expect((await list(supervisor, { state: 'setAside' })).ids).toEqual([decided])
    expect((await list(supervisor)).ids?.sort()).toEqual([burst, words].sort())
  })

  it('comes in pages, latest first', async () => {
    // Prepare
    const ids: string[] = []
    for (const minute of [1, 2, 3]) {
      now = setClock(`2026-03-10 10:0${minute}`)
      ids.unshift(await flagged(5))
    }

    // Act
    const first = await list(supervisor, { limit: '2' })
    const second = await list(supervisor, { limit: '2', cursor: first.body.cursor ?? '' })

    // Assess
    expect([first.ids, second.ids]).toEqual([ids.slice(0, 2), ids.slice(2)])
    expect(second.body.cursor).toBeUndefined()
  })

  it('is read by the hall’s manager and auditors, who decide nothing; another hall’s is not found', async () => {
    // Prepare
    const reviewId = await flagged(5)
    const manager = postOf('gucheng-manager')

    // Act and assess
    expect((await list(manager)).body.items[0]).toMatchObject({ reviewId, decisions: [] })
    expect((await list(postOf('city-auditor'))).body.items[0]).toMatchObject({ reviewId, decisions: [] })
    expect((await list(postOf('yulong-manager'))).ids).toEqual([])
    expect((await list(postOf('yulong-manager'), { scope: gucheng })).status).toBe(404)
    expect((await list(postOf('gucheng-handler-1'))).status).toBe(403)
    expect((await decide(reviewId, 'counts', manager)).status).toBe(403)
  })

  it('is nothing that a citizen sees', async () => {
    // Prepare
    const reviewId = await flagged(5)
    const caller = { kind: 'citizen', subjects: ['device:a-citizen'] } as const

    // Act
    const { status, body } = await send(reviews, 'getReview', { caller, path: { reviewId } })

    // Assess
    expect(status).toBe(200)
    expect(body).not.toHaveProperty('flag')
    expect((await send(handler, 'listFlags', { caller, query: {} })).status).toBe(403)
  })
})

describe('a decision', () => {
  it('is refused to whoever has a part in the figures, and not found by who doesn’t watch over the place', async () => {
    // Prepare
    const reviewId = await flagged(5)
    const elsewhere: Staff = { ...supervisor, staffId: 'e', grants: [{ role: 'supervisor', scope: 'region:530721' }] }
    const ofHall: Staff = {
      ...supervisor,
      staffId: 'h',
      grants: [...supervisor.grants, { role: 'handler', scope: gucheng }],
    }

    // Act and assess
    expect((await decide(reviewId, 'counts', elsewhere)).status).toBe(404)
    expect((await decide(reviewId, 'counts', ofHall)).body.code).toBe('FLAG_CONCERNS_YOU')
    expect((await decide('no-such-review', 'counts')).status).toBe(404)
  })

  it('of two at once one is taken, the other gets what stands', async () => {
    // Prepare
    const reviewId = await flagged(5)

    // Act
    const answers = await Promise.all([decide(reviewId, 'counts'), decide(reviewId, 'setAside', other)])

    // Assess
    const [won, lost] = answers.sort((one, another) => one.status - another.status)
    expect([won?.status, lost?.status]).toEqual([200, 409])
    expect(lost?.body.code).toBe('VERSION_STALE')
    expect(lost?.body.current).toMatchObject({ version: 2, state: (won?.body as FlagView | undefined)?.state })
  })

  it('sent again is answered as done', async () => {
    // Prepare
    const reviewId = await flagged(5)

    // Act
    const [first, again] = [await decide(reviewId, 'setAside'), await decide(reviewId, 'setAside')]

    // Assess
    expect(again).toEqual(first)
    expect((again.body as FlagView).history).toHaveLength(2)
  })

  it('is revised with a reason by another supervisor, and both stay in the history', async () => {
    // Prepare
    const reviewId = await flagged(5)
    await decide(reviewId, 'setAside')

    // Act
    const own = await decide(reviewId, 'counts', supervisor, 2)
    const revised = await decide(reviewId, 'counts', other, 2)

    // Assess
    expect(own.body.code).toBe('DECIDED_BY_YOU')
    expect(own.body.current).toMatchObject({ state: 'setAside' })
    expect(revised.body).toMatchObject({
      state: 'counts',
      history: [
        { action: 'flag' },
        { to: 'setAside', by: { name: supervisor.name } },
        { to: 'counts', by: { name: other.name } },
      ],
    })
  })

  it('needs its reason', async () => {
    const reviewId = await flagged(5)
    const body = { version: 1, decision: 'counts', reason: '   ' }
    const answer = await send(handler, 'decideFlag', { caller: supervisor, path: { reviewId }, body })
    expect([answer.status, answer.body.field]).toEqual([422, 'reason'])
  })
})

describe('a flagged review', () => {
  it('says why it is flagged where staff read the review itself', async () => {
    const reviewId = await flagged(5)
    const { body } = await send(reviews, 'getReviewRecord', { caller: postOf('city-auditor'), path: { reviewId } })
    expect(body).toMatchObject({ flag: 'undecided', flagReasons: [{ rule: 'burst', count: 12, limit: 8 }] })
  })

  it('that is bad can’t be set aside, and its follow-up goes on, with the flag beside it', async () => {
    // Prepare
    const reviewId = await flagged(1)

    // Act
    const aside = await decide(reviewId, 'setAside')
    await deeds.bringTo('rectifying', reviewId, now)
    const { body } = await send(followUps, 'getFollowUp', {
      caller: postOf('gucheng-manager'),
      path: { followUpId: reviewId },
    })

    // Assess
    expect(aside.body.code).toBe('BAD_REVIEW_STAYS')
    expect(body).toMatchObject({ state: 'rectifying', flag: { state: 'undecided', reasons: [{ rule: 'burst' }] } })
  })
})

describe('the figures', () => {
  it('say the rate with and without what is flagged, and a recount agrees after every step', async () => {
    // Prepare: three good and one bad without a flag; of the flagged two good and one bad
    for (const level of [5, 5, 4, 2] as const) await deeds.submit({ level }, now)
    const [one, two] = [await flagged(5), await flagged(4)]
    await flagged(1)

    // Act
    const undecided = await figuresOf(gucheng)
    await decide(one, 'setAside')
    await decide(two, 'counts')
    const decided = await figuresOf(gucheng)

    // Assess
    expect(undecided.activeGoodRate).toMatchObject({ numerator: 5, denominator: 7 })
    expect(undecided.withoutFlagged).toMatchObject({ numerator: 3, denominator: 4 })
    expect(undecided.flags.undecided).toEqual({ 1: 1, 2: 0, 3: 0, 4: 1, 5: 1 })
    expect(decided.activeGoodRate).toMatchObject({ numerator: 4, denominator: 6 })
    expect(decided.withoutFlagged).toMatchObject({ numerator: 4, denominator: 5 })
    expect(decided.flags).toEqual({
      undecided: { 1: 1, 2: 0, 3: 0, 4: 0, 5: 0 },
      setAside: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 1 },
    })
    expect(decided.followUps.opened).toBe(2)
    expect((await recount({ table: service.table, now })).differences).toEqual([])
  })

  it('take a set-aside review back when the decision is revised', async () => {
    // Prepare
    await deeds.submit({ level: 2 }, shanghai('2026-03-10 09:00'))
    const reviewId = await flagged(5)
    await decide(reviewId, 'setAside')
    const without = await figuresOf(gucheng)

    // Act
    await decide(reviewId, 'counts', other, 2)
    const again = await figuresOf(gucheng)

    // Assess
    expect(without.activeGoodRate).toMatchObject({ numerator: 0, denominator: 1 })
    expect(again.activeGoodRate).toMatchObject({ numerator: 1, denominator: 2 })
    expect((await recount({ table: service.table, now })).differences).toEqual([])
  })
})
