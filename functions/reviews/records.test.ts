import type { ReviewRecord } from '@minping/shared/api'
import type { Level } from '@minping/shared/review'
import { city } from '../../seeds/lijiang/index.ts'
import { citizenOf, postOf, send } from '../../test/support/call-use-case.ts'
import { countReads } from '../../test/support/count-reads.ts'
import { type Deeds, deedsOn, labelOf, usualWindow } from '../../test/support/deeds.ts'
import { forgetReviews } from '../../test/support/forget-reviews.ts'
import { setClock, shanghai } from '../../test/support/set-clock.ts'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import type { Staff } from '../platform/call.ts'
import { service as functionsService } from '../platform/service.ts'
import { handler } from './handler.ts'

let service: TestService
let deeds: Deeds
beforeAll(async () => {
  service = await startTestService()
  deeds = deedsOn(service)
})
beforeEach(async () => {
  await forgetReviews(service.table)
  setClock('2026-03-20 10:00')
})
afterAll(async () => {
  jest.useRealTimers()
  await service.stop()
})

const supervisor = postOf('city-supervisor')
const clerk = postOf('gucheng-window-3-clerk')
const otherWindow = '530721-01-01'

describe('the reviews of a scope', () => {
  it('are those of its windows in the period, newest first', async () => {
    // Prepare
    const lastOfFebruary = await submit(5, '2026-02-28 23:59')
    const first = await submit(2, '2026-03-01 00:00')
    const elsewhere = await submit(4, '2026-03-02 09:00', otherWindow)
    const last = await submit(5, '2026-03-02 10:00')
    // Act, assess
    expect((await list('hall:530702-01', { period: '2026-03' })).ids).toEqual([last, first])
    expect((await list('region:530721', { period: '2026' })).ids).toEqual([elsewhere])
    expect((await list('city:530700', { period: '2026-Q1' })).ids).toEqual([last, elsewhere, first, lastOfFebruary])
    expect((await list('city:530700', { period: '2026-02-28' })).ids).toEqual([lastOfFebruary])
    expect((await list('city:530700', { period: '2025' })).ids).toEqual([])
  })

  it('are found by department and matter, whichever window they were given at', async () => {
    const window = city.windows.find(({ windowId }) => windowId === usualWindow)
    const itemCode = window?.itemCodes[0] ?? ''
    const about = await deeds.submit({ level: 5, itemCode }, shanghai('2026-03-02 10:00'))
    const plain = await submit(5, '2026-03-02 11:00')
    expect((await list(`item:${itemCode}`)).ids).toEqual([about])
    expect((await list(`department:${window?.departmentCode}`)).ids).toEqual([plain, about])
  })

  it('are looked through by level and label', async () => {
    // Prepare
    const [very, bad, good] = [
      await submit(1, '2026-03-02 09:00'),
      await submit(2, '2026-03-02 10:00'),
      await submit(5, '2026-03-02 11:00'),
    ]
    // Act, assess
    expect((await list('city:530700', { level: 'bad' })).ids).toEqual([bad, very])
    expect((await list('city:530700', { level: '1' })).ids).toEqual([very])
    expect((await list('city:530700', { level: '5' })).ids).toEqual([good])
    expect((await list('city:530700', { label: labelOf(2) })).ids).toEqual([bad])
    expect((await list('city:530700', { level: '5', label: labelOf(2) })).ids).toEqual([])
  })

  it('come page by page, none twice and none left out', async () => {
    // Prepare: three windows, several at the same instant.
    const submitted: string[] = []
    for (let number = 0; number < 11; number += 1) {
      const windowId = [usualWindow, otherWindow, '530702-01-01'][number % 3]
      submitted.push(await submit(number % 4 === 0 ? 1 : 5, `2026-03-02 10:0${Math.floor(number / 3)}`, windowId))
    }
    // Act
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await list('city:530700', { limit: '3', ...(cursor && { cursor }) })
      seen.push(...page.ids)
      cursor = page.body.cursor
    } while (cursor !== undefined)
    // Assess
    expect(seen).toHaveLength(submitted.length)
    expect([...seen].sort()).toEqual([...submitted].sort())
  })

  it('cost a bounded number of store reads, however rare what is looked for', async () => {
    // Prepare
    for (let number = 0; number < 60; number += 1) await submit(5, '2026-03-02 10:00')
    await list(`window:${usualWindow}`)
    const reads = countReads(functionsService().table)
    // Act
    const { ids, body } = await list(`window:${usualWindow}`, { level: '3', limit: '5' })
    // Assess: four readings of keys and reviews, and the next page goes on behind them.
    expect(ids).toEqual([])
    expect(body.cursor).toBeDefined()
    expect(reads.calls).toBeLessThanOrEqual(8)
  })

  it('say what was said, and nothing that leads to who said it', async () => {
    // Prepare
    const id = await deeds.submit(
      { level: 1, comment: '等了两个小时', phone: '13888012345', projectNo: '5307022026D0001' },
      shanghai('2026-03-02 10:00'),
    )
    // Act
    const { body } = await list(`window:${usualWindow}`, {}, clerk)
    // Assess
    expect(body.items).toMatchObject([
      {
        reviewId: id,
        level: 1,
        comment: '等了两个小时',
        channel: 'qr',
        labels: [{ code: labelOf(1) }],
        followUp: { state: 'pending', overdue: true, readable: false },
      },
    ])
    const words = JSON.stringify(body)
    for (const secret of ['device:', '138', '5307022026D0001', 'anonymous']) expect(words).not.toContain(secret)
  })

  it.each([
    ['gucheng-window-3-clerk', `window:${usualWindow}`, 200],
    ['gucheng-window-3-clerk', 'window:530702-01-01', 404],
    ['gucheng-window-3-clerk', 'hall:530702-01', 404],
    ['gucheng-manager', 'hall:530702-01', 200],
    ['gucheng-manager', `window:${otherWindow}`, 404],
    ['city-auditor', 'city:530700', 200],
    ['city-administrator', 'city:530700', 403],
  ])('%s asks for those of %s: %i', async (account, scope, status) => {
    expect((await list(scope, {}, postOf(account))).status).toBe(status)
  })

  it.each([
    [{ scope: 'hall', period: '2026' }, 'SCOPE_INVALID', 'scope'],
    [{ scope: 'city:530700', period: '2026-13' }, 'PERIOD_INVALID', 'period'],
    [{ scope: 'city:530700', period: '2026', level: '6' }, 'FIELD_INVALID', 'level'],
    [{ scope: 'city:530700', period: '2026', cursor: 'nonsense' }, 'FIELD_INVALID', 'cursor'],
  ])('%j is %s', async (query, code, field) => {
    const { body } = await send(handler, 'listReviews', { caller: supervisor, query })
    expect(body).toMatchObject({ code, field })
  })
})

describe('the record of one review', () => {
  it('is read by whoever has its window in charge, and found by nobody else', async () => {
    // Prepare
    const reviewId = await submit(2, '2026-03-02 10:00')
    const read = async (caller: Staff) => send(handler, 'getReviewRecord', { caller, path: { reviewId } })
    // Act, assess
    expect((await read(clerk)).body).toMatchObject({ reviewId, level: 2, followUp: { readable: false } })
    expect((await read(postOf('gucheng-manager'))).body).toMatchObject({ followUp: { readable: true } })
    expect((await read(postOf('yulong-manager'))).status).toBe(404)
    expect((await read(postOf('city-administrator'))).status).toBe(403)
    const citizen = citizenOf('a-citizen')
    expect((await send(handler, 'getReviewRecord', { caller: citizen, path: { reviewId } })).status).toBe(403)
  })
})

function submit(level: Level, at: string, windowId = usualWindow) {
  return deeds.submit({ level, windowId }, shanghai(at))
}

async function list(scope: string, more: Record<string, string> = {}, caller: Staff = supervisor) {
  const { status, body } = await send(handler, 'listReviews', { caller, query: { scope, period: '2026', ...more } })
  const { items = [] } = body as { items?: ReviewRecord[] }
  return { status, body, ids: items.map(({ reviewId }) => reviewId) }
}
