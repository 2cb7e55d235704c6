import type { FiguresView, ResponseBody } from '@minping/shared/api'
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

const people = 30

test('while people judge, supplement and appeal and the tally runs all the time, everything is counted once', async () => {
  // Prepare
  const scene = world.sceneOf(windowId)
  const [handler, manager, supervisor] = [
    await world.signIn('gucheng-handler-1'),
    await world.signIn('gucheng-manager'),
    await world.signIn('city-supervisor'),
  ]
  const act = (token: string, reviewId: string, action: string, body: object) =>
    send(world.url, `POST /api/follow-ups/${reviewId}/${action}`, { token, body })
  let judging = true
  const tally = async () => {
    while (judging) await world.count()
  }
  const judge = async (number: number) => {
    const citizen = await world.openCitizen()
    const isBad = number % 2 === 0
    const { reviewId } = await world.submit(citizen, isBad ? badReview(scene) : goodReview(scene))
    const supplement = send(world.url, `POST /api/reviews/${reviewId}/supplement`, {
      token: citizen,
      key: newKey(),
      body: { level: 1, labels: ['110'] },
    })
    if (isBad && number % 3 === 0) await exclude(reviewId)
    expect((await supplement).status).toBe(200)
  }
  /** Each step once more when the supplement came between. */
  const exclude = async (reviewId: string) => {
    const steps = [
      [handler, 'accept'],
      [manager, 'appeal'],
      [supervisor, 'uphold-appeal'],
    ] as const
    let version = 1
    for (const [token, action] of steps) {
      let answer = await act(token, reviewId, action, { version, text: '属误评' })
      if (answer.status === 409) {
        version += 1
        answer = await act(token, reviewId, action, { version, text: '属误评' })
      }
      expect({ action, status: answer.status }).toEqual({ action, status: 200 })
      version += 1
    }
  }

  // Act
  const tallies = Promise.all([tally(), tally()])
  await Promise.all(Array.from({ length: people }, (_, number) => judge(number)))
  judging = false
  await tallies
  await world.count()

  // Assess
  const today = shanghaiDay(new Date())
  const about = (period: string) => `scope=hall:530702-01&period=${period}`
  const { body } = await world.get<FiguresView>(supervisor, `/api/figures?${about(today)}`)
  const reasons = await world.get<ResponseBody<'getReasons'>>(
    supervisor,
    `/api/figures/labels?${about(today.slice(0, 'YYYY-MM'.length))}`,
  )
  const listed = await world.get<ResponseBody<'listReviews'>>(supervisor, `/api/reviews?${about(today)}&limit=100`)
  expect(await world.recount()).toEqual([])
  expect(body.excluded).toBe(people / 6)
  expect(reasons.body).toMatchObject({ badReviews: people / 2 - people / 6, given: people / 2 - people / 6 })
  expect(listed.body.items).toHaveLength(people)
  expect(body.activeGoodRate).toMatchObject({ numerator: people / 2, denominator: people - people / 6 })
  // The supplement opened one for each good review too; those excluded are out of the figures.
  expect(body.followUps.opened).toBe(people - people / 6)
}, 120_000)
