import { sceneOfChosen } from '@minping/shared/directory'
import { city } from '../../seeds/lijiang/index.ts'
import { callOf, citizenOf, postOf, send } from '../../test/support/call-use-case.ts'
import { type Deeds, deedsOn } from '../../test/support/deeds.ts'
import { setClock, shanghai } from '../../test/support/set-clock.ts'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import { handler as figures } from '../figures/handler.ts'
import { handler as followUps } from '../follow-ups/handler.ts'
import { signScene } from '../platform/scene.ts'
import { getReview } from '../store/review-entity.ts'
import { runTally } from '../tally/run-tally.ts'
import { handler } from './handler.ts'
import { submitReview } from './submit-review.ts'

let service: TestService
let deeds: Deeds
beforeAll(async () => {
  service = await startTestService()
  deeds = deedsOn(service)
})
afterEach(() => jest.useRealTimers())
afterAll(() => service.stop())

const now = shanghai('2026-03-02 10:00')
const windowId = '530702-01-03'
let requests = 0

async function submitAt(scene: string) {
  requests += 1
  const key = `a-request-from-somewhere-${requests}`
  const body = { scene, level: 5 as const, labels: [], anonymous: true }
  const caller = citizenOf('a-citizen')
  const answer = await submitReview(callOf<'submitReview'>({ caller, now, request: { key, bodyHash: key }, body }))
  return 'problem' in answer ? answer.problem : getReview(service.table, answer.body.reviewId)
}

describe('what was opened says what a review is of', () => {
  test.each([
    ['the code of the window', () => signScene(windowId, service.keys.scene), 'onSite', 'qr'],
    [
      'the code of its hall',
      () => sceneOfChosen(signScene('530702-01', service.keys.scene), windowId) ?? '',
      'onSite',
      'qr',
    ],
    ['a search', () => windowId, 'general', 'mobile'],
  ])('%s', async (_, scene, mode, channel) => {
    expect(await submitAt(scene())).toMatchObject({ mode, channel, place: { windowId } })
  })

  test.each([
    ['the code of a hall without a window', () => signScene('530702-01', service.keys.scene)],
    ['a window of another hall', () => `530721-01-03~${signScene('530702-01', service.keys.scene).split('.')[1]}`],
    ['a forged code', () => `${windowId}.AAAAAAAAAAAAAAAA`],
  ])('%s is refused', async (_, scene) => {
    expect(await submitAt(scene())).toBe('SCENE_UNKNOWN')
  })
})

describe('what failed', () => {
  const said = { outcome: 'notDone' as const, outcomeReasons: ['N01', 'N05'] }
  const reasons = ['N01', 'N05'].map((code) => {
    const reason = city.outcomeReasons.reasons.find((one) => one.code === code)
    return { code, text: reason?.text, englishText: reason?.englishText }
  })

  test('is kept with the version of its reasons, apart from the labels, and seen by staff and by who said it', async () => {
    // Act
    setClock('2026-03-02 10:00')
    const reviewId = await deeds.submit({ level: 2, ...said }, now)

    // Assess
    expect(await getReview(service.table, reviewId)).toMatchObject({
      ...said,
      outcomeReasonSetVersion: city.outcomeReasons.version,
    })
    const path = { reviewId }
    const manager = postOf('gucheng-manager')
    const record = await send(handler, 'getReviewRecord', { caller: manager, path })
    const own = await send(handler, 'getReview', { caller: citizenOf('a-citizen'), path })
    const ofCase = await send(followUps, 'getFollowUp', { caller: manager, path: { followUpId: reviewId } })
    for (const { body } of [record, own, ofCase]) {
      expect(body).toMatchObject({ mode: 'onSite', outcome: 'notDone', outcomeReasons: reasons })
      expect(body.labels?.every(({ code }) => !code.startsWith('N'))).toBe(true)
    }
  })

  test('stays said when the review is supplemented', async () => {
    const reviewId = await deeds.submit({ level: 5, ...said }, now)
    await deeds.supplement(reviewId, 4, shanghai('2026-03-03 10:00'))
    expect(await getReview(service.table, reviewId)).toMatchObject({ level: 5, ...said, supplement: { level: 4 } })
  })

  test('is beside all others in the figures, and its reasons have a list of their own', async () => {
    // Prepare
    const at = { windowId: '530721-01-01' }
    await deeds.submit({ ...at, level: 2, ...said }, now)
    await deeds.submit({ ...at, level: 5, outcome: 'returned' }, now)
    for (const found of [true, false]) await deeds.submit({ ...at, level: 5, found }, now)
    await runTally({ table: service.table, now })
    setClock('2026-03-02 11:00')

    // Act
    const query = { scope: 'hall:530721-01', period: '2026-03' }
    const caller = postOf('city-supervisor')
    const [counted, why] = [
      await send(figures, 'getFigures', { caller, query }),
      await send(figures, 'getReasons', { caller, query }),
    ]

    // Assess
    expect(counted.body).toMatchObject({
      modes: { onSite: 3, matter: 0, general: 1 },
      activeGoodRate: { numerator: 3, denominator: 4 },
      outcomes: {
        failed: { numerator: 1, denominator: 2, percent: '50.00' },
        others: { numerator: 2, denominator: 2 },
        notDone: 1,
        returned: 1,
      },
    })
    expect(why.body.failures).toMatchObject({ reviews: 2, given: 3 })
    expect(why.body.failures?.reasons.map(({ reason, share }) => [reason?.code, share.numerator])).toEqual([
      ['N01', 1],
      ['N05', 1],
      [undefined, 1],
    ])
    expect(why.body.reasons?.map(({ label }) => label?.code)).not.toContain('N01')
  })
})
