import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb'
import type { PublicationList } from '@minping/shared/api'
import { city } from '../../seeds/lijiang/index.ts'
import { postOf, send } from '../../test/support/call-use-case.ts'
import { type Deeds, deedsOn } from '../../test/support/deeds.ts'
import { setClock, shanghai } from '../../test/support/set-clock.ts'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import type { Staff } from '../platform/call.ts'
import { exclusionWrite, getReview } from '../store/review-entity.ts'
import { saveStaffAccount } from '../store/staff-entity.ts'
import { handler } from './handler.ts'

let service: TestService
let deeds: Deeds

beforeAll(async () => {
  service = await startTestService()
  deeds = deedsOn(service)
  for (const { account, name, grants, departmentCode } of city.posts) {
    const member = { staffId: account, name, grants, ...(departmentCode && { departmentCode }) }
    await saveStaffAccount(service.table, { ...member, passwordHash: 'none' })
  }
  setClock('2026-03-04 10:00')
})
afterAll(async () => {
  jest.useRealTimers()
  await service.stop()
})

const said = '3号窗口的人让我打13888012345找和丽梅'
const given = shanghai('2026-03-02 10:00')
const supervisor = postOf('city-supervisor')
const colleague = postOf('office-supervisor')

describe('which words are proposed', () => {
  it('a bad review that was replied to, once', async () => {
    const reviewId = await deeds.submit({ level: 1, comment: said }, given)
    expect(await find(reviewId)).toBeUndefined()
    await deeds.bringTo('replied', reviewId, given)
    expect(await find(reviewId)).toMatchObject({
      state: 'proposed',
      month: '2026-03',
      said: { comment: said, reply: '已经整改，谢谢您的意见。' },
      mayDecide: true,
    })
  })

  it('a bad review whose reviewer said no is not', async () => {
    const reviewId = await deeds.submit({ level: 1, comment: said, keptPrivate: true }, given)
    await deeds.bringTo('replied', reviewId, given)
    expect(await find(reviewId)).toBeUndefined()
  })

  it('about one of twenty good reviews with words, none without', async () => {
    const before = (await list()).body.counts.proposed
    for (let number = 0; number < 60; number += 1) {
      await deeds.submit({ level: 5, comment: '办得很快，谢谢', key: `good-review-with-words-${number}` }, given)
      await deeds.submit({ level: 5, key: `good-review-without-${number}` }, given)
    }
    const proposed = (await list()).body.counts.proposed - before
    expect(proposed).toBeGreaterThan(0)
    expect(proposed).toBeLessThan(12)
  })
})

describe('a decision', () => {
  it('publishes the words without what could name somebody, and without what was marked', async () => {
    const reviewId = await proposed()
    const { status, body } = await decide(reviewId, 'release', { version: 1, hide: ['让我打'] })
    expect(status).toBe(200)
    expect(body.words.comment).not.toMatch(/\d|让我打/)
    expect(body).toMatchObject({ state: 'released', version: 2, said: { comment: said } })
    expect(body.history.map(({ action, by }) => [action, by])).toEqual([
      ['propose', ''],
      ['release', supervisor.name],
    ])
  })

  it('takes the names of staff out, wherever they stand', async () => {
    const clerk = postOf('gucheng-window-3-clerk')
    await saveStaffAccount(service.table, { ...clerk, name: '阿普扎西', passwordHash: 'none' })
    const reviewId = await proposed('阿普扎西让我跑了三趟')
    expect((await find(reviewId))?.words.comment).toBe('〔已隐去〕让我跑了三趟')
  })

  it('is made by one of two: the other gets what stands', async () => {
    const reviewId = await proposed()
    const answers = await Promise.all([
      decide(reviewId, 'release', { version: 1 }),
      decide(reviewId, 'withhold', { version: 1, reason: 'abusive' }, colleague),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const winner = answers.find(({ status }) => status === 200)?.body
    const loser = answers.find(({ status }) => status === 409)?.body
    expect(loser).toMatchObject({ code: 'VERSION_STALE', current: { state: winner?.state, version: 2 } })
  })

  it('sent again is answered as done, and counted once', async () => {
    const reviewId = await proposed()
    const before = (await list()).body.counts.withheld
    const first = await decide(reviewId, 'withhold', { version: 1, reason: 'identifies' })
    const again = await decide(reviewId, 'withhold', { version: 1, reason: 'identifies' })
    expect([first.status, again.status, again.body.version]).toEqual([200, 200, 2])
    expect((await list()).body.counts.withheld).toBe(before + 1)
  })

  it('can be taken back: the counts move with it', async () => {
    const reviewId = await proposed()
    const before = (await list()).body.counts
    await decide(reviewId, 'release', { version: 1 })
    await decide(reviewId, 'withhold', { version: 2, reason: 'wish' }, colleague)
    expect((await list()).body.counts).toEqual({
      proposed: before.proposed - 1,
      released: before.released,
      withheld: before.withheld + 1,
    })
  })

  it('to withhold needs a reason of the list', async () => {
    const reviewId = await proposed()
    expect(await decide(reviewId, 'withhold', { version: 1 })).toMatchObject({
      status: 422,
      body: { code: 'FIELD_INVALID', field: 'reason' },
    })
    expect((await decide(reviewId, 'withhold', { version: 1, reason: 'unpleasant' })).status).toBe(422)
  })

  it('is not made about words that were excluded meanwhile', async () => {
    const reviewId = await proposed()
    const review = await getReview(service.table, reviewId)
    if (!review) throw new Error('no review')
    await service.table.client.send(
      new TransactWriteCommand({ TransactItems: [exclusionWrite(service.table, review, given)] }),
    )
    expect(await decide(reviewId, 'release', { version: 1 })).toMatchObject({
      status: 409,
      body: { code: 'ACTION_NOT_POSSIBLE', current: { mayBeShown: false } },
    })
  })
})

describe('who decides', () => {
  it.each([
    ['city-supervisor', 200, 200],
    ['city-auditor', 200, 403],
    ['gucheng-manager', 403, 403],
    ['gucheng-handler-1', 403, 403],
    ['city-administrator', 403, 403],
  ])('%s: list %d, decide %d', async (account, toList, toDecide) => {
    const reviewId = await proposed()
    expect((await list(postOf(account))).status).toBe(toList)
    expect((await decide(reviewId, 'release', { version: 1 }, postOf(account))).status).toBe(toDecide)
  })

  it('not whoever watches over another county, to whom it does not exist', async () => {
    const reviewId = await proposed()
    const stranger: Staff = { ...supervisor, grants: [{ role: 'supervisor', scope: 'region:530721' }] }
    expect((await decide(reviewId, 'release', { version: 1 }, stranger)).status).toBe(404)
    expect((await list(stranger)).body.items).toEqual([])
    expect(
      (await send(handler, 'listPublications', { caller: stranger, query: { scope: 'hall:530702-01' } })).status,
    ).toBe(404)
  })

  it('not the department that the words are about', async () => {
    const reviewId = await proposed()
    const own: Staff = { ...supervisor, departmentCode: '530702-natural-resources' }
    expect((await find(reviewId, own))?.mayDecide).toBe(false)
    expect(await decide(reviewId, 'release', { version: 1 }, own)).toMatchObject({
      status: 403,
      body: { code: 'OWN_WORDS' },
    })
  })
})

/** Words of a bad review that wait for a decision. */
async function proposed(comment = said): Promise<string> {
  const reviewId = await deeds.submit({ level: 1, comment }, given)
  await deeds.bringTo('replied', reviewId, given)
  return reviewId
}

function list(caller: Staff = supervisor, state = 'proposed') {
  return send(handler, 'listPublications', { caller, query: { state } })
}

async function find(
  reviewId: string,
  caller: Staff = supervisor,
): Promise<PublicationList['items'][number] | undefined> {
  return (await list(caller)).body.items.find((item) => item.reviewId === reviewId)
}

function decide(reviewId: string, action: string, body: object, caller: Staff = supervisor) {
  return send(handler, 'decideOnPublication', { caller, path: { reviewId, action }, body })
}
