import { postOf, send } from '../../test/support/call-use-case.ts'
import { type Deeds, deedsOn, labelOf } from '../../test/support/deeds.ts'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import { handler as flagsOfHall } from '../flags/handler.ts'
import { handler as followUps } from '../follow-ups/handler.ts'
import { standInOpenid } from '../local/stand-ins/wechat.ts'
import type { Citizen } from '../platform/call.ts'
import { wechatSubject } from '../platform/identify.ts'
import { sealOpenidOfCitizen } from '../platform/openid.ts'
import { handler as publications } from '../publications/handler.ts'
import { handler as reviews } from '../reviews/handler.ts'
import { readAuditChain } from '../store/audit-chain.ts'
import { putCitizen } from '../store/citizen-entity.ts'
import { listUnchecked } from '../store/content-check-entity.ts'
import { getReview } from '../store/review-entity.ts'
import { type Checking, checkReview } from './check-review.ts'
import { runContentCheck } from './run-content-check.ts'

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
  const real = globalThis.fetch
  jest.spyOn(globalThis, 'fetch').mockImplementation((url, options) => {
    if (String(url).includes('msg_sec_check')) asked.push(JSON.parse(String(options?.body)).content)
    return real(url, options)
  })
})
afterEach(() => jest.restoreAllMocks())
afterAll(() => service.stop())

const minute = 60_000
const supervisor = postOf('city-supervisor')
const manager = postOf('gucheng-manager')

/** Somebody in the mini-program. */
async function personOfWechat(name: string): Promise<Citizen> {
  const openid = standInOpenid(name)
  const subject = wechatSubject(openid, service.keys.identity)
  const sealedOpenid = sealOpenidOfCitizen(openid, subject, service.keys.contact)
  await putCitizen(service.table, { subject, sealedOpenid, lastSignedInAt: new Date().toISOString() })
  return { kind: 'citizen', subjects: [subject] }
}

async function given(comment: string, level: 1 | 5 = 1, name = 'somebody') {
  const citizen = await personOfWechat(name)
  const now = new Date()
  return { citizen, reviewId: await deeds.submit({ level, comment, citizen }, now), now }
}

const later = (now: Date, minutes: number) => new Date(now.getTime() + minutes * minute)
const checkOf = async (reviewId: string) => (await getReview(service.table, reviewId))?.contentCheck
const isListed = async (reviewId: string, at: Date) =>
  (await listUnchecked(service.table, at, 1_000)).includes(reviewId)

describe('words that were given in the mini-program', () => {
  test.each([
    ['办得很快，谢谢', 'pass', 100],
    ['这里有可疑的话', 'review', 20001],
    ['这里有违规的话', 'risky', 20006],
  ] as const)('%s are found %s', async (comment, outcome, label) => {
    // Prepare
    const { reviewId, now } = await given(comment)

    // Act
    await runContentCheck(checking, later(now, 1))

    // Assess
    expect(await checkOf(reviewId)).toMatchObject({
      words: { outcome, label, traceId: expect.stringContaining('trace-'), at: later(now, 1).toISOString() },
    })
    expect(await isListed(reviewId, later(now, 300))).toBe(false)
  })

  test('are asked about once, by however many runs at the same moment', async () => {
    // Prepare
    const { reviewId, now } = await given('同时检查的话')
    const runs = Array.from({ length: 5 }, () => checkReview(checking, reviewId, later(now, 1)))

    // Act
    const outcomes = await Promise.all(runs)
    await checkReview(checking, reviewId, later(now, 2))

    // Assess
    expect(outcomes.filter((outcome) => outcome !== 'taken')).toEqual(['settled'])
    expect(asked).toEqual(['同时检查的话'])
  })

  test('are asked about again while WeChat is busy, later each time, and given up when it is too late', async () => {
    // Prepare
    const { reviewId, now } = await given('系统繁忙时的话')

    // Act
    await checkReview(checking, reviewId, now)
    const afterFirst = [await isListed(reviewId, now), await isListed(reviewId, later(now, 1))]
    await checkReview(checking, reviewId, later(now, 1))
    const afterSecond = [await isListed(reviewId, later(now, 2)), await isListed(reviewId, later(now, 3))]
    await checkReview(checking, reviewId, later(now, 120))

    // Assess
    expect([afterFirst, afterSecond]).toEqual([
      [false, true],
      [false, true],
    ])
    expect(asked).toHaveLength(2)
    expect(await checkOf(reviewId)).toMatchObject({ words: { outcome: 'unchecked', reason: 'tooLate' } })
  })

  test('of somebody who is gone are unchecked', async () => {
    // Prepare
    const { reviewId, now } = await given('不在线的话', 1, 'away')

    // Act
    await checkReview(checking, reviewId, now)

    // Assess
    expect(await checkOf(reviewId)).toMatchObject({ words: { outcome: 'unchecked', reason: 'tooLate' } })
  })

  test('of a run that died are taken up by the next', async () => {
    // Prepare
    const { reviewId, now } = await given('中断的话')
    const dying = { ...checking, contactKey: undefined as unknown as Checking['contactKey'] }
    await expect(checkReview(dying, reviewId, now)).rejects.toThrow()

    // Act
    const [tooSoon, inTime] = [
      await checkReview(checking, reviewId, later(now, 1)),
      await checkReview(checking, reviewId, later(now, 3)),
    ]

    // Assess
    expect([tooSoon, inTime]).toEqual(['taken', 'settled'])
  })

  test('and a supplement that comes while they are asked about are both checked', async () => {
    // Prepare
    const { reviewId, citizen, now } = await given('先说的违规话')
    const body = { level: 1, labels: [labelOf(1)], comment: '后说的违规话' }
    const supplement = () =>
      send(reviews, 'supplementReview', {
        caller: citizen,
        key: `supplement-of-${reviewId}`,
        path: { reviewId },
        body,
      })

    // Act
    await Promise.all([checkReview(checking, reviewId, later(now, 1)), supplement()])
    await checkReview(checking, reviewId, later(now, 5))

    // Assess
    expect(await checkOf(reviewId)).toMatchObject({ words: { outcome: 'risky' }, supplement: { outcome: 'risky' } })
    expect(await isListed(reviewId, later(now, 300))).toBe(false)
  })
})

test('words from a browser wait for nothing: WeChat can not be asked', async () => {
  // Prepare
  const now = new Date()
  const reviewId = await deeds.submit({ level: 1, comment: '浏览器里的违规话' }, now)

  // Act
  await runContentCheck(checking, later(now, 1))

  // Assess
  expect(await checkOf(reviewId)).toBeUndefined()
  expect(asked).not.toContain('浏览器里的违规话')
})

describe('risky words', () => {
  async function risky() {
    const found = await given('这里有违规的话')
    await checkReview(checking, found.reviewId, found.now)
    return found
  }
  const record = (reviewId: string) => send(reviews, 'getReviewRecord', { caller: supervisor, path: { reviewId } })
  const decide = (reviewId: string, version: number, shown: boolean) =>
    send(reviews, 'decideContent', {
      caller: supervisor,
      path: { reviewId },
      body: { version, part: 'words', shown, reason: '没有违规内容' },
    })

  test('are hidden from staff, not from their author, and the case goes on', async () => {
    // Prepare
    const { reviewId, citizen } = await risky()

    // Act
    const own = await send(reviews, 'getReview', { caller: citizen, path: { reviewId } })
    const followUp = await send(followUps, 'getFollowUp', { caller: manager, path: { followUpId: reviewId } })
    const flags = await send(flagsOfHall, 'listFlags', { caller: supervisor })
    await deeds.bringTo('replied', reviewId, new Date())

    // Assess
    expect(own.body.comment).toBe('这里有违规的话')
    expect(followUp.body).toMatchObject({ level: 1, wordsMark: 'hidden', labels: [{ code: labelOf(1) }] })
    expect(JSON.stringify([followUp.body, (await record(reviewId)).body, flags.body])).not.toContain('违规的话')
    expect((await record(reviewId)).body.followUp).toMatchObject({ state: 'replied' })
  })

  test('are seen by a supervisor who says why, which is in the audit', async () => {
    // Prepare
    const { reviewId } = await risky()

    // Act
    const { body } = await send(reviews, 'showContent', {
      caller: supervisor,
      path: { reviewId },
      body: { reason: '核实误判' },
    })

    // Assess
    const entries = (await readAuditChain(service.table)).entries
    expect(body.parts).toMatchObject([{ part: 'words', words: '这里有违规的话', outcome: 'risky' }])
    expect(entries.at(-1)).toMatchObject({
      action: 'show-content',
      subject: { kind: 'review', id: reviewId },
      reason: '核实误判',
    })
  })

  test('are shown once a supervisor decides so; who decides at the same moment gets what stands', async () => {
    // Prepare
    const { reviewId } = await risky()
    const version = (await record(reviewId)).body.content?.version ?? 0

    // Act
    const answers = await Promise.all([decide(reviewId, version, true), decide(reviewId, version, false)])
    const standing = (await record(reviewId)).body
    const stale = await decide(reviewId, version, standing.content?.parts[0]?.decision?.shown !== true)
    const repeated = await decide(reviewId, version, standing.content?.parts[0]?.decision?.shown === true)

    // Assess
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(stale.body.code).toBe('VERSION_STALE')
    expect(repeated.status).toBe(200)
    expect(standing.comment !== undefined).toBe(standing.content?.parts[0]?.decision?.shown)
  })

  test.each(['showContent', 'decideContent'] as const)('are not for a manager to %s', async (route) => {
    // Prepare
    const { reviewId } = await risky()
    const body =
      route === 'showContent' ? { reason: '想看' } : { version: 1, part: 'words', shown: true, reason: '想看' }

    // Act
    const answer = await send(reviews, route, { caller: manager, path: { reviewId }, body })

    // Assess
    expect(answer.body.code).toBe('FORBIDDEN')
  })
})

describe('words on their way to the public', () => {
  const release = (reviewId: string, version = 1) =>
    send(publications, 'decideOnPublication', {
      caller: supervisor,
      path: { reviewId, action: 'release' },
      body: { version },
    })

  test.each([
    ['办得太慢了', 200, undefined],
    ['这里有可疑的话', 409, 'CONTENT_UNDECIDED'],
    ['这里有违规的话', 409, 'CONTENT_UNDECIDED'],
  ] as const)('%s: released with %i', async (comment, status, code) => {
    // Prepare
    const { reviewId, now } = await given(comment)
    await deeds.bringTo('replied', reviewId, now)
    const before = await release(reviewId)
    await checkReview(checking, reviewId, now)

    // Act
    const answer = await release(reviewId)

    // Assess
    expect(before.body.code).toBe('CONTENT_UNDECIDED')
    expect({ status: answer.status, code: answer.body.code }).toEqual({ status, code })
  })

  test('from a browser are released by a person, who is told that nobody checked them', async () => {
    // Prepare
    const now = new Date()
    const reviewId = await deeds.submit({ level: 1, comment: '办得太慢了' }, now)
    await deeds.bringTo('replied', reviewId, now)

    // Act
    const answer = await release(reviewId)

    // Assess
    expect(answer).toMatchObject({ status: 200, body: { state: 'released', content: 'unchecked' } })
  })
})
