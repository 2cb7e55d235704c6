import { callOf, citizenOf, postOf, send } from '../../test/support/call-use-case.ts'
import { type Deeds, deedsOn } from '../../test/support/deeds.ts'
import { forgetReviews } from '../../test/support/forget-reviews.ts'
import { setClock, shanghai } from '../../test/support/set-clock.ts'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import { handler as citizenNotices } from '../citizen-notices/handler.ts'
import type { Citizen } from '../platform/call.ts'
import { addAllowances } from '../store/subscription-entity.ts'
import { exportMyData } from './export-my-data.ts'

let service: TestService
let deeds: Deeds

beforeAll(async () => {
  service = await startTestService()
  deeds = deedsOn(service)
})
beforeEach(async () => {
  await forgetReviews(service.table)
  setClock('2026-03-02 10:00')
})
afterAll(async () => {
  jest.useRealTimers()
  await service.stop()
})

const monday = shanghai('2026-03-02 10:00')
const tuesday = shanghai('2026-03-03 09:30')
const person: Citizen = { kind: 'citizen', subjects: ['wechat:ann', ...citizenOf('phone-of-ann').subjects] }

describe('the copy of what is held about a review', () => {
  it('says what its reviewer was told, when they read it and what became of sending it', async () => {
    // Prepare
    const reviewId = await deeds.submit({ level: 1, citizen: person }, monday)
    await accept(reviewId, 'wechat:ann')
    await deeds.act(reviewId, 'accept', postOf('gucheng-handler-1'), monday)
    await readAll()

    // Act
    const [review] = await reviewsOf(person)

    // Assess
    expect(review?.notices).toEqual([
      {
        kind: 'accepted',
        at: '2026-03-02T10:00:00+08:00',
        dueAt: expect.stringMatching(/^2026-03-.*\+08:00$/),
        provisional: false,
        readAt: '2026-03-02T10:00:00+08:00',
        message: { template: 'progress', outcome: 'waiting', at: '2026-03-02T10:00:00+08:00' },
      },
    ])
  })

  it('says which messages they accepted, and how many may still be sent', async () => {
    // Prepare
    const reviewId = await deeds.submit({ level: 1, citizen: person }, monday)
    await accept(reviewId, 'wechat:ann')

    // Act
    const [review] = await reviewsOf(person)

    // Assess
    expect(review?.acceptedMessages).toEqual([
      { template: 'progress', left: 1 },
      { template: 'result', left: 1 },
    ])
  })

  it('says why the review is not counted, as they were told', async () => {
    // Prepare
    const reviewId = await deeds.submit({ level: 1, citizen: person }, monday)
    await deeds.bringTo('verifying', reviewId, monday)
    await deeds.act(reviewId, 'appeal', postOf('gucheng-manager'), monday, { text: '评错了窗口' })
    await deeds.act(reviewId, 'uphold-appeal', postOf('office-supervisor'), tuesday, { text: '评价的是另一个窗口' })

    // Act
    const [review] = await reviewsOf(person)

    // Assess
    expect(review?.notices.map(({ kind, reason }) => [kind, reason])).toEqual([
      ['accepted', undefined],
      ['excluded', '评价的是另一个窗口'],
    ])
  })

  it('has nothing of what somebody else accepted or was told', async () => {
    // Prepare
    const device = citizenOf('phone-of-ann')
    const reviewId = await deeds.submit({ level: 1, citizen: device }, monday)
    await accept(reviewId, 'wechat:bob')
    await deeds.bringTo('verifying', await deeds.submit({ level: 1, citizen: citizenOf('another') }, monday), monday)

    // Act
    const held = await reviewsOf(device)

    // Assess
    expect(held).toHaveLength(1)
    expect(held[0]).toMatchObject({ reviewId, notices: [] })
    expect(held[0]).not.toHaveProperty('acceptedMessages')
  })
})

function accept(reviewId: string, subject: string) {
  const request = { key: `acceptance-of-${subject}`, bodyHash: 'both' }
  return addAllowances(service.table, { reviewId, subject, request }, ['progress', 'result'])
}

async function readAll(): Promise<void> {
  const { body } = await send(citizenNotices, 'listCitizenNotices', { caller: person })
  const noticeId = body.items[0]?.noticeId
  await send(citizenNotices, 'readCitizenNotices', { caller: person, body: { noticeId } })
}

async function reviewsOf(caller: Citizen) {
  const answer = await exportMyData(callOf<'exportMyData'>({ caller, now: tuesday }))
  if ('problem' in answer) throw new Error(answer.problem)
  return answer.body.reviews
}
