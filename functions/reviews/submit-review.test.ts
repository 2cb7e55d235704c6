import type { Problem, ReviewReceipt, ReviewRequest } from '@minping/shared/api'
import { city } from '../../seeds/lijiang/index.ts'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import { openContact } from '../platform/contact.ts'
import { signScene } from '../platform/scene.ts'
import { service } from '../platform/service.ts'
import { getFollowUp } from '../store/follow-up-entity.ts'
import { getReview } from '../store/review-entity.ts'
import { scanTable } from '../store/scan-table.ts'
import { handler } from './handler.ts'

const windowId = '530702-01-03'
let started: TestService
let scene: string

beforeAll(async () => {
  started = await startTestService()
  scene = signScene(windowId, started.keys.scene)
})
afterAll(() => started.stop())
beforeEach(() => jest.useFakeTimers({ doNotFake: [...timersLeftAlone], now: new Date('2026-03-02T02:00:00.000Z') }))
afterEach(() => {
  jest.useRealTimers()
  jest.restoreAllMocks()
})

/** Only the date is set; the SDK needs its timers. */
const timersLeftAlone = [
  'setTimeout',
  'clearTimeout',
  'setInterval',
  'clearInterval',
  'setImmediate',
  'clearImmediate',
  'nextTick',
  'queueMicrotask',
  'hrtime',
  'performance',
] as const

const good = (): ReviewRequest => ({ scene, level: 5, labels: ['510'], anonymous: true })
const bad = (): ReviewRequest => ({ scene, level: 1, labels: [], comment: ' 等了三个小时 ', anonymous: true })

let keys = 0
const newKey = () => `key-of-a-request-${++keys}`
let projects = 0
const newProject = () => `5307022026${String(++projects).padStart(6, '0')}`

interface Sent {
  key?: string
  subjects?: string[]
}

async function submit(body: ReviewRequest, { key = newKey(), subjects = ['device:one'] }: Sent = {}) {
  const result = await handler({
    routeKey: 'POST /api/reviews',
    headers: { 'idempotency-key': key },
    body: JSON.stringify(body),
    requestContext: {
      requestId: 'request',
      authorizer: { lambda: { caller: JSON.stringify({ kind: 'citizen', subjects }) } },
    },
  })
  return { status: result.statusCode, body: JSON.parse(result.body) as ReviewReceipt & Problem }
}

/** As a phone does: a store that can't be reached just now, on a busy machine, is asked again with the same key. */
async function submitUntilAnswered(body: ReviewRequest, { key = newKey(), subjects }: Sent = {}) {
  let received = await submit(body, { key, ...(subjects && { subjects }) })
  while (received.status === 503) received = await submit(body, { key, ...(subjects && { subjects }) })
  return received
}

describe('a review that is in order', () => {
  test('is stored where it happened, with what was said and nothing else, and gets a receipt', async () => {
    // Prepare
    const [itemCode = ''] = city.windows.find((window) => window.windowId === windowId)?.itemCodes ?? []
    const request = { ...good(), itemCode, projectNo: newProject(), comment: ' 很快 ' }

    // Act
    const { status, body } = await submit(request)

    // Assess
    const stored = await getReview(started.table, body.reviewId)
    expect(status).toBe(201)
    expect(body).toEqual({
      reviewId: stored?.reviewId,
      receiptNo: stored?.receiptNo,
      level: 5,
      submittedAt: '2026-03-02T10:00:00+08:00',
    })
    expect(body.receiptNo).toMatch(/^MP20260302-[2-9A-Z]{6}$/)
    expect(stored).toMatchObject({
      kind: 'active',
      citizen: 'device:one',
      place: { cityCode: '530700', regionCode: '530702', hallId: '530702-01', windowId, itemCode },
      projectNo: request.projectNo,
      comment: '很快',
      labels: ['510'],
      labelSetVersion: city.labelSet.version,
      submittedAt: '2026-03-02T02:00:00.000Z',
      excluded: false,
      generated: false,
      version: 1,
    })
    expect(stored).not.toHaveProperty('contactMasked')
  })

  test('when it is bad, opens a follow-up under the same id and promises its dates', async () => {
    // Act
    const { status, body } = await submit(bad())

    // Assess
    const followUp = await getFollowUp(started.table, body.reviewId)
    expect(status).toBe(201)
    expect(body.followUp).toEqual({
      visitDueAt: '2026-03-03T17:00:00+08:00',
      dueAt: '2026-03-09T17:00:00+08:00',
      provisional: false,
    })
    expect(followUp).toMatchObject({
      followUpId: body.reviewId,
      receiptNo: body.receiptNo,
      state: 'pending',
      level: 1,
      dueAt: '2026-03-09T09:00:00.000Z',
      hasContact: false,
    })
  })

  test('keeps a phone number encrypted for this review alone, and shows it masked', async () => {
    // Act
    const { body } = await submit({ ...bad(), contact: { phone: '13812345678' } })

    // Assess
    const stored = await getReview(started.table, body.reviewId)
    expect(stored?.contactMasked).toBe('138****5678')
    expect(JSON.stringify(stored)).not.toContain('13812345678')
    expect(openContact(stored?.sealedContact ?? '', body.reviewId, started.keys.contact)).toBe('13812345678')
    expect(await getFollowUp(started.table, body.reviewId)).toMatchObject({ hasContact: true })
  })

  test('whose dates reach a year without a calendar is taken, marked 暂定 and told to an alarm', async () => {
    // Prepare
    jest.setSystemTime(new Date('2026-12-31T02:00:00.000Z'))
    const written = jest.spyOn(process.stdout, 'write').mockReturnValue(true)

    // Act
    const { status, body } = await submit(bad())

    // Assess
    const lines = written.mock.calls.map(([line]) => JSON.parse(String(line)))
    expect(status).toBe(201)
    expect(body.followUp).toMatchObject({ provisional: true })
    expect(lines).toMatchObject([{ ProvisionalDeadlines: 1, followUpId: body.reviewId }])
    expect(lines[0]._aws.CloudWatchMetrics[0].Metrics[0].Name).toBe('ProvisionalDeadlines')
  })

  test.each([
    ['good', good, 'PutItemCommand'],
    ['bad', bad, 'TransactWriteItemsCommand'],
  ])('costs the store one call, when it is %s', async (_, request, command) => {
    // Prepare
    await submit(good())
    const calls: string[] = []
    const forget = onStoreCalls((name) => {
      calls.push(name)
    })

    // Act
    await submit(request())
    forget()

    // Assess
    expect(calls).toEqual([command])
  })
})

describe('a review that is not in order', () => {
  test.each([
    ['a forged scene', () => ({ scene: `${windowId}.AAAAAAAAAAAAAAAA` }), 404, 'SCENE_UNKNOWN', 'scene'],
    [
      'a genuine scene of a window that is gone',
      () => ({ scene: signScene('530702-01-99', started.keys.scene) }),
      404,
      'SCENE_UNKNOWN',
      'scene',
    ],
    ['an item of another window', () => ({ itemCode: 'elsewhere' }), 422, 'ITEM_NOT_AT_WINDOW', 'itemCode'],
    ['a label of another level', () => ({ level: 4 as const }), 422, 'LABEL_OF_OTHER_LEVEL', 'labels.0'],
    ['a label that there is none of', () => ({ labels: ['599'] }), 422, 'LABEL_UNKNOWN', 'labels.0'],
    ['a bad level without a reason', () => ({ level: 2 as const, labels: [] }), 422, 'REASON_REQUIRED', 'labels'],
    ['151 characters', () => ({ comment: '字'.repeat(151) }), 422, 'COMMENT_TOO_LONG', 'comment'],
  ])('%s is told, and nothing is stored', async (_, change, status, code, field) => {
    // Prepare
    const before = await countItems()

    // Act
    const received = await submit({ ...good(), ...change() })

    // Assess
    expect(received.status).toBe(status)
    expect(received.body).toMatchObject({ code, field })
    expect(await countItems()).toBe(before)
  })
})

describe('a review that comes again', () => {
  test.each([
    ['good', good],
    ['bad', bad],
  ])('as the same request has one effect and equal answers, 50 times at once, when it is %s', async (_, request) => {
    // Prepare
    const key = newKey()
    const body = { ...request(), contact: { phone: '13812345678' } }
    const before = await countItems()

    // Act
    const received = await Promise.all(Array.from({ length: 50 }, () => submitUntilAnswered(body, { key })))

    // Assess
    expect(new Set(received.map((one) => JSON.stringify(one))).size).toBe(1)
    expect(received[0]?.status).toBe(201)
    expect(await countItems()).toBe(before + (request === bad ? 2 : 1))
  })

  test('gets the first receipt also when its follow-up is long under way', async () => {
    // Prepare
    const key = newKey()
    const first = await submit(bad(), { key })
    jest.setSystemTime(new Date('2026-05-06T02:00:00.000Z'))

    // Act
    const again = await submit(bad(), { key })

    // Assess
    expect(again).toEqual(first)
  })

  test('after signing in to WeChat is still the same request', async () => {
    // Prepare
    const key = newKey()
    const first = await submit(good(), { key, subjects: ['device:two'] })

    // Act
    const again = await submit(good(), { key, subjects: ['wechat:two', 'device:two'] })

    // Assess
    expect(again).toEqual(first)
  })

  test('with the same key and another body is refused, with and without a service number', async () => {
    // Prepare
    const [key, projectKey] = [newKey(), newKey()]
    const projectNo = newProject()
    await submit(good(), { key })
    await submit({ ...good(), projectNo }, { key: projectKey })

    // Act
    const reused = await submit(bad(), { key })
    const reusedForProject = await submit({ ...bad(), projectNo }, { key: projectKey })

    // Assess
    expect([reused.status, reused.body.code]).toEqual([422, 'KEY_REUSED'])
    expect([reusedForProject.status, reusedForProject.body.code]).toEqual([422, 'KEY_REUSED'])
  })

  test("of a service that was judged already is told which review stands, in detail if it is the caller's own", async () => {
    // Prepare
    const projectNo = newProject()
    const first = await submit({ ...good(), projectNo })
    const { reviewId, receiptNo } = first.body

    // Act
    const own = await submit({ ...bad(), projectNo })
    const strangers = await submit({ ...bad(), projectNo: projectNo.toLowerCase() }, { subjects: ['device:three'] })

    // Assess
    expect([own.status, own.body.code, own.body.current]).toEqual([409, 'ALREADY_REVIEWED', { reviewId, receiptNo }])
    expect([strangers.status, strangers.body.current]).toEqual([409, { reviewId }])
  })

  test("somebody else's key is not theirs: the same key of two citizens is two reviews", async () => {
    // Prepare
    const key = newKey()

    // Act
    const received = await Promise.all(
      ['device:four', 'device:five'].map((one) => submit(good(), { key, subjects: [one] })),
    )

    // Assess
    expect(received.map(({ status }) => status)).toEqual([201, 201])
    expect(received[0]?.body.reviewId).not.toBe(received[1]?.body.reviewId)
  })

  test('200 at once for one service number: one is stored, the others get its id', async () => {
    // Prepare
    const projectNo = newProject()
    const before = await countItems()

    // Act
    const received = await Promise.all(
      Array.from({ length: 200 }, (_, index) => {
        const request = index % 2 === 0 ? good() : bad()
        return submitUntilAnswered({ ...request, projectNo }, { subjects: [`device:crowd-${index}`] })
      }),
    )

    // Assess
    const [stored, ...more] = received.filter(({ status }) => status === 201)
    const refused = received.filter(({ status }) => status === 409)
    expect(more).toEqual([])
    expect(refused).toHaveLength(199)
    for (const { body } of refused) expect(body.current).toEqual({ reviewId: stored?.body.reviewId })
    expect(await countItems()).toBe(before + (stored?.body.followUp ? 2 : 1))
  })
})

describe('a function that dies', () => {
  test.each([
    ['before the store was asked', 'before'],
    ['after the store answered', 'after'],
  ] as const)('%s leaves no bad review without its follow-up, and the next try ends well', async (_, moment) => {
    // Prepare
    jest.spyOn(process.stdout, 'write').mockReturnValue(true)
    const calls: { key: string; status: number; callsMade: number }[] = []

    // Act: it dies at its first call, then at its second, and so on, until one try needs no more calls.
    for (let fatal = 1; ; fatal += 1) {
      const key = newKey()
      const { status, callsMade } = await submitDyingAt(fatal, moment, key)
      calls.push({ key, status, callsMade })
      if (callsMade < fatal) break
    }

    // Assess
    expect(calls.length).toBeGreaterThan(1)
    await expectEveryBadReviewHasItsFollowUp()
    for (const { key } of calls) expect((await submit(bad(), { key })).status).toBe(201)
    await expectEveryBadReviewHasItsFollowUp()
  })
})

/** Submits a bad review with a store whose n-th call is the function's last. */
async function submitDyingAt(fatal: number, moment: 'before' | 'after', key: string) {
  let callsMade = 0
  const die = () => {
    if (callsMade === fatal) throw new Error('the function died')
  }
  const forget = onStoreCalls(
    () => {
      callsMade += 1
      if (moment === 'before') die()
    },
    () => {
      if (moment === 'after') die()
    },
  )
  const { status } = await submit(bad(), { key })
  forget()
  return { status, callsMade }
}

/** Watches the calls of the functions' own client; what a watcher throws ends the call. */
function onStoreCalls(before: (command: string) => void, after: () => void = () => {}): () => void {
  const { middlewareStack } = service().table.client
  middlewareStack.add(
    (next, context) => async (args) => {
      before(String(context.commandName))
      const answer = await next(args)
      after()
      return answer
    },
    { step: 'initialize', priority: 'high', name: 'watcher' },
  )
  return () => middlewareStack.remove('watcher')
}

async function expectEveryBadReviewHasItsFollowUp(): Promise<void> {
  const items = await allItems()
  const badReviews = items.filter((item) => item.entity === 'review' && Number(item.level) <= 2)
  const followUps = items.filter((item) => item.entity === 'follow-up')
  expect(badReviews.length).toBeGreaterThan(0)
  expect(followUps.map((item) => item.pk).sort()).toEqual(badReviews.map((item) => item.pk).sort())
}

async function countItems(): Promise<number> {
  const items = await allItems()
  return items.filter((item) => item.entity === 'review' || item.entity === 'follow-up').length
}

async function allItems(): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = []
  for await (const item of scanTable(started.table)) items.push(item)
  return items
}
