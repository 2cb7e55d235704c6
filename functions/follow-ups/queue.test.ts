import type { FollowUpSummary } from '@minping/shared/api'
import { city } from '../../seeds/lijiang/index.ts'
import { postOf, send } from '../../test/support/call-use-case.ts'
import { type Deeds, deedsOn } from '../../test/support/deeds.ts'
import { forgetReviews } from '../../test/support/forget-reviews.ts'
import { setClock, shanghai } from '../../test/support/set-clock.ts'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import { handler } from './handler.ts'

let service: TestService
let deeds: Deeds
beforeAll(async () => {
  service = await startTestService()
  deeds = deedsOn(service)
})
beforeEach(async () => {
  await forgetReviews(service.table)
  setClock('2026-03-10 10:00')
})
afterAll(async () => {
  jest.useRealTimers()
  await service.stop()
})

const manager = postOf('gucheng-manager')
const supervisor = postOf('city-supervisor')
const yulongWindow = '530721-01-01'

describe('the queue', () => {
  it('has the most urgent first, with what a row shows', async () => {
    // Prepare: visited long ago and due on the 11th; new on the 9th, to be visited by the 10th; long overdue
    const visited = await deeds.submit({ level: 2, comment: '等了太久' }, shanghai('2026-03-04 10:00'))
    await deeds.bringTo('verifying', visited, shanghai('2026-03-04 11:00'))
    const fresh = await deeds.submit({ level: 1 }, shanghai('2026-03-09 10:00'))
    const overdue = await deeds.submit({ level: 1 }, shanghai('2026-02-24 10:00'))
    // Act
    const { status, body } = await queueOf(manager)
    // Assess
    expect(status).toBe(200)
    expect(idsOf(body.items)).toEqual([overdue, fresh, visited])
    expect(body.items[2]).toMatchObject({
      state: 'verifying',
      level: 2,
      comment: '等了太久',
      overdue: false,
      visitOverdue: false,
      nextDueAt: '2026-03-11T17:00:00+08:00',
      remainingMinutes: 13 * 60,
      hall: { hallId: '530702-01' },
      window: { windowId: '530702-01-03' },
      assigneeName: postOf('gucheng-handler-1').name,
    })
    expect(body.items[0]).toMatchObject({ overdue: true, visitOverdue: true })
    expect(body.items[0]?.remainingMinutes).toBeLessThan(0)
    expect(body.counts).toEqual({ pending: 2, verifying: 1, appealing: 0, rectifying: 0, reviewing: 0, overdue: 1 })
  })

  it('filters by state and by overdue, of the visit as of the reply', async () => {
    // Prepare
    const unvisited = await deeds.submit({ level: 1 }, shanghai('2026-03-06 10:00'))
    const late = await deeds.submit({ level: 1 }, shanghai('2026-02-24 10:00'))
    const accepted = await deeds.submit({ level: 1 }, shanghai('2026-03-09 10:00'))
    await deeds.bringTo('verifying', accepted, shanghai('2026-03-09 11:00'))
    const replied = await deeds.submit({ level: 1 }, shanghai('2026-03-09 10:00'))
    await deeds.bringTo('replied', replied, shanghai('2026-03-09 12:00'))
    const filtered = async (query: Record<string, string>) => idsOf((await queueOf(manager, query)).body.items)
    // Act, assess
    expect(await filtered({ state: 'verifying' })).toEqual([accepted])
    expect(await filtered({ overdue: 'true' })).toEqual([late, unvisited])
    expect(await filtered({ overdue: 'false' })).toEqual([accepted])
    expect(await filtered({ state: 'replied' })).toEqual([replied])
    expect(await filtered({ state: 'replied', overdue: 'true' })).toEqual([])
    expect((await queueOf(manager)).body.counts).toMatchObject({ overdue: 2 })
    expect(await filtered({ state: 'closed' })).toEqual([])
  })

  it('shows each only what their grants cover', async () => {
    // Prepare
    const own = await deeds.submit({ level: 1 }, shanghai('2026-03-09 10:00'))
    const other = await deeds.submit({ level: 1, windowId: yulongWindow }, shanghai('2026-03-09 11:00'))
    const department = city.windows.find(({ windowId }) => windowId === yulongWindow)?.departmentCode
    const ofDepartment = { ...manager, grants: [{ role: 'handler', scope: `department:${department}` }] } as const
    const elsewhereAdministrator = {
      ...manager,
      grants: [...manager.grants, { role: 'administrator', scope: 'city:530700' }],
    } as const
    const seenBy = async (caller: typeof manager, query = {}) => idsOf((await queueOf(caller, query)).body.items)
    // Act, assess
    expect(await seenBy(manager)).toEqual([own])
    expect(await seenBy(postOf('yulong-handler-1'))).toEqual([other])
    expect((await seenBy(supervisor)).sort()).toEqual([own, other].sort()) // due together: in either order
    expect(await seenBy(supervisor, { scope: 'region:530721' })).toEqual([other])
    expect(await seenBy(supervisor, { scope: `window:${yulongWindow}` })).toEqual([other])
    expect(await seenBy(supervisor, { scope: 'window:530721-01-02' })).toEqual([])
    expect(await seenBy(ofDepartment)).toEqual([other])
    expect(await seenBy(elsewhereAdministrator)).toEqual([own])
  })

  it.each([
    [{ scope: 'hall:530721-01' }, 404, 'NOT_FOUND'],
    [{ scope: 'region:530702' }, 404, 'NOT_FOUND'],
    [{ scope: 'hall' }, 400, 'SCOPE_INVALID'],
    [{ cursor: 'bm90IG91cnM' }, 422, 'FIELD_INVALID'],
    [{ limit: '101' }, 422, 'FIELD_INVALID'],
    [{ state: 'lost' }, 422, 'FIELD_INVALID'],
  ])('asked by a hall manager for %j answers %d', async (query, status, code) => {
    expect(await queueOf(manager, query)).toMatchObject({ status, body: { code } })
  })

  it('is not for clerks and administrators', async () => {
    expect((await queueOf(postOf('gucheng-window-3-clerk'))).status).toBe(403)
    expect((await queueOf(postOf('city-administrator'))).status).toBe(403)
  })

  it('comes in full pages, nothing twice and nothing missing, also when filtered', async () => {
    // Prepare: every second one is accepted
    const expected: string[] = []
    for (let number = 0; number < 10; number += 1) {
      const at = shanghai(`2026-03-0${number % 5 === 0 ? 5 : 6} 10:0${number}`)
      const id = await deeds.submit({ level: 1, windowId: number < 5 ? yulongWindow : '530702-01-03' }, at)
      if (number % 2 === 0) expected.push(id)
      else await deeds.act(id, 'accept', postOf(number < 5 ? 'yulong-handler-1' : 'gucheng-handler-1'), at)
    }
    // Act
    const pages = await pagesOf({ state: 'pending', limit: '2' })
    // Assess
    expect(pages.map((page) => page.length)).toEqual([2, 2, 1])
    expect(pages.flat().sort()).toEqual(expected.sort())
  })

  it('shows what was answered last changed first, in full pages', async () => {
    // Prepare
    const ids: string[] = []
    for (let number = 0; number < 5; number += 1) {
      const at = shanghai(`2026-03-0${number + 2} 10:00`)
      ids.push(await deeds.submit({ level: 1 }, at))
      await deeds.bringTo('replied', ids[number] ?? '', at)
    }
    // Act
    const pages = await pagesOf({ state: 'replied', limit: '2' })
    // Assess
    expect(pages.map((page) => page.length)).toEqual([2, 2, 1])
    expect(pages.flat()).toEqual(ids.reverse())
  })

  it('names the judgement that caused the case, be it the supplement', async () => {
    // Prepare
    const id = await deeds.submit({ level: 5 }, shanghai('2026-03-09 10:00'))
    await deeds.supplement(id, 1, shanghai('2026-03-09 11:00'))
    // Act
    const { body } = await queueOf(manager)
    // Assess
    expect(body.items).toMatchObject([{ followUpId: id, level: 1, labels: [{ level: 1 }] }])
  })
})

function queueOf(caller: typeof manager, query: Record<string, string> = {}) {
  return send(handler, 'listFollowUps', { caller, query })
}

async function pagesOf(query: Record<string, string>): Promise<string[][]> {
  const pages: string[][] = []
  let cursor: string | undefined
  do {
    const { body } = await queueOf(supervisor, { ...query, ...(cursor && { cursor }) })
    pages.push(idsOf(body.items))
    cursor = body.cursor
  } while (cursor)
  return pages
}

function idsOf(items: readonly FollowUpSummary[]): string[] {
  return items.map(({ followUpId }) => followUpId)
}
