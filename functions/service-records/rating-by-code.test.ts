import type { Problem, RatingContext, ResponseBody, ReviewReceipt } from '@minping/shared/api'
import { shanghaiTimestamp } from '@minping/shared/calendar'
import { city } from '../../seeds/lijiang/index.ts'
import { citizenOf, postOf, send } from '../../test/support/call-use-case.ts'
import { forgetReviews } from '../../test/support/forget-reviews.ts'
import { setClock, shanghai } from '../../test/support/set-clock.ts'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import { recordDefaultReviews } from '../clock/record-default-reviews.ts'
import { handler as directory } from '../directory/handler.ts'
import { recordIdOf } from '../platform/rating-code.ts'
import { signBatch } from '../platform/read-sender.ts'
import { signScene } from '../platform/scene.ts'
import { handler as reviews } from '../reviews/handler.ts'
import { getReview } from '../store/review-entity.ts'
import { readServiceRecord } from '../store/service-record-entity.ts'
import { recount } from '../tally/recount.ts'
import { handler } from './handler.ts'

const windowId = '530702-01-03'
const itemCode = '530702-property-first'
const monday = shanghai('2026-03-02 10:00')
/** The midnight that ends the fifth working day after it. */
const due = shanghai('2026-03-10 00:00')

let service: TestService
beforeAll(async () => {
  service = await startTestService()
})
beforeEach(async () => {
  await forgetReviews(service.table)
  setClock(monday)
})
afterEach(() => jest.useRealTimers())
afterAll(() => service.stop())

let made = 0
const newNumber = () => `5307022026${String(++made).padStart(6, '0')}`
const newKey = () => `key-of-a-request-${++made}`

type Entered = ResponseBody<'enterServiceRecord'> & Partial<Problem>

async function enter(projectNo = newNumber(), more: object = {}, account = 'gucheng-window-3-clerk') {
  const body = { windowId, projectNo, itemCode, outcome: 'done', ...more }
  const answer = await send(handler, 'enterServiceRecord', { caller: postOf(account), body })
  return answer as { status: number; body: Entered }
}

async function codeOf(projectNo = newNumber()): Promise<string> {
  return (await enter(projectNo)).body.code?.text ?? ''
}

async function rate(code: string, { citizen = 'a-visitor', key = newKey(), ...more }: Record<string, unknown> = {}) {
  const body = { code, level: 5, labels: [], anonymous: true, ...more }
  const answer = await send(reviews, 'submitReview', { caller: citizenOf(String(citizen)), key: String(key), body })
  return answer as { status: number; body: ReviewReceipt & Problem }
}

async function contextOf(code: string) {
  const answer = await send(directory, 'getRatingContext', { caller: citizenOf('anybody'), query: { code } })
  return answer as { status: number; body: RatingContext & Problem }
}

const idOf = (projectNo: string) => recordIdOf(projectNo, service.keys.identity)

async function runDefaults(now: Date): Promise<number> {
  const { recorded } = await recordDefaultReviews({
    table: service.table,
    hallIds: city.halls.map(({ hallId }) => hallId),
    now,
    calendar: city.calendar,
    profile: city.records,
    labelSetVersion: city.labelSet.version,
  })
  return recorded
}

async function listed() {
  const answer = await send(handler, 'listServiceRecords', {
    caller: postOf('gucheng-window-3-clerk'),
    query: { windowId },
  })
  return (answer.body as ResponseBody<'listServiceRecords'>).items
}

async function receive(records: object[], at = monday, key = service.keys.acceptance) {
  const body = JSON.stringify({ records })
  const timestamp = String(Math.floor(at.getTime() / 1_000))
  const result = await handler({
    routeKey: 'POST /api/service-record-batches',
    headers: { 'minping-timestamp': timestamp, 'minping-signature': signBatch(timestamp, body, key) },
    body,
  })
  return { status: result.statusCode, body: JSON.parse(result.body) as ResponseBody<'receiveServiceRecords'> & Problem }
}

const record = (more: object = {}) => ({
  projectNo: newNumber(),
  windowId,
  itemCode,
  outcome: 'done',
  finishedAt: '2026-03-02T09:50:00+08:00',
  ...more,
})

describe('a code that a window made', () => {
  test('tells the matter, with no more of its number than the end', async () => {
    // Prepare
    const code = await codeOf('5307022026007890')

    // Act
    const { status, body } = await contextOf(code.toLowerCase())

    // Assess
    expect(status).toBe(200)
    expect(body.matter).toEqual({
      item: expect.objectContaining({ itemCode }),
      projectNoMasked: '…7890',
      outcome: 'done',
      finishedAt: shanghaiTimestamp(monday),
      generated: false,
    })
    expect(JSON.stringify(body)).not.toContain('5307022026007890')
  })

  test('takes one review, of the matter, and the window sees that it was judged and nothing else', async () => {
    // Prepare
    const projectNo = newNumber()
    const code = await codeOf(projectNo)

    // Act
    const rated = await rate(code, { level: 4 })

    // Assess
    expect(rated.status).toBe(201)
    const stored = await getReview(service.table, rated.body.reviewId)
    expect(stored).toMatchObject({ projectNo, place: { windowId, itemCode }, level: 4 })
    const [seen] = await listed()
    expect(seen).toMatchObject({ projectNo, state: 'judged' })
    expect(Object.keys(seen ?? {}).sort()).toEqual(['finishedAt', 'generated', 'item', 'outcome', 'projectNo', 'state'])
  })

  test('used twice: the own request again has its receipt, everybody else is told what stands', async () => {
    // Prepare
    const code = await codeOf()
    const first = await rate(code, { key: 'key-of-the-first-one' })

    // Act
    const again = await rate(code, { key: 'key-of-the-first-one' })
    const own = await rate(code)
    const other = await rate(code, { citizen: 'somebody-else' })

    // Assess
    expect(again).toEqual(first)
    expect(own.body).toMatchObject({ code: 'ALREADY_REVIEWED', current: { receiptNo: first.body.receiptNo } })
    expect(other.body.current).toEqual({ reviewId: first.body.reviewId })
    expect((await contextOf(code)).body).toMatchObject({ code: 'ALREADY_REVIEWED' })
    expect((await recount({ table: service.table, now: monday })).reviews).toBe(1)
  })

  test('lives to the minute, and what was said with it can still be sent again', async () => {
    // Prepare
    const code = await codeOf()
    const used = await codeOf()
    await rate(used, { key: 'key-of-the-first-one' })
    const end = monday.getTime() + 30 * 24 * 60 * 60_000

    // Act
    setClock(new Date(end - 1))
    const before = await contextOf(code)
    setClock(new Date(end))
    const after = await contextOf(code)

    // Assess
    expect(before.status).toBe(200)
    expect(after.body).toMatchObject({ status: 410, code: 'CODE_EXPIRED' })
    expect((await rate(code)).body.code).toBe('CODE_EXPIRED')
    expect((await rate(used, { key: 'key-of-the-first-one' })).status).toBe(201)
  })

  test('is followed by another once it is over, and is over for good', async () => {
    // Prepare
    const projectNo = newNumber()
    const code = await codeOf(projectNo)
    setClock(new Date(monday.getTime() + 31 * 24 * 60 * 60_000))

    // Act
    const next = await codeOf(projectNo)

    // Assess
    expect(next).not.toBe(code)
    expect((await contextOf(next)).status).toBe(200)
    expect((await contextOf(code)).body.code).toBe('CODE_EXPIRED')
  })

  test('is the same for the same 办件, however often it is entered', async () => {
    const projectNo = newNumber()
    const codes = await Promise.all(Array.from({ length: 10 }, () => codeOf(projectNo)))
    expect(new Set(codes).size).toBe(1)
    expect(await listed()).toHaveLength(1)
  })

  test.each(['22222-22222-22222', 'ABCDE-FGHJK-LMNPQ', 'x'])('that nobody made is not known: %s', async (code) => {
    expect((await contextOf(code)).body).toMatchObject({ status: 404, code: 'CODE_UNKNOWN' })
    expect((await rate(code)).body).toMatchObject({ code: 'CODE_UNKNOWN', field: 'code' })
  })

  test('two hundred at once: one review', async () => {
    // Prepare
    const code = await codeOf()

    // Act
    const received = await Promise.all(
      Array.from({ length: 200 }, (_, index) => rate(code, { citizen: `visitor-${index}` })),
    )

    // Assess
    expect(received.filter(({ status }) => status === 201)).toHaveLength(1)
    expect((await recount({ table: service.table, now: monday })).reviews).toBe(1)
  })
})

describe('a window’s code with a 办件编号', () => {
  const rateAt = (window: string, projectNo: string) =>
    rate('', { code: undefined, scene: signScene(window, service.keys.scene), projectNo })

  test('must be of the window that handled it, and takes what the record knows', async () => {
    // Prepare
    const projectNo = newNumber()
    await enter(projectNo)

    // Act
    const elsewhere = await rateAt('530702-01-04', projectNo)
    const here = await rateAt(windowId, projectNo)

    // Assess
    expect(elsewhere.body).toMatchObject({ code: 'RECORD_AT_OTHER_WINDOW', field: 'projectNo' })
    expect((await getReview(service.table, here.body.reviewId))?.place.itemCode).toBe(itemCode)
    expect((await readServiceRecord(service.table, idOf(projectNo)))?.judged).toBe('person')
  })

  test('without a record stands, and the record that comes later is judged, or refused at another window', async () => {
    // Prepare
    const projectNo = newNumber()
    await rateAt(windowId, projectNo)

    // Act
    const { body } = await receive([
      record({ projectNo }),
      record({ projectNo, windowId: '530702-01-04', itemCode: '530702-birth' }),
    ])

    // Assess
    expect(body.items.map(({ code, problem }) => code ?? problem?.code)).toEqual([undefined, 'RECORD_JUDGED'])
    expect((await listed()).map(({ state }) => state)).toEqual(['judged'])
  })
})

describe('who enters', () => {
  test('is of the window; a colleague of another one finds nothing', async () => {
    expect((await enter(newNumber(), {}, 'gucheng-manager')).status).toBe(200)
    expect((await enter(newNumber(), {}, 'yulong-manager')).body.code as unknown).toBe('NOT_FOUND')
  })

  test('does not take over what another window entered', async () => {
    const projectNo = newNumber()
    await enter(projectNo, { windowId: '530702-01-04', itemCode: '530702-birth' }, 'gucheng-manager')
    expect((await enter(projectNo)).body.code as unknown).toBe('RECORD_AT_OTHER_WINDOW')
  })
})

describe('the acceptance system', () => {
  test('gets a code or a problem for each record, and the same again', async () => {
    // Prepare
    const records = [
      record(),
      record({ projectNo: '五三' }),
      record({ windowId: '530702-01-99' }),
      record({ itemCode: '530702-birth' }),
      record({ outcome: 'lost' }),
      record({ finishedAt: '2026-03-02' }),
      record({ startedAt: '2026-03-02T09:51:00+08:00' }),
    ]

    // Act
    const first = await receive(records)
    const again = await receive(records)

    // Assess
    expect(first.body.items.map(({ code, problem }) => (code ? 'code' : [problem?.code, problem?.field]))).toEqual([
      'code',
      ['PROJECT_NUMBER_INVALID', 'projectNo'],
      ['FIELD_INVALID', 'windowId'],
      ['ITEM_NOT_AT_WINDOW', 'itemCode'],
      ['FIELD_INVALID', 'outcome'],
      ['FIELD_INVALID', 'finishedAt'],
      ['FIELD_INVALID', 'startedAt'],
    ])
    expect(again).toEqual(first)
    expect((await contextOf(first.body.items[0]?.code?.text ?? '')).status).toBe(200)
  })

  test('is known by its signature, for five minutes', async () => {
    const minutes = (count: number) => new Date(monday.getTime() + count * 60_000)
    expect((await receive([record()], minutes(-5))).status).toBe(200)
    expect((await receive([record()], minutes(-6))).body.code).toBe('SIGNATURE_INVALID')
    expect((await receive([record()], minutes(6))).body.code).toBe('SIGNATURE_INVALID')
    expect((await receive([record()], monday, service.keys.session)).body.code).toBe('SIGNATURE_INVALID')
  })

  test('sends a hundred at a time', async () => {
    const hundred = Array.from({ length: 100 }, () => record())
    expect((await receive(hundred)).body.items.every(({ code }) => code)).toBe(true)
    expect((await receive([...hundred, record()])).body).toMatchObject({ code: 'FIELD_INVALID', field: 'records' })
  })
})

describe('default reviews', () => {
  test('are recorded when five working days are over, once, by however many clocks', async () => {
    // Prepare
    const projectNo = newNumber()
    await enter(projectNo)

    // Act
    const early = await runDefaults(new Date(due.getTime() - 1))
    const [one, other] = await Promise.all([runDefaults(due), runDefaults(due)])
    const later = await runDefaults(new Date(due.getTime() + 3_600_000))

    // Assess
    expect([early, one + other, later]).toEqual([0, 1, 0])
    expect(await getReview(service.table, idOf(projectNo))).toMatchObject({ kind: 'default', level: 3 })
    expect((await listed()).map(({ state }) => state)).toEqual(['default'])
  })

  test('wait for the calendar of a year that is not published', async () => {
    setClock(shanghai('2026-12-30 10:00'))
    await enter()
    expect(await runDefaults(shanghai('2027-03-01 10:00'))).toBe(0)
  })

  test('never take the place of somebody’s own, whoever comes first', async () => {
    // Prepare
    const codes = await Promise.all(Array.from({ length: 20 }, () => codeOf()))
    setClock(due)

    // Act
    const [rated] = await Promise.all([
      Promise.all(codes.map((code) => rate(code, { level: 1, labels: ['110'] }))),
      runDefaults(due),
      runDefaults(due),
    ])

    // Assess
    expect(rated.map(({ status }) => status)).toEqual(codes.map(() => 201))
    const kinds = await Promise.all(
      rated.map(async ({ body }) => (await getReview(service.table, body.reviewId))?.kind),
    )
    expect(kinds).toEqual(codes.map(() => 'active'))
    const books = await recount({ table: service.table, now: due })
    expect(books).toMatchObject({ reviews: 20, followUps: 20, differences: [] })
  })

  test('give way to one review that comes later; the figures follow, day by day', async () => {
    // Prepare
    const code = await codeOf()
    await runDefaults(due)
    await recount({ table: service.table, now: due })
    const later = shanghai('2026-03-20 15:00')
    setClock(later)

    // Act
    const [first, second] = await Promise.all([
      rate(code, { level: 5 }),
      rate(code, { citizen: 'another', level: 1, labels: ['110'] }),
    ])

    // Assess
    expect([first.status, second.status].sort()).toEqual([201, 409])
    const books = await recount({ table: service.table, now: later })
    expect(books).toMatchObject({ reviews: 1, differences: [] })
    const reviewId = first.body.reviewId ?? Object(second.body).reviewId
    expect(await readServiceRecord(service.table, reviewId)).toMatchObject({ judged: 'person' })
    expect(await runDefaults(later)).toBe(0)
  })
})
