import type { FiguresView, FollowUpActionRequest, FollowUpList, FollowUpView, ReviewView } from '@minping/shared/api'
import { shanghaiDay } from '@minping/shared/calendar'
import { newKey, send } from './http.ts'
import { windowId } from './people.ts'
import { badReview, goodReview } from './samples.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
}, 120_000)

afterAll(() => world.stop())

test('a bad review is followed up to closed, the reviewer learns it, and the figures move with it', async () => {
  // Prepare
  const scene = world.sceneOf(windowId)
  const citizen = await world.openCitizen()
  const [handler, manager, auditor] = [
    await world.signIn('gucheng-handler-1'),
    await world.signIn('gucheng-manager'),
    await world.signIn('city-auditor'),
  ]
  const figures = async () => {
    await world.count()
    return (
      await world.get<FiguresView>(
        auditor,
        `/api/figures?scope=city:530700&period=${shanghaiDay(new Date()).slice(0, 4)}`,
      )
    ).body
  }
  const before = await figures()

  // Act
  const receipt = await world.submit(citizen, badReview(scene))
  const good = await world.submit(citizen, goodReview(scene))
  const queue = await world.get<FollowUpList>(handler, '/api/follow-ups?scope=hall:530702-01')
  const act = actingOn(receipt.reviewId)
  await act(handler, 'accept', {})
  await act(handler, 'visit', { outcome: 'reached', channel: 'phone', text: '已电话核实' })
  await act(handler, 'rectify', { path: 'simple' })
  await act(handler, 'submit', { text: '已重新培训窗口人员' })
  await act(manager, 'return', { text: '请补充整改措施' })
  await act(handler, 'submit', { text: '已张贴材料清单' })
  const replied = await act(manager, 'approve', { text: '材料清单已张贴，感谢您的意见。' })
  const seen = await world.get<ReviewView>(citizen, `/api/reviews/${receipt.reviewId}`)
  const judged = await send<ReviewView>(world.url, `POST /api/reviews/${receipt.reviewId}/verdict`, {
    token: citizen,
    key: newKey(),
    body: { verdict: 'satisfied' },
  })
  const answered = await world.get<FollowUpView>(manager, `/api/follow-ups/${receipt.reviewId}`)
  const closed = await act(manager, 'close', {}, answered.body.version)
  const after = await figures()

  // Assess
  expect(queue.body.items.map(({ followUpId }) => followUpId)).toContain(receipt.reviewId)
  expect(queue.body.items.map(({ followUpId }) => followUpId)).not.toContain(good.reviewId)
  expect(replied).toMatchObject({ state: 'replied', visits: 1, returns: 1 })
  expect(seen.body.followUp).toMatchObject({ state: 'replied', reply: '材料清单已张贴，感谢您的意见。' })
  expect(judged.body.followUp?.verdict).toBe('satisfied')
  expect(closed).toMatchObject({ state: 'closed', actions: [] })
  expect(closed.history.map(({ action }) => action)).toEqual([
    'open',
    'accept',
    'visit',
    'rectify',
    'submit',
    'return',
    'submit',
    'approve',
    'verdict',
    'close',
  ])
  expect(after.activeGoodRate).toMatchObject({
    numerator: before.activeGoodRate.numerator + 1,
    denominator: before.activeGoodRate.denominator + 2,
  })
  expect(after.rectificationRate).toMatchObject({
    numerator: before.rectificationRate.numerator + 1,
    denominator: before.rectificationRate.denominator + 1,
  })
  expect(after.satisfactionRate).toMatchObject({ numerator: before.satisfactionRate.numerator + 1 })
  expect(await world.recount()).toEqual([])
})

/** Takes actions one after another, each with the version that the one before left. */
function actingOn(followUpId: string) {
  let latest = 1
  return async (
    token: string,
    action: string,
    more: Omit<FollowUpActionRequest, 'version'>,
    version = latest,
  ): Promise<FollowUpView> => {
    const received = await send<FollowUpView>(world.url, `POST /api/follow-ups/${followUpId}/${action}`, {
      token,
      body: { version, ...more },
    })
    expect({ action, status: received.status }).toEqual({ action, status: 200 })
    latest = received.body.version
    return received.body
  }
}
