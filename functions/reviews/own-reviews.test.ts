import { citizenOf, postOf, send } from '../../test/support/call-use-case.ts'
import { type Deeds, deedsOn, labelOf, usualCitizen } from '../../test/support/deeds.ts'
import { Death, disturb } from '../../test/support/disturb-store.ts'
import { forgetReviews } from '../../test/support/forget-reviews.ts'
import { setClock, shanghai } from '../../test/support/set-clock.ts'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import type { Citizen } from '../platform/call.ts'
import { service as functionsService } from '../platform/service.ts'
import { getFollowUp } from '../store/follow-up-entity.ts'
import { getReview } from '../store/review-entity.ts'
import { handler } from './handler.ts'

let service: TestService
let deeds: Deeds
/** At which store call the functions die, and how many there were. */
let deathAt: number | undefined
let calls = 0

beforeAll(async () => {
  service = await startTestService()
  deeds = deedsOn(service)
  disturb(functionsService().table, async (sendOn) => {
    calls += 1
    if (calls === deathAt) throw new Death()
    await sendOn()
  })
})
beforeEach(async () => {
  await forgetReviews(service.table)
  setClock('2026-03-03 14:00')
})
afterEach(() => {
  deathAt = undefined
})
afterAll(async () => {
  jest.useRealTimers()
  await service.stop()
})

const monday = shanghai('2026-03-02 10:00')
const stranger = citizenOf('a-stranger')
const key = 'a-key-of-sixteen-or-more'

describe("a citizen's own review", () => {
  it('shows what was said, what was promised and how far it is, never who works on it', async () => {
    // Prepare
    const id = await deeds.submit({ level: 2, comment: '  等了两个小时  ', phone: '13987654321' }, monday)
    await deeds.bringTo('replied', id, monday)
    // Act
    const { status, body } = await read(id)
    // Assess
    expect(status).toBe(200)
    expect(body).toMatchObject({
      reviewId: id,
      level: 2,
      labels: [{ code: labelOf(2), level: 2 }],
      comment: '等了两个小时',
      contactMasked: '139****4321',
      hall: { hallId: '530702-01' },
      excluded: false,
      submittedAt: '2026-03-02T10:00:00+08:00',
      followUp: {
        state: 'replied',
        dueAt: '2026-03-09T17:00:00+08:00',
        overdue: false,
        provisional: false,
        reply: '已经整改，谢谢您的意见。',
        repliedAt: '2026-03-02T10:00:00+08:00',
      },
    })
    const told = ['open', 'accept', 'visit', 'rectify', 'submit', 'approve']
    expect(body.followUp?.steps.map(({ deed }) => deed)).toEqual(told)
    expect(body.followUp?.mayReopen).toBe(true)
    const text = JSON.stringify(body)
    for (const hidden of [
      postOf('gucheng-handler-1').name,
      postOf('gucheng-manager').name,
      '已电话回访',
      '13987654321',
    ]) {
      expect(text).not.toContain(hidden)
    }
  })

  it('is not found by anybody else', async () => {
    const id = await deeds.submit({ level: 5 }, monday)
    expect((await read(id, stranger)).status).toBe(404)
    expect((await read('nothing')).status).toBe(404)
    expect((await supplement(id, 4, key, stranger)).status).toBe(404)
    expect((await judge(id, 'satisfied', key, stranger)).status).toBe(404)
  })

  it('is found after signing in to WeChat on the same phone', async () => {
    const id = await deeds.submit({ level: 5 }, monday)
    const both: Citizen = { kind: 'citizen', subjects: ['wechat:somebody', ...usualCitizen.subjects] }
    expect((await read(id, both)).status).toBe(200)
  })
})

describe("the list of a citizen's reviews", () => {
  it('has the newest first, of all identities, in full pages', async () => {
    // Prepare
    const wechat: Citizen = { kind: 'citizen', subjects: ['wechat:somebody'] }
    const both: Citizen = { kind: 'citizen', subjects: [...usualCitizen.subjects, ...wechat.subjects] }
    const ids: string[] = []
    for (let number = 0; number < 7; number += 1) {
      const citizen = number % 3 === 0 ? wechat : usualCitizen
      ids.push(await deeds.submit({ level: 5, citizen }, new Date(monday.getTime() + Math.floor(number / 2))))
    }
    await deeds.submit({ level: 5, citizen: stranger }, monday)
    // Act
    const pages: string[][] = []
    let cursor: string | undefined
    do {
      const query = { limit: '3', ...(cursor && { cursor }) }
      const { body } = await send(handler, 'listMyReviews', { caller: both, query })
      pages.push(body.items.map(({ reviewId }) => reviewId))
      cursor = body.cursor
    } while (cursor)
    // Assess
    expect(pages.map((page) => page.length)).toEqual([3, 3, 1])
    expect(pages.flat()[0]).toBe(ids[6])
    expect(pages.flat().sort()).toEqual(ids.sort())
  })

  it('says what became of each', async () => {
    await deeds.submit({ level: 5 }, monday)
    await deeds.submit({ level: 1 }, shanghai('2026-03-02 11:00'))
    const { body } = await send(handler, 'listMyReviews', { caller: usualCitizen })
    expect(body.items.map(({ followUp }) => followUp?.state)).toEqual(['pending', undefined])
  })

  it('refuses a cursor that is not its own', async () => {
    const answer = await send(handler, 'listMyReviews', { caller: usualCitizen, query: { cursor: 'x' } })
    expect(answer).toMatchObject({ status: 422, body: { code: 'FIELD_INVALID', field: 'cursor' } })
  })
})

describe('a supplement', () => {
  it('is shown beside the first judgement and recorded in the case', async () => {
    // Prepare
    const id = await deeds.submit({ level: 1 }, monday)
    // Act
    const { status, body } = await supplement(id, 4, key)
    // Assess
    expect(status).toBe(200)
    expect(body).toMatchObject({
      level: 1,
      supplement: { level: 4, submittedAt: '2026-03-03T14:00:00+08:00' },
      followUp: { state: 'pending' },
    })
    const followUp = await getFollowUp(service.table, id)
    expect(followUp?.history.map(({ action }) => action)).toEqual(['open', 'supplement'])
  })

  it('that is bad opens the case of a good review', async () => {
    // Prepare
    const id = await deeds.submit({ level: 5 }, monday)
    // Act
    const { body } = await supplement(id, 2, key)
    // Assess
    expect(body.followUp).toMatchObject({ state: 'pending', dueAt: '2026-03-10T17:00:00+08:00' })
    expect(await getFollowUp(service.table, id)).toMatchObject({ level: 2, version: 1 })
  })

  it('that is bad reopens a case that was replied to', async () => {
    const id = await deeds.submit({ level: 1 }, monday)
    await deeds.bringTo('replied', id, monday)
    const { body } = await supplement(id, 1, key)
    expect(body.followUp).toMatchObject({ state: 'verifying', reply: '已经整改，谢谢您的意见。' })
  })

  it('sent fifty times at once is stored once and answered equally', async () => {
    // Prepare
    const id = await deeds.submit({ level: 5 }, monday)
    // Act
    const answers = await Promise.all(Array.from({ length: 50 }, () => supplement(id, 1, key)))
    // Assess
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(answers[0]?.status).toBe(200)
    expect(await getFollowUp(service.table, id)).toMatchObject({ version: 1 })
  })

  it('of fifty different ones at once only one stands', async () => {
    const id = await deeds.submit({ level: 1 }, monday)
    const answers = await Promise.all(Array.from({ length: 50 }, (_, number) => supplement(id, 4, `${key}-${number}`)))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.filter(({ body }) => body.code === 'ALREADY_SUPPLEMENTED')).toHaveLength(49)
    expect(await getFollowUp(service.table, id)).toMatchObject({ version: 2 })
  })

  it('is refused a second time, and when its key comes with another body', async () => {
    const id = await deeds.submit({ level: 5 }, monday)
    await supplement(id, 4, key)
    expect(await supplement(id, 3, `${key}-2`)).toMatchObject({ status: 409, body: { code: 'ALREADY_SUPPLEMENTED' } })
    expect(await supplement(id, 3, key)).toMatchObject({ status: 422, body: { code: 'KEY_REUSED' } })
  })

  it.each([
    [{ level: 1, labels: [] }, 'REASON_REQUIRED', 'labels'],
    [{ level: 1, labels: [labelOf(5)] }, 'LABEL_OF_OTHER_LEVEL', 'labels.0'],
    [{ level: 1, labels: ['999'] }, 'LABEL_UNKNOWN', 'labels.0'],
    [{ level: 4, labels: [], comment: '好'.repeat(151) }, 'COMMENT_TOO_LONG', 'comment'],
  ])('that is not valid changes nothing: %#', async (body, code, field) => {
    const id = await deeds.submit({ level: 5 }, monday)
    const path = { reviewId: id }
    const answer = await send(handler, 'supplementReview', { caller: usualCitizen, path, body, key })
    expect(answer).toMatchObject({ status: 422, body: { code, field } })
    expect(await getReview(service.table, id)).toMatchObject({ version: 1 })
  })

  it('and its case are stored together or not at all, whichever store call the function dies at', async () => {
    for (let call = 1; call <= 3; call += 1) {
      // Prepare
      const id = await deeds.submit({ level: 5 }, monday)
      // Act
      calls = 0
      deathAt = call
      await supplement(id, 1, key)
      deathAt = undefined
      // Assess
      const [review, followUp] = [await getReview(service.table, id), await getFollowUp(service.table, id)]
      expect(followUp !== undefined).toBe(review?.supplement !== undefined)
      expect(await supplement(id, 1, key)).toMatchObject({ status: 200, body: { followUp: { state: 'pending' } } })
    }
  })

  it('is not lost to an action at the same moment', async () => {
    const id = await deeds.submit({ level: 1 }, monday)
    const [answer] = await Promise.all([
      supplement(id, 1, key),
      deeds.act(id, 'accept', postOf('gucheng-handler-1'), monday),
    ])
    expect(answer.status).toBe(200)
    const actions = (await getFollowUp(service.table, id))?.history.map(({ action }) => action) ?? []
    expect(actions).toContain('supplement')
  })
})

describe('a verdict', () => {
  it('is taken once there is a reply', async () => {
    // Prepare
    const id = await deeds.submit({ level: 1 }, monday)
    const early = await judge(id, 'satisfied', key)
    await deeds.bringTo('replied', id, monday)
    // Act
    const answer = await judge(id, 'satisfied', key)
    // Assess
    expect(early).toMatchObject({ status: 409, body: { code: 'NOT_YET_REPLIED' } })
    expect(answer).toMatchObject({ status: 200, body: { followUp: { state: 'replied', verdict: 'satisfied' } } })
    expect(await judge(id, 'dissatisfied', `${key}-2`)).toMatchObject({ status: 409, body: { code: 'ALREADY_JUDGED' } })
    expect(await judge(id, 'dissatisfied', key)).toMatchObject({ status: 422, body: { code: 'KEY_REUSED' } })
  })

  it('不满意 reopens the case once, however often it is sent', async () => {
    // Prepare
    const id = await deeds.submit({ level: 1 }, monday)
    await deeds.bringTo('replied', id, monday)
    // Act
    const answers = await Promise.all(Array.from({ length: 20 }, () => judge(id, 'dissatisfied', key)))
    // Assess
    expect(answers.every(({ status, body }) => status === 200 && body.followUp?.state === 'rectifying')).toBe(true)
    expect(await getFollowUp(service.table, id)).toMatchObject({ reopened: 1, version: 7 })
  })

  it('on a review that has no case is not found', async () => {
    const id = await deeds.submit({ level: 5 }, monday)
    expect((await judge(id, 'satisfied', key)).status).toBe(404)
  })
})

function read(reviewId: string, caller = usualCitizen) {
  return send(handler, 'getReview', { caller, path: { reviewId } })
}

function supplement(reviewId: string, level: 1 | 2 | 3 | 4 | 5, idempotencyKey: string, caller = usualCitizen) {
  const body = { level, labels: [labelOf(level)] }
  return send(handler, 'supplementReview', { caller, path: { reviewId }, body, key: idempotencyKey })
}

function judge(reviewId: string, verdict: string, idempotencyKey: string, caller = usualCitizen) {
  return send(handler, 'judgeRectification', { caller, path: { reviewId }, body: { verdict }, key: idempotencyKey })
}
