import type { CheckOutcome } from '@minping/shared/content-check'
import { drawnParts, jpegOf } from '../../shared/test-data/picture.ts'
import { postOf, send } from '../../test/support/call-use-case.ts'
import { type Deeds, deedsOn, labelOf } from '../../test/support/deeds.ts'
import { Death, openDying } from '../../test/support/disturb-store.ts'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import { upload } from '../../test/support/uploads.ts'
import { type Checking, checkReview } from '../content-check/check-review.ts'
import { handler as followUps } from '../follow-ups/handler.ts'
import { standInOpenid } from '../local/stand-ins/wechat.ts'
import { pushRequest } from '../local/stand-ins/wechat-pushes.ts'
import type { Citizen } from '../platform/call.ts'
import { wechatSubject } from '../platform/identify.ts'
import { sealOpenidOfCitizen } from '../platform/openid.ts'
import { signPush } from '../platform/wechat-push.ts'
import { handler as privacy } from '../privacy/handler.ts'
import { handler as reviews } from '../reviews/handler.ts'
import { readAuditChain } from '../store/audit-chain.ts'
import { putCitizen } from '../store/citizen-entity.ts'
import { listUnchecked } from '../store/content-check-entity.ts'
import { getReview } from '../store/review-entity.ts'
import { handler } from './handler.ts'

let service: TestService
let deeds: Deeds
let checking: Checking
let asked: string[] = []

beforeAll(async () => {
  service = await startTestService()
  deeds = deedsOn(service)
  const { WECHAT_BASE_URL: baseUrl = '', WECHAT_APP_ID: appId = '' } = process.env
  const app = { baseUrl, appId, appSecret: 'wechat-secret-of-the-tests' }
  checking = { table: service.table, app, contactKey: service.keys.contact }
})
beforeEach(() => {
  asked = []
  jest.spyOn(process.stdout, 'write').mockReturnValue(true)
  const real = globalThis.fetch
  jest.spyOn(globalThis, 'fetch').mockImplementation((url, options) => {
    if (String(url).includes('media_check_async')) asked.push(JSON.parse(String(options?.body)).media_url)
    return real(url, options)
  })
})
afterEach(() => jest.restoreAllMocks())
afterAll(() => service.stop())

const minute = 60_000
const later = (now: Date, minutes: number) => new Date(now.getTime() + minutes * minute)
const supervisor = postOf('city-supervisor')
const manager = postOf('gucheng-manager')

/** A made-up photo in whose bytes the stand-in of WeChat finds something. */
const pictureWith = (text: string) => Buffer.from(jpegOf([...drawnParts, Buffer.from(text)]))

async function personOfWechat(name: string): Promise<Citizen> {
  const openid = standInOpenid(name)
  const subject = wechatSubject(openid, service.keys.identity)
  const sealedOpenid = sealOpenidOfCitizen(openid, subject, service.keys.contact)
  await putCitizen(service.table, { subject, sealedOpenid, lastSignedInAt: new Date().toISOString() })
  return { kind: 'citizen', subjects: [subject] }
}

let photographers = 0

async function given(texts: readonly string[], citizen?: Citizen) {
  photographers += 1
  const giver = citizen ?? (await personOfWechat(`photographer${photographers}`))
  const photos = await Promise.all(texts.map((text) => photoOf(giver, text)))
  const now = new Date()
  return { citizen: giver, photos, reviewId: await deeds.submit({ level: 1, photos, citizen: giver }, now), now }
}

const photoOf = async (citizen: Citizen, text: string) =>
  (await upload(citizen, { name: '大厅.jpg', content: pictureWith(text) })).uploadId

async function check(reviewId: string, now: Date) {
  const outcome = await checkReview(checking, reviewId, now)
  await service.wechat.pushed()
  return outcome
}

const checkOf = async (reviewId: string) => (await getReview(service.table, reviewId))?.contentCheck ?? {}
const outcomesOf = async (reviewId: string): Promise<CheckOutcome[]> =>
  Object.values(await checkOf(reviewId)).flatMap((part) => (part ? [part.outcome] : []))
const record = (reviewId: string, caller = supervisor) =>
  send(reviews, 'getReviewRecord', { caller, path: { reviewId } })
const isListed = async (reviewId: string, at: Date) =>
  (await listUnchecked(service.table, at, 1_000)).includes(reviewId)

const appId = () => process.env.WECHAT_APP_ID ?? ''
function push(event: object, { keys = service.pushKeys, app = appId(), now = new Date() } = {}) {
  const { query, body } = pushRequest(keys, app, JSON.stringify(event), now)
  return handler({
    routeKey: 'POST /api/wechat-pushes',
    queryStringParameters: Object.fromEntries(query),
    body,
  })
}
const found = (trace_id: string, suggest: string) => ({
  MsgType: 'event',
  Event: 'wxa_media_check',
  trace_id,
  version: 2,
  result: { suggest, label: '20002' },
})

describe('a photo that was given in the mini-program', () => {
  test.each([
    ['办事大厅', 'pass', 100],
    ['可疑', 'review', 20001],
    ['违规', 'risky', 20006],
  ] as const)('with %s is found %s, by a push', async (text, outcome, label) => {
    // Prepare
    const { reviewId, photos, now } = await given([text])

    // Act
    await check(reviewId, now)

    // Assess
    expect(await checkOf(reviewId)).toEqual({
      [`photo:${photos[0]}`]: { outcome, label, traceId: expect.stringContaining('trace-'), at: expect.any(String) },
    })
    expect(await isListed(reviewId, later(now, 300))).toBe(false)
  })

  test('is asked about once, by however many runs at the same moment and after it', async () => {
    // Prepare
    const { reviewId, now } = await given(['沉默', '沉默'])

    // Act
    await Promise.all(Array.from({ length: 4 }, () => check(reviewId, now)))
    for (const minutes of [3, 20, 59]) await check(reviewId, later(now, minutes))

    // Assess
    expect(asked).toHaveLength(2)
    expect(new Set(asked).size).toBe(2)
    expect(await outcomesOf(reviewId)).toEqual(['waiting', 'waiting'])
  })

  test.each([1, 2, 3, 4, 5, 6])('is never asked about twice, whoever dies around store call %i', async (call) => {
    for (const moment of ['before', 'after'] as const) {
      // Prepare
      asked = []
      const { reviewId, now } = await given(['违规'])
      const table = openDying(service.table.name, call, moment)

      // Act
      await checkReview({ ...checking, table }, reviewId, now).catch((fault) => {
        if (!(fault instanceof Death)) throw fault
      })
      await service.wechat.pushed()
      for (const minutes of [3, 6, 63, 66]) await check(reviewId, later(now, minutes))

      // Assess
      expect(asked.length).toBeLessThanOrEqual(1)
      expect(['risky', 'unchecked']).toContain((await outcomesOf(reviewId))[0])
    }
  })

  test('that WeChat never answers is unchecked after an hour; an answer that comes still later counts', async () => {
    // Prepare
    const { reviewId, now } = await given(['沉默'])
    await check(reviewId, now)
    const [part] = Object.values(await checkOf(reviewId))

    // Act
    await check(reviewId, later(now, 61))
    const givenUp = Object.values(await checkOf(reviewId))
    await push(found(part?.traceId ?? '', 'risky'))

    // Assess
    expect(givenUp).toMatchObject([{ outcome: 'unchecked', reason: 'unanswered' }])
    expect(await isListed(reviewId, later(now, 300))).toBe(false)
    expect(await outcomesOf(reviewId)).toEqual(['risky'])
  })

  test('that WeChat could not fetch is unchecked, whatever it says of it', async () => {
    // Prepare
    const { reviewId, photos, now } = await given(['违规'])
    service.objects.remove(`uploads/attached/${photos[0]}`)

    // Act
    await check(reviewId, now)

    // Assess
    expect(Object.values(await checkOf(reviewId))).toMatchObject([{ outcome: 'unchecked', reason: 'unanswered' }])
  })

  test('of somebody who is gone is unchecked', async () => {
    // Prepare
    const { reviewId, now } = await given(['违规'], await personOfWechat('away'))

    // Act
    await check(reviewId, now)

    // Assess
    expect(Object.values(await checkOf(reviewId))).toMatchObject([{ outcome: 'unchecked', reason: 'tooLate' }])
  })

  test('waits while WeChat can not be reached, and is asked about later', async () => {
    // Prepare
    const { reviewId, now } = await given(['违规'])
    const app = { ...checking.app, baseUrl: 'http://127.0.0.1:9' }

    // Act
    const first = await checkReview({ ...checking, app }, reviewId, now)
    await check(reviewId, later(now, 1))

    // Assess
    expect(first).toBe('later')
    expect(await outcomesOf(reviewId)).toEqual(['risky'])
  })

  test('of a supplement is checked too', async () => {
    // Prepare
    const { reviewId, citizen, photos, now } = await given(['办事大厅'])
    await check(reviewId, now)
    const supplemented = await photoOf(citizen, '违规')
    const body = { level: 1, labels: [labelOf(1)], photos: [supplemented] }

    // Act
    await send(reviews, 'supplementReview', {
      caller: citizen,
      key: `supplement-${reviewId}`,
      path: { reviewId },
      body,
    })
    await check(reviewId, later(new Date(), 1))

    // Assess
    expect(await checkOf(reviewId)).toMatchObject({
      [`photo:${photos[0]}`]: { outcome: 'pass' },
      [`photo:${supplemented}`]: { outcome: 'risky' },
    })
    expect((await record(reviewId)).body.supplement).toMatchObject({ photosHidden: 1 })
  })
})

test('of a photo that goes with who gave it nothing stays that was found, nor comes later', async () => {
  // Prepare
  const { reviewId, citizen, now } = await given(['违规', '沉默'])
  await check(reviewId, now)
  const traceIds = Object.values(await checkOf(reviewId)).map((part) => part?.traceId ?? '')

  // Act
  await send(privacy, 'deleteMyData', { caller: citizen, body: { words: 'keep' } })
  const answers = await Promise.all(traceIds.map((traceId) => push(found(traceId, 'risky'))))

  // Assess
  const review = await getReview(service.table, reviewId)
  expect(review).not.toHaveProperty('contentCheck')
  expect(review).not.toHaveProperty('photos')
  expect(await isListed(reviewId, later(now, 300))).toBe(false)
  expect(answers.map(({ body }) => body)).toEqual(['success', 'success'])
})

test('a photo from a browser can not be checked: it is shown to who handles the case, and a supervisor sees that', async () => {
  // Prepare
  const { reviewId, now } = await given(['违规'], { kind: 'citizen', subjects: ['device:browser'] })

  // Act
  await check(reviewId, now)

  // Assess
  const { body } = await record(reviewId)
  expect(asked).toEqual([])
  expect(body.photos).toHaveLength(1)
  expect(body.content?.parts).toMatchObject([{ outcome: 'unchecked', reason: 'noOpenid', photo: { name: '大厅.jpg' } }])
})

describe('a risky photo', () => {
  async function risky() {
    const one = await given(['违规', '可疑', '办事大厅'])
    await check(one.reviewId, one.now)
    return one
  }
  const decide = (reviewId: string, uploadId: string | undefined, version: number, shown: boolean) =>
    send(reviews, 'decideContent', {
      caller: supervisor,
      path: { reviewId },
      body: { version, part: `photo:${uploadId}`, shown, reason: '核对过，没有问题' },
    })

  test('is hidden from staff, not from its author, and the case goes on', async () => {
    // Prepare
    const { reviewId, citizen, photos } = await risky()
    const [hidden, ...others] = photos

    // Act
    const own = await send(reviews, 'getReview', { caller: citizen, path: { reviewId } })
    const followUp = await send(followUps, 'getFollowUp', { caller: manager, path: { followUpId: reviewId } })
    const { body } = await record(reviewId)
    await deeds.bringTo('replied', reviewId, new Date())

    // Assess
    expect(own.body.photos?.map(({ uploadId }) => uploadId)).toEqual(photos)
    for (const view of [followUp.body, body]) {
      expect(view.photos?.map(({ uploadId }) => uploadId)).toEqual(others)
      expect(view).toMatchObject({ level: 1, photosHidden: 1, photosSuspect: 1 })
    }
    expect(JSON.stringify([followUp.body, body.photos])).not.toContain(hidden)
    expect(body.content?.parts[0]).not.toHaveProperty('photo')
    expect((await record(reviewId)).body.followUp).toMatchObject({ state: 'replied' })
  })

  test('is seen by a supervisor who says why, and shown once they decide so, which is in the audit', async () => {
    // Prepare
    const { reviewId, photos } = await risky()

    // Act
    const looked = await send(reviews, 'showContent', {
      caller: supervisor,
      path: { reviewId },
      body: { reason: '核实误判' },
    })
    const decided = await decide(reviewId, photos[0], looked.body.version, true)
    const repeated = await decide(reviewId, photos[0], looked.body.version, true)

    // Assess
    const { entries } = await readAuditChain(service.table)
    expect(looked.body.parts[0]).toMatchObject({ outcome: 'risky', photo: { uploadId: photos[0] } })
    expect([decided.status, repeated.status]).toEqual([200, 200])
    expect(decided.body.photos).toHaveLength(3)
    expect(entries.slice(-2)).toMatchObject([
      { action: 'show-content', reason: '核实误判' },
      { action: 'decide-content', changes: [{ field: `photo:${photos[0]}`, after: true }] },
    ])
  })

  test('of another review is not there', async () => {
    // Prepare
    const { reviewId } = await risky()

    // Act
    const answer = await decide(reviewId, 'A'.repeat(22), 9, true)

    // Assess
    expect(answer.body.code).toBe('NOT_FOUND')
  })

  test('that a person has decided about stays so, whatever WeChat answers later', async () => {
    // Prepare
    const { reviewId, photos, now } = await given(['沉默'])
    await check(reviewId, now)
    const [part] = Object.values(await checkOf(reviewId))
    const { content } = (await record(reviewId)).body
    await decide(reviewId, photos[0], content?.version ?? 0, true)

    // Act
    await push(found(part?.traceId ?? '', 'risky'))

    // Assess
    const { body } = await record(reviewId)
    expect(body.content?.parts).toMatchObject([{ outcome: 'risky', decision: { shown: true } }])
    expect(body.photos).toHaveLength(1)
  })
})

describe('what WeChat pushes', () => {
  test('is taken once, however often it comes', async () => {
    // Prepare
    const { reviewId, now } = await given(['沉默'])
    await check(reviewId, now)
    const [part] = Object.values(await checkOf(reviewId))
    const event = found(part?.traceId ?? '', 'risky')

    // Act
    const answers = await Promise.all([push(event), push(event), push(event)])
    const version = (await getReview(service.table, reviewId))?.contentVersion
    await push(found(part?.traceId ?? '', 'pass'))

    // Assess
    expect(answers.map(({ statusCode, body }) => [statusCode, body])).toEqual(Array(3).fill([200, 'success']))
    expect(answers[0]?.headers['content-type']).toMatch(/^text\/plain/)
    expect(await outcomesOf(reviewId)).toEqual(['risky'])
    expect((await getReview(service.table, reviewId))?.contentVersion).toBe(version)
  })

  test.each([
    ['a trace id that nobody knows', found('trace-of-nobody', 'risky')],
    ['no trace id', { Event: 'wxa_media_check' }],
    ['a result in another form', { ...found('trace-of-nobody-2', 'risky'), result: 'risky' }],
    ['another event', { MsgType: 'event', Event: 'subscribe_msg_popup_event' }],
    ['no event', {}],
  ])('with %s is answered all the same, twice too', async (_, event) => {
    // Act
    const answers = [await push(event), await push(event)]

    // Assess
    expect(answers.map(({ body }) => body)).toEqual(['success', 'success'])
  })

  test.each([
    ['of another app', () => push(found('t', 'pass'), { app: 'wx-another' })],
    ['signed with another token', () => push(found('t', 'pass'), { keys: { ...service.pushKeys, token: 'Another' } })],
    ['as plain text', () => push(found('t', 'pass'), { keys: { token: service.pushKeys.token } })],
    ['an hour ago', () => push(found('t', 'pass'), { now: later(new Date(), -60) })],
  ])('%s is refused', async (_, act) => {
    // Act
    const { statusCode, body } = await act()

    // Assess
    expect([statusCode, JSON.parse(body).code]).toEqual([401, 'SIGNATURE_INVALID'])
  })
})

describe('the address', () => {
  const prove = (signature: string, timestamp: string) =>
    handler({
      routeKey: 'GET /api/wechat-pushes',
      queryStringParameters: { signature, timestamp, nonce: '1514711492', echostr: '4375120948345356249' },
    })
  const timestamp = () => String(Math.floor(Date.now() / 1_000))

  test('is proved by giving back what came, as it came', async () => {
    // Act
    const { statusCode, body } = await prove(signPush(service.pushKeys.token, timestamp(), '1514711492'), timestamp())

    // Assess
    expect([statusCode, body]).toEqual([200, '4375120948345356249'])
  })

  test('is not proved to anybody else', async () => {
    // Act
    const { statusCode } = await prove(signPush('Another', timestamp(), '1514711492'), timestamp())

    // Assess
    expect(statusCode).toBe(401)
  })
})
