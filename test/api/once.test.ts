import type { ReviewReceipt } from '@minping/shared/api'
import { expectProblem } from './expect-problem.ts'
import { newKey, send } from './http.ts'
import { windowId } from './people.ts'
import { badReview, goodReview } from './samples.ts'
import { openWorld, type World } from './world.ts'

let world: World
let scene: string

beforeAll(async () => {
  world = await openWorld()
  scene = world.sceneOf(windowId)
}, 120_000)

afterAll(() => world.stop())

const times = <Result>(count: number, run: (number: number) => Promise<Result>) =>
  Promise.all(Array.from({ length: count }, (_, number) => run(number)))

test.each([
  ['good', goodReview],
  ['bad', badReview],
])(
  'of 200 people who judge one 办件 at once (%s), one is taken and the rest learn which',
  async (_, review) => {
    // Prepare
    const citizens = await times(20, () => world.openCitizen())
    const projectNo = `53-${newKey().replaceAll('_', '-')}`
    const before = await world.storedReviews()

    // Act
    const answers = await times(200, (number) =>
      send<ReviewReceipt>(world.url, 'POST /api/reviews', {
        token: citizens[number % citizens.length],
        key: newKey(),
        body: review(scene, { projectNo }),
      }),
    )

    // Assess
    const taken = answers.filter(({ status }) => status === 201)
    const refused = answers.filter(({ status }) => status === 409)
    expect([taken.length, refused.length]).toEqual([1, 199])
    const standing = { reviewId: taken[0]?.body.reviewId }
    for (const answer of refused) expect(expectProblem(answer, 'ALREADY_REVIEWED').current).toMatchObject(standing)
    expect((await world.storedReviews()) - before).toBe(1)
  },
  60_000,
)

test.each([
  ['good', goodReview],
  ['bad', badReview],
])(
  'a %s review sent 50 times at once with one key has one effect and one answer',
  async (_, review) => {
    // Prepare
    const citizen = await world.openCitizen()
    const key = newKey()
    const before = await world.storedReviews()

    // Act
    const answers = await times(50, () =>
      send<ReviewReceipt>(world.url, 'POST /api/reviews', { token: citizen, key, body: review(scene) }),
    )

    // Assess
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]))
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
    expect((await world.storedReviews()) - before).toBe(1)
  },
  60_000,
)

test('a supplement sent 50 times at once with one key has one effect and one answer', async () => {
  // Prepare
  const citizen = await world.openCitizen()
  const { reviewId } = await world.submit(citizen, goodReview(scene))
  const key = newKey()

  // Act
  const answers = await times(50, () =>
    send(world.url, `POST /api/reviews/${reviewId}/supplement`, {
      token: citizen,
      key,
      body: { level: 1, labels: ['110'] },
    }),
  )

  // Assess
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
}, 60_000)

test('a key that comes back with another body is refused, and the first review stands', async () => {
  // Prepare
  const citizen = await world.openCitizen()
  const key = newKey()
  const first = await send<ReviewReceipt>(world.url, 'POST /api/reviews', {
    token: citizen,
    key,
    body: goodReview(scene),
  })

  // Act
  const second = await send(world.url, 'POST /api/reviews', { token: citizen, key, body: badReview(scene) })

  // Assess
  expectProblem(second, 'KEY_REUSED')
  const standing = await send<ReviewReceipt>(world.url, `GET /api/reviews/${first.body.reviewId}`, { token: citizen })
  expect(standing.body.level).toBe(5)
})

test('the same key of two people is two reviews', async () => {
  // Prepare
  const key = newKey()
  const citizens = await times(2, () => world.openCitizen())

  // Act
  const answers = await times(2, (number) =>
    send<ReviewReceipt>(world.url, 'POST /api/reviews', { token: citizens[number], key, body: goodReview(scene) }),
  )

  // Assess
  expect(new Set(answers.map(({ body }) => body.reviewId)).size).toBe(2)
})
