import type { RequestBody } from '@minping/shared/api'
import { shanghaiTimestamp } from '@minping/shared/calendar'
import { citizenOf, postOf, type Sent, send } from '../../test/support/call-use-case.ts'
import { forgetReviews } from '../../test/support/forget-reviews.ts'
import { setClock } from '../../test/support/set-clock.ts'
import { bindTerminal } from '../../test/support/terminals.ts'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import { detectFlags } from '../flag-detection/detect-flags.ts'
import { handler as followUps } from '../follow-ups/handler.ts'
import type { Terminal } from '../platform/call.ts'
import { service as openService } from '../platform/service.ts'
import { getReview } from '../store/review-entity.ts'
import { handler } from './handler.ts'

let service: TestService
let now: Date
let terminal: Terminal
let number = 0
let keys = 0

beforeAll(async () => {
  service = await startTestService()
})
beforeEach(async () => {
  await forgetReviews(service.table)
  now = setClock('2026-03-10 10:00')
  number += 1
  terminal = await bindTerminal(service, `of-test-${number}`, now)
})
afterAll(async () => {
  jest.useRealTimers()
  await service.stop()
})

type Review = Partial<RequestBody<'submitReview'>>
const give = (review: Review = {}, key = newKey(), caller: Sent['caller'] = terminal) =>
  send(handler, 'submitReview', { caller, key, body: { level: 5, labels: [], anonymous: true, ...review } })
const newKey = () => {
  keys += 1
  return `key-number-${keys}-of-a-review`
}
const ago = (hours: number) => new Date(now.getTime() - hours * 3_600_000).toISOString()

test('a review on a terminal is of its window and channel, and nobody’s own', async () => {
  // Act
  const { status, body } = await give()
  const review = await getReview(service.table, body.reviewId)
  const read = await send(handler, 'getReview', { caller: citizenOf('a-citizen'), path: { reviewId: body.reviewId } })

  // Assess
  expect(status).toBe(201)
  expect(review).toMatchObject({
    channel: 'tablet',
    terminalId: terminal.terminalId,
    place: { windowId: '530702-01-03' },
    submittedAt: now.toISOString(),
  })
  expect(review?.citizen).toBeUndefined()
  expect(read.body.code).toBe('NOT_FOUND')
})

test('one that was given while the terminal was out of reach keeps both times, and is promised by the receipt', async () => {
  // Act
  const { body } = await give({ level: 1, labels: ['110'], givenAt: ago(30) })
  const review = await getReview(service.table, body.reviewId)

  // Assess
  expect(review).toMatchObject({ submittedAt: now.toISOString(), givenAt: ago(30) })
  expect(body.followUp?.visitDueAt.slice(0, 10)).toBe('2026-03-11')
})

test('staff who handle one that came late read both times and the way that it came', async () => {
  // Prepare
  const { body } = await give({ level: 1, labels: ['110'], givenAt: ago(30) })

  // Act
  const path = { followUpId: body.reviewId }
  const followUp = await send(followUps, 'getFollowUp', { caller: postOf('gucheng-handler-1'), path })
  const record = await send(handler, 'getReviewRecord', {
    caller: postOf('city-supervisor'),
    path: { reviewId: body.reviewId },
  })

  // Assess
  const times = { givenAt: shanghaiTimestamp(ago(30)), submittedAt: shanghaiTimestamp(now) }
  expect(followUp.body).toMatchObject({ ...times, channel: 'tablet' })
  expect(record.body).toMatchObject({ ...times, channel: 'tablet' })
})

test.each([
  ['49 hours ago', -49],
  ['in an hour', 1],
])('a review given %s is not taken with that time', async (_, hours) => {
  // Assess
  expect((await give({ givenAt: ago(-hours) })).body.code).toBe('GIVEN_AT_INVALID')
})

test('one that comes at once is given when it comes', async () => {
  // Act
  const { body } = await give({ givenAt: ago(1 / 120) })

  // Assess
  expect(await getReview(service.table, body.reviewId)).not.toHaveProperty('givenAt')
})

test('a phone says neither when it was given nor that it has no window', async () => {
  // Assess
  const citizen = citizenOf('a-citizen')
  expect((await give({}, 'a-key-of-a-phone', citizen)).body).toMatchObject({ code: 'FIELD_INVALID', field: 'scene' })
  expect((await give({ givenAt: ago(1) }, 'a-key-of-a-phone', citizen)).body.code).toBe('FIELD_INVALID')
})

test('a terminal can’t say that it is elsewhere', async () => {
  // Assess
  expect((await give({ scene: '530702-01-04.AAAAAAAAAAAAAAAA' })).body).toMatchObject({
    code: 'FIELD_INVALID',
    field: 'scene',
  })
})

test('sent again it is the same review; on another terminal the key is another’s', async () => {
  // Prepare
  const other = await bindTerminal(service, `other-of-test-${number}`, now)

  // Act
  const answers = await Promise.all(Array.from({ length: 10 }, () => give({}, 'the-key-of-one-review')))
  const elsewhere = await give({}, 'the-key-of-one-review', other)

  // Assess
  expect(new Set(answers.map(({ body }) => body.receiptNo)).size).toBe(1)
  expect(elsewhere.body.reviewId).not.toBe(answers[0]?.body.reviewId)
})

test('many reviews from one terminal are no flag, nor is a day that comes at once; a burst is', async () => {
  // Prepare: twenty in a day, brought together
  for (let given = 0; given < 20; given += 1) await give({ givenAt: ago(1 + given / 4) })

  // Act
  const afterTheDay = await detect()
  for (let given = 0; given < 12; given += 1) await give({ givenAt: ago(0.5 + given / 240) })
  const afterTheBurst = await detect()

  // Assess
  expect(afterTheDay).toEqual({ lookedAt: 20, flagged: 0 })
  expect(afterTheBurst).toEqual({ lookedAt: 32, flagged: 12 })
})

async function detect() {
  const { table, city, configuration, secrets } = openService()
  const [directory, rules, keys] = await Promise.all([city(), configuration(), secrets()])
  return detectFlags({ table, directory, configuration: rules, secrets: keys, now })
}
