import type { FollowUpSummary, RequestBody } from '@minping/shared/api'
import { city } from '../../seeds/lijiang/index.ts'
import { postOf, send } from '../../test/support/call-use-case.ts'
import { type Deeds, deedsOn } from '../../test/support/deeds.ts'
import { forgetReviews } from '../../test/support/forget-reviews.ts'
import { setClock, shanghai } from '../../test/support/set-clock.ts'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import { unzip } from '../../test/support/unzip.ts'
import type { Staff } from '../platform/call.ts'
import { readAuditChain } from '../store/audit-chain.ts'
import { getFollowUp } from '../store/follow-up-entity.ts'
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
})
beforeEach(async () => {
  await forgetReviews(service.table)
  setClock('2026-03-10 10:00')
})
afterAll(async () => {
  jest.useRealTimers()
  await service.stop()
})

const worker = postOf('gucheng-handler-1')
const manager = postOf('gucheng-manager')
const supervisor = postOf('city-supervisor')
const monday = shanghai('2026-03-09 10:00')

describe('the queue under a filter', () => {
  it('shows what matches, counts what matches in other states, and offers what there is', async () => {
    // Prepare
    const mine = await deeds.submit({ level: 2 }, monday)
    await deeds.act(mine, 'accept', worker, monday)
    const free = await deeds.submit({ level: 1 }, monday)
    // Act
    const all = await queueOf(manager)
    const filtered = await queueOf(worker, { assignee: 'mine', level: '2' })
    // Assess
    expect(idsOf((await queueOf(worker, { assignee: 'nobody' })).body.items)).toEqual([free])
    expect(idsOf(filtered.body.items)).toEqual([mine])
    expect(filtered.body.counts).toMatchObject({ pending: 0, verifying: 1 })
    expect(filtered.body.choices).toEqual(all.body.choices)
    expect(all.body.choices.assignees).toEqual([{ staffId: worker.staffId, name: worker.name, count: 1 }])
    expect(all.body.choices.departments).toMatchObject([{ count: 2 }])
    expect(all.body.choices.labels.map(({ count }) => count)).toEqual([1, 1])
  })

  it('finds a number in every state, within what the caller may see', async () => {
    // Prepare
    const done = await deeds.submit({ level: 1, projectNo: 'YN-53070200009' }, shanghai('2026-03-02 10:00'))
    await deeds.bringTo('replied', done, shanghai('2026-03-02 11:00'))
    const open = await deeds.submit({ level: 1 }, monday)
    const receipts = await Promise.all(
      [done, open].map(async (id) => (await getFollowUp(service.table, id))?.receiptNo),
    )
    const found = async (number: string, caller: Staff = manager) =>
      idsOf((await queueOf(caller, { number })).body.items)
    // Act, assess
    expect(await found(receipts[0] ?? '')).toEqual([done])
    expect(await found('YN-53070200009')).toEqual([done])
    expect(await found('MP202603')).toEqual([open, done])
    expect(await found('YN-53070200009', postOf('yulong-manager'))).toEqual([])
  })

  it('over every state comes in pages, nothing twice and nothing missing', async () => {
    // Prepare
    const ids: string[] = []
    for (let number = 0; number < 5; number += 1) {
      ids.push(await deeds.submit({ level: 1 }, shanghai(`2026-03-0${number + 2} 10:00`)))
      if (number % 2 === 0) await deeds.bringTo('replied', ids[number] ?? '', shanghai(`2026-03-0${number + 2} 11:00`))
    }
    // Act
    const seen: string[][] = []
    let cursor: string | undefined
    do {
      const { body } = await queueOf(supervisor, { state: 'all', limit: '2', ...(cursor && { cursor }) })
      seen.push(idsOf(body.items))
      cursor = body.cursor
    } while (cursor)
    // Assess: the open ones first, the most urgent first; then the latest reply first
    expect(seen.flat()).toEqual([ids[1], ids[3], ids[4], ids[2], ids[0]])
  })

  it.each([
    [{ due: '2026-03-10..2026-03-09' }, 'due'],
    [{ level: '5' }, 'level'],
    [{ assignee: 'somebody' }, 'assignee'],
    [{ cursor: 'done.bm90IG91cnM' }, 'cursor'],
  ])('%j is refused', async (query, field) => {
    expect(await queueOf(manager, query)).toMatchObject({ status: 422, body: { code: 'FIELD_INVALID', field } })
  })
})

describe('an export', () => {
  it('has exactly what the filter lists, runs no formula and names nobody', async () => {
    // Prepare
    const comment = '=HYPERLINK("x") 王主任态度差，电话13812345678'
    const said = await deeds.submit({ level: 2, comment, phone: '13987654321', projectNo: 'YN-53070200010' }, monday)
    await deeds.submit({ level: 1 }, monday)
    const replied = await deeds.submit({ level: 2 }, shanghai('2026-03-02 10:00'))
    await deeds.bringTo('replied', replied, shanghai('2026-03-02 11:00'))
    const query = { level: '2', state: 'all' }
    // Act
    const listed = (await queueOf(manager, query)).body.items
    const csv = await exportOf(manager, { ...query, format: 'csv' })
    const xlsx = await exportOf(manager, { ...query, format: 'xlsx' })
    // Assess
    const text = Buffer.from(csv.body.content, 'base64').toString()
    const lines = text.trim().split('\r\n')
    expect(idsOf(listed)).toEqual([said, replied])
    expect(csv.body).toMatchObject({ rows: 2, complete: true, mediaType: 'text/csv; charset=utf-8' })
    expect(text.startsWith('\uFEFF评价编号 Receipt,')).toBe(true)
    expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(listed.map(({ receiptNo }) => receiptNo))
    expect(text).toContain('"\'=HYPERLINK')
    for (const secret of ['13812345678', '13987654321', '139****4321', 'YN-53070200010', '王']) {
      expect(text).not.toContain(secret)
    }
    const sheet = unzip(Buffer.from(xlsx.body.content, 'base64')).get('xl/worksheets/sheet1.xml')
    for (const { receiptNo } of listed) expect(sheet).toContain(receiptNo)
    expect(sheet).not.toContain('<f>')
  })

  it('is recorded in the audit with its filter, without the number that was searched for', async () => {
    await exportOf(manager, { format: 'csv', level: '1', number: 'YN-53070200011' })
    const { entries } = await readAuditChain(service.table)
    expect(entries.at(-1)).toMatchObject({
      action: 'export',
      by: { kind: 'staff', id: manager.staffId },
      subject: { kind: 'queue' },
      place: { cityCode: '530700', hallId: '530702-01' },
    })
    expect(entries.at(-1)?.changes).toContainEqual({ field: 'level', after: '1' })
    expect(JSON.stringify(entries)).not.toContain('YN-53070200011')
  })

  it('has nothing that is not the caller’s', async () => {
    await deeds.submit({ level: 1 }, monday)
    expect((await exportOf(postOf('yulong-manager'), { format: 'csv', state: 'all' })).body.rows).toBe(0)
    expect((await exportOf(manager, { format: 'csv', scope: 'hall:530721-01' })).status).toBe(404)
  })
})

describe('assigning several', () => {
  it('decides each by its own version, tells which not and why, and is safe to repeat', async () => {
    // Prepare
    const [first, changed, replied, foreign] = [
      await deeds.submit({ level: 1 }, monday),
      await deeds.submit({ level: 1 }, monday),
      await deeds.submit({ level: 1 }, monday),
      await deeds.submit({ level: 1, windowId: '530721-01-01' }, monday),
    ]
    await deeds.act(changed, 'accept', worker, monday)
    await deeds.bringTo('replied', replied, monday)
    const cases = [
      { followUpId: first, version: 1 },
      { followUpId: changed, version: 1 },
      { followUpId: replied, version: 6 },
      { followUpId: foreign, version: 1 },
    ]
    const request = { assignee: 'gucheng-handler-2', cases }
    // Act
    const once = await assign(manager, request)
    const again = await assign(manager, request)
    // Assess
    const problemsOf = (answer: typeof once) => answer.body.items.map(({ problem }) => problem)
    expect(problemsOf(once)).toEqual([undefined, 'VERSION_STALE', 'ACTION_NOT_POSSIBLE', 'NOT_FOUND'])
    expect(problemsOf(again)).toEqual(problemsOf(once))
    expect(once.body.items[0]?.current).toMatchObject({ version: 2, assigneeName: postOf('gucheng-handler-2').name })
    expect(once.body.items[1]).toMatchObject({ current: { version: 2, state: 'verifying' } })
    expect(await getFollowUp(service.table, first)).toMatchObject({ version: 2 })
    expect(once.body.items[3]?.current).toBeUndefined()
  })

  it('of two managers at once puts each case in one’s hands', async () => {
    // Prepare
    const ids = [await deeds.submit({ level: 1 }, monday), await deeds.submit({ level: 1 }, monday)]
    const cases = ids.map((followUpId) => ({ followUpId, version: 1 }))
    const another = { ...manager, staffId: 'another-manager' }
    // Act
    const answers = await Promise.all([
      assign(manager, { assignee: 'gucheng-handler-1', cases }),
      assign(another, { assignee: 'gucheng-handler-2', cases }),
    ])
    // Assess
    for (const [index, id] of ids.entries()) {
      const outcomes = answers.map(({ body }) => body.items[index]?.problem)
      expect(outcomes.filter((problem) => problem === undefined)).toHaveLength(1)
      expect(outcomes).toContain('VERSION_STALE')
      expect(await getFollowUp(service.table, id)).toMatchObject({ version: 2 })
    }
  })
})

describe('what staff keep', () => {
  const filters = (name: string, version = 0): RequestBody<'keepSavedFilters'> => ({
    version,
    items: [{ name, filter: { state: 'open', assignee: 'mine' } }],
  })
  const keepFilters = (caller: Staff, body: object) => send(handler, 'keepSavedFilters', { caller, body })

  it('is their own; the slower of two gets what stands; sent again it is done', async () => {
    // Act
    const kept = await keepFilters(worker, filters('我的'))
    const again = await keepFilters(worker, filters('我的'))
    const stale = await keepFilters(worker, filters('另一个'))
    const next = await keepFilters(worker, filters('改名', 1))
    // Assess
    expect(kept).toMatchObject({ status: 200, body: { version: 1 } })
    expect(again).toEqual(kept)
    expect(stale).toMatchObject({ status: 409, body: { code: 'VERSION_STALE', current: kept.body } })
    expect(next.body.version).toBe(2)
    const others = await send(handler, 'getSavedFilters', { caller: manager })
    expect(others.body).toEqual({ version: 0, items: [] })
  })

  it.each([
    ['more than twenty', Array.from({ length: 21 }, (_, index) => ({ name: `${index}`, filter: {} }))],
    ['two of one name', [1, 2].map(() => ({ name: '同名', filter: {} }))],
    ['one without a name', [{ name: ' ', filter: {} }]],
    ['one that filters by what there is not', [{ name: '错', filter: { colour: 'red' } }]],
  ])('is not %s', async (_, items) => {
    expect(await keepFilters(supervisor, { version: 0, items })).toMatchObject({ status: 422 })
  })

  it('of the city’s templates is written by administrators of the whole city and read by everybody', async () => {
    // Prepare
    const body = { version: 0, items: [{ name: '已整改', text: '您在{窗口}反映的问题已整改。' }] }
    const keepCity = (caller: Staff) => send(handler, 'keepCityTemplates', { caller, body })
    const ofRegion = {
      ...postOf('city-administrator'),
      grants: [{ role: 'administrator', scope: 'region:530702' }],
    } as const
    // Act
    const [byRegion, byManager] = [await keepCity(ofRegion), await keepCity(manager)]
    const byCity = await keepCity(postOf('city-administrator'))
    const read = await send(handler, 'getReplyTemplates', { caller: worker })
    // Assess
    expect([byRegion.status, byManager.status, byCity.status]).toEqual([404, 403, 200])
    expect(read.body).toEqual({ city: { ...body, version: 1 }, own: { version: 0, items: [] } })
  })
})

function queueOf(caller: Staff, query: Record<string, string> = {}) {
  return send(handler, 'listFollowUps', { caller, query })
}

function exportOf(caller: Staff, query: Record<string, string>) {
  return send(handler, 'exportFollowUps', { caller, query })
}

function assign(caller: Staff, body: RequestBody<'assignFollowUps'>) {
  return send(handler, 'assignFollowUps', { caller, body })
}

function idsOf(items: readonly FollowUpSummary[]): string[] {
  return items.map(({ followUpId }) => followUpId)
}
