import { citizenOf, postOf, send } from '../../test/support/call-use-case.ts'
import { type Deeds, deedsOn, usualCitizen } from '../../test/support/deeds.ts'
import { forgetReviews } from '../../test/support/forget-reviews.ts'
import { setClock } from '../../test/support/set-clock.ts'
import { storePosts } from '../../test/support/store-posts.ts'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import type { Citizen } from '../platform/call.ts'
import { forgetCitizen } from '../platform/forget-citizen.ts'
import { addAllowances, getSubscription } from '../store/subscription-entity.ts'
import { handler } from './handler.ts'

let service: TestService
let deeds: Deeds
let now: Date

beforeAll(async () => {
  service = await startTestService()
  await storePosts(service.table)
  deeds = deedsOn(service)
})
beforeEach(async () => {
  now = setClock('2026-03-02 10:00')
  await forgetReviews(service.table)
})
afterEach(() => jest.useRealTimers())
afterAll(() => service.stop())

const list = async (caller: Citizen, query = {}) => (await send(handler, 'listCitizenNotices', { caller, query })).body
const unread = async (caller: Citizen) => (await send(handler, 'countUnreadCitizenNotices', { caller })).body.unread
const kindsOf = async (caller: Citizen) => (await list(caller)).items.map(({ kind }) => kind)

describe('what a citizen is told', () => {
  it('is in the list of who gave the review, newest first, with date and place', async () => {
    const reviewId = await deeds.submit({ level: 1 }, now)
    await deeds.bringTo('verifying', reviewId, now)
    const { items } = await list(usualCitizen)
    expect(items).toEqual([
      expect.objectContaining({
        kind: 'accepted',
        reviewId,
        at: '2026-03-02T10:00:00+08:00',
        read: false,
        hall: expect.objectContaining({ hallId: '530702-01' }),
        dueAt: expect.stringMatching(/^2026-03-.*\+08:00$/),
      }),
    ])
    expect(await kindsOf(citizenOf('somebody-else'))).toEqual([])
  })

  it('comes page by page, and to all that a session stands for', async () => {
    const other = citizenOf('the-same-person')
    const [one, two] = [await deeds.submit({ level: 1 }, now), await deeds.submit({ level: 2, citizen: other }, now)]
    for (const reviewId of [one, two]) await deeds.bringTo('replied', reviewId, now)
    const both: Citizen = { kind: 'citizen', subjects: [...usualCitizen.subjects, ...other.subjects] }
    const first = await list(both, { limit: '4' })
    const second = await list(both, { limit: '4', cursor: first.cursor ?? '' })
    expect([...first.items, ...second.items]).toHaveLength(6)
    expect(second.cursor).toBeUndefined()
    expect(await unread(both)).toBe(6)
  })

  it('says why a review is not counted, in the words of who decided', async () => {
    const reviewId = await deeds.submit({ level: 1 }, now)
    await deeds.bringTo('verifying', reviewId, now)
    await deeds.act(reviewId, 'appeal', postOf('gucheng-manager'), now, { text: '评错了窗口' })
    await deeds.act(reviewId, 'uphold-appeal', postOf('office-supervisor'), now, { text: '评价的是另一个窗口' })
    const [notice] = (await list(usualCitizen)).items.filter(({ kind }) => kind === 'excluded')
    expect(notice).toMatchObject({ reason: '评价的是另一个窗口' })
    expect(notice?.dueAt).toBeUndefined()
  })

  it('is told once of a deed that is sent again', async () => {
    const reviewId = await deeds.submit({ level: 1 }, now)
    const accept = () => deeds.act(reviewId, 'accept', postOf('gucheng-handler-1'), now)
    await Promise.all([accept(), accept(), accept()])
    expect(await kindsOf(usualCitizen)).toEqual(['accepted'])
  })

  it('is told of a reopening by the verdict', async () => {
    const reviewId = await deeds.submit({ level: 1 }, now)
    await deeds.bringTo('replied', reviewId, now)
    await deeds.judge(reviewId, 'dissatisfied', now)
    expect((await kindsOf(usualCitizen)).sort()).toEqual(['accepted', 'rectifying', 'reopened', 'replied'])
  })
})

describe('somebody who asked to be forgotten', () => {
  it('has no notices any more, and nothing says who accepted messages about their review', async () => {
    const subject = 'wechat:forgotten'
    const citizen: Citizen = { kind: 'citizen', subjects: [subject] }
    const reviewId = await deeds.submit({ level: 1, citizen }, now)
    await addAllowances(
      service.table,
      { reviewId, subject, request: { key: 'an-acceptance', bodyHash: 'an-acceptance' } },
      ['result'],
    )
    await deeds.bringTo('verifying', reviewId, now)
    const forgetting = { subject, requestedAt: now.toISOString(), words: 'keep' as const }
    await forgetCitizen(service.table, forgetting, service.keys.contact, 100, now)
    expect(await kindsOf(citizen)).toEqual([])
    expect(await getSubscription(service.table, { reviewId })).toBeUndefined()
  })
})

describe('reading', () => {
  it('marks a notice and every earlier one, and may be repeated', async () => {
    const reviewId = await deeds.submit({ level: 1 }, now)
    await deeds.bringTo('verifying', reviewId, now)
    const [notice] = (await list(usualCitizen)).items
    const later = setClock('2026-03-02 11:00')
    await deeds.act(reviewId, 'rectify', postOf('gucheng-handler-1'), later, { path: 'simple' })
    const read = () =>
      send(handler, 'readCitizenNotices', { caller: usualCitizen, body: { noticeId: notice?.noticeId } })
    expect((await read()).body).toEqual({ unread: 1 })
    expect((await read()).body).toEqual({ unread: 1 })
    expect((await list(usualCitizen)).items.map(({ kind, read: isRead }) => [kind, isRead])).toEqual([
      ['rectifying', false],
      ['accepted', true],
    ])
  })

  it("of somebody else's notice changes nothing", async () => {
    const reviewId = await deeds.submit({ level: 1 }, now)
    await deeds.bringTo('verifying', reviewId, now)
    const [notice] = (await list(usualCitizen)).items
    const caller = citizenOf('somebody-else')
    const answer = await send(handler, 'readCitizenNotices', { caller, body: { noticeId: notice?.noticeId } })
    expect(answer.status).toBe(404)
    expect(await unread(usualCitizen)).toBe(1)
  })
})

describe('what WeChat may send', () => {
  const wechat: Citizen = { kind: 'citizen', subjects: ['wechat:ann', ...usualCitizen.subjects] }
  const ask = (caller: Citizen, reviewId: string) => send(handler, 'getSubscription', { caller, path: { reviewId } })
  const subscribe = (caller: Citizen, reviewId: string, accepted: string[], key = 'the-first-acceptance') =>
    send(handler, 'subscribe', { caller, path: { reviewId }, body: { accepted }, key })

  it('is offered with the templates of the app, and kept when it was accepted', async () => {
    const reviewId = await deeds.submit({ level: 1 }, now)
    expect((await ask(wechat, reviewId)).body).toEqual({
      templates: [
        { template: 'progress', templateId: '办理进度' },
        { template: 'result', templateId: '办理结果' },
      ],
      accepted: [],
    })
    expect((await subscribe(wechat, reviewId, ['result'])).body.accepted).toEqual(['result'])
    expect((await subscribe(wechat, reviewId, ['result'])).body.accepted).toEqual(['result'])
    expect((await subscribe(wechat, reviewId, ['progress'])).body.code).toBe('KEY_REUSED')
    expect((await ask(wechat, reviewId)).body.accepted).toEqual(['result'])
  })

  it('is nothing for a phone that is not signed in to WeChat', async () => {
    const reviewId = await deeds.submit({ level: 1 }, now)
    expect((await ask(usualCitizen, reviewId)).body).toEqual({ templates: [], accepted: [] })
    expect((await subscribe(usualCitizen, reviewId, ['result'])).body.code).toBe('WECHAT_SESSION_NEEDED')
  })

  it('is nothing of a good review, or of somebody else’s', async () => {
    const good = await deeds.submit({ level: 5 }, now)
    const bad = await deeds.submit({ level: 1 }, now)
    expect((await ask(wechat, good)).status).toBe(404)
    expect((await ask(citizenOf('somebody-else'), bad)).status).toBe(404)
    expect((await subscribe(citizenOf('somebody-else'), bad, ['result'])).status).toBe(404)
  })

  it('is nothing in a city that has set up no templates', async () => {
    const { WECHAT_PROGRESS_TEMPLATE, WECHAT_RESULT_TEMPLATE } = process.env
    Object.assign(process.env, { WECHAT_PROGRESS_TEMPLATE: 'unset', WECHAT_RESULT_TEMPLATE: 'unset' })
    const reviewId = await deeds.submit({ level: 1 }, now)
    expect((await ask(wechat, reviewId)).body.templates).toEqual([])
    Object.assign(process.env, { WECHAT_PROGRESS_TEMPLATE, WECHAT_RESULT_TEMPLATE })
  })
})
