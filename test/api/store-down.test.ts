import type { FiguresView, ReviewReceipt } from '@minping/shared/api'
import { shanghaiDay } from '@minping/shared/calendar'
import { expectProblem } from './expect-problem.ts'
import { newKey, send } from './http.ts'
import { windowId } from './people.ts'
import { badReview, goodReview } from './samples.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeAll(async () => {
  world = await openWorld({ durable: true })
}, 120_000)

afterAll(() => world.stop())

test('while the store is down every answer says so; afterwards nothing is lost and nothing doubled', async () => {
  // Prepare
  const citizen = await world.openCitizen()
  const auditor = await world.signIn('city-auditor')
  const scene = world.sceneOf(windowId)
  const early = { key: newKey(), body: goodReview(scene) }
  const late = [goodReview(scene), badReview(scene)].map((body) => ({ key: newKey(), body }))
  const submit = (request: { key: string; body: object }) =>
    send<ReviewReceipt>(world.url, 'POST /api/reviews', { token: citizen, ...request })
  const first = await submit(early)

  // Act
  await world.killStore()
  const duringSubmit = await Promise.all([early, ...late].map(submit))
  const duringRead = await send(world.url, 'GET /api/me/reviews', { token: citizen })
  const duringSignIn = await send(world.url, 'POST /api/sessions/staff', {
    body: world.credentialsOf('gucheng-manager'),
  })
  await world.restartStore()
  const again = await Promise.all([early, ...late, ...late].map(submit))
  await world.count()
  const figures = await world.get<FiguresView>(
    auditor,
    `/api/figures?scope=hall:530702-01&period=${shanghaiDay(new Date()).slice(0, 4)}`,
  )

  // Assess
  for (const received of [...duringSubmit, duringRead, duringSignIn]) expectProblem(received, 'STORE_UNAVAILABLE')
  expect(again.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201])
  expect(again[0]?.body).toEqual(first.body)
  expect(await world.storedReviews()).toBe(3)
  expect(await world.recount()).toEqual([])
  expect(figures.body.activeGoodRate).toMatchObject({ numerator: 2, denominator: 3 })
}, 60_000)
