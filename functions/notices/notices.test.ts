import { mostUnread } from '@minping/shared/notice'
import { postOf, send } from '../../test/support/call-use-case.ts'
import { type Deeds, deedsOn } from '../../test/support/deeds.ts'
import { forgetReviews } from '../../test/support/forget-reviews.ts'
import { setClock, shanghai } from '../../test/support/set-clock.ts'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import { tellReminder } from '../store/notice-entity.ts'
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

const caller = postOf('gucheng-handler-1')
const someoneElse = postOf('gucheng-handler-2')
/** A Monday: to visit by Tuesday the 3rd, 17:00. */
const monday = shanghai('2026-03-02 10:00')

describe('notices', () => {
  it('are one person’s own, newest first, page by page', async () => {
    // Prepare
    setClock('2026-03-03 16:00')
    const id = await deeds.submit({ level: 1 }, monday)
    for (const minute of [1, 2, 3]) await tell(id, minute)
    // Act
    const { body } = await send(handler, 'listNotices', { caller, query: { limit: '2' } })
    const rest = await send(handler, 'listNotices', { caller, query: { limit: '2', cursor: body.cursor ?? '' } })
    const others = await send(handler, 'listNotices', { caller: someoneElse })
    // Assess
    expect(body.items.map(({ at }) => at)).toEqual(['2026-03-03T16:03:00+08:00', '2026-03-03T16:02:00+08:00'])
    expect(rest.body.items.map(({ at }) => at)).toEqual(['2026-03-03T16:01:00+08:00'])
    expect(rest.body.cursor).toBeUndefined()
    expect(others.body).toEqual({ items: [], unread: 0 })
  })

  it('say where, of what, and how long the deadline still has; nothing about people', async () => {
    // Prepare
    setClock('2026-03-03 16:10')
    const id = await deeds.submit({ level: 1, comment: '张三态度差', phone: '13888012345' }, monday)
    await tell(id, 1)
    // Act
    const { body } = await send(handler, 'listNotices', { caller })
    // Assess
    expect(body.items).toEqual([
      {
        noticeId: expect.any(String),
        kind: 'at-due',
        at: '2026-03-03T16:01:00+08:00',
        read: false,
        about: 'follow-up',
        caseId: id,
        caseNo: expect.stringMatching(/^[A-Z0-9-]+$/),
        hall: expect.objectContaining({ hallId: '530702-01', name: '古城区政务服务大厅' }),
        window: expect.objectContaining({ windowId: '530702-01-03', service: '不动产登记' }),
        department: expect.objectContaining({ departmentCode: '530702-natural-resources' }),
        deadline: { kind: 'visit', at: '2026-03-03T17:00:00+08:00', provisional: false, remainingMinutes: 50 },
        workingDayMinutes: 420,
        generated: false,
      },
    ])
    expect(body.unread).toBe(1)
  })

  it('say no more how long a deadline has once it was kept', async () => {
    setClock('2026-03-03 16:30')
    const id = await deeds.submit({ level: 1 }, monday)
    await tell(id, 1)
    await deeds.bringTo('rectifying', id, shanghai('2026-03-03 16:20'))
    const { body } = await send(handler, 'listNotices', { caller })
    expect(body.items[0]?.deadline).toEqual({ kind: 'visit', at: '2026-03-03T17:00:00+08:00', provisional: false })
  })

  it('are read one by one, or up to one; what is told meanwhile stays unread', async () => {
    // Prepare
    setClock('2026-03-03 16:30')
    const id = await deeds.submit({ level: 1 }, monday)
    for (const minute of [1, 2, 3, 4]) await tell(id, minute)
    const [fourth, third, second] = (await send(handler, 'listNotices', { caller })).body.items
    const read = (noticeId = '', earlier = false) =>
      send(handler, 'readNotices', { caller, body: { noticeId, earlier } })
    // Act
    const one = await read(second?.noticeId)
    const again = await read(second?.noticeId)
    const upTo = await read(third?.noticeId, true)
    await tell(id, 0)
    // Assess
    expect([one, again, upTo].map(({ body }) => body.unread)).toEqual([3, 3, 1])
    const { body } = await send(handler, 'listNotices', { caller })
    expect(body.items.map((notice) => notice.read)).toEqual([false, true, true, true, false])
    expect(body.items[0]?.noticeId).toBe(fourth?.noticeId)
    expect((await send(handler, 'countUnreadNotices', { caller })).body).toEqual({ unread: 2 })
  })

  it('of somebody else can’t be read', async () => {
    setClock('2026-03-03 16:30')
    const id = await deeds.submit({ level: 1 }, monday)
    await tell(id, 1)
    const [notice] = (await send(handler, 'listNotices', { caller })).body.items
    const body = { noticeId: notice?.noticeId, earlier: true }
    const answer = await send(handler, 'readNotices', { caller: someoneElse, body })
    expect(answer).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } })
    expect((await send(handler, 'countUnreadNotices', { caller })).body.unread).toBe(1)
  })

  it('are forgotten after half a year, also where the store has not removed them yet', async () => {
    const id = await deeds.submit({ level: 1 }, monday)
    await tell(id, 1)
    setClock('2026-08-29 16:00')
    expect((await send(handler, 'listNotices', { caller })).body.unread).toBe(1)
    setClock('2026-08-31 16:00')
    expect((await send(handler, 'listNotices', { caller })).body).toEqual({ items: [], unread: 0 })
  })

  it('that nobody reads for long are not counted one by one', async () => {
    setClock('2026-03-03 16:30')
    const id = await deeds.submit({ level: 1 }, monday)
    await Promise.all(Array.from({ length: mostUnread + 3 }, (_, index) => tell(id, index / 60)))
    expect((await send(handler, 'countUnreadNotices', { caller })).body.unread).toBe(mostUnread)
  })
})

/** Tells the caller of the visit's deadline so many minutes after 16:00 on its day. */
async function tell(caseId: string, minutes: number): Promise<void> {
  const at = new Date(shanghai('2026-03-03 16:00').getTime() + minutes * 60_000).toISOString()
  const told = await tellReminder(
    service.table,
    {
      staffId: caller.staffId,
      identity: `${caseId} ${at}`,
      kind: 'at-due',
      at,
      about: 'follow-up',
      caseId,
      caseNo: 'PJ20260302-7F3K9Q',
      place: {
        cityCode: '530700',
        regionCode: '530702',
        hallId: '530702-01',
        windowId: '530702-01-03',
        departmentCode: '530702-natural-resources',
      },
      deadline: { kind: 'visit', at: shanghai('2026-03-03 17:00').toISOString(), provisional: false },
      generated: false,
    },
    1,
    undefined,
  )
  expect(told).toBe(true)
}
