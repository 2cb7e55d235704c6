import { citizenOf, postOf } from '../../test/support/call-use-case.ts'
import { type Deeds, deedsOn } from '../../test/support/deeds.ts'
import { Death, openDying } from '../../test/support/disturb-store.ts'
import { forgetReviews } from '../../test/support/forget-reviews.ts'
import { shanghai } from '../../test/support/set-clock.ts'
import { storePosts } from '../../test/support/store-posts.ts'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import { standInOpenid } from '../local/stand-ins/wechat.ts'
import type { Citizen } from '../platform/call.ts'
import { sealOpenidOfCitizen } from '../platform/openid.ts'
import { service as openService } from '../platform/service.ts'
import { putCitizen } from '../store/citizen-entity.ts'
import { listCitizenNotices } from '../store/citizen-notice-entity.ts'
import { addAllowances, getSubscription } from '../store/subscription-entity.ts'
import { sendMessages } from './send-messages.ts'

let service: TestService
let deeds: Deeds
let requests = 0

beforeAll(async () => {
  service = await startTestService()
  await storePosts(service.table)
  deeds = deedsOn(service)
  jest.spyOn(process.stdout, 'write').mockReturnValue(true)
})
beforeEach(async () => {
  await forgetReviews(service.table)
  service.wechatMessages.splice(0)
})
afterAll(async () => {
  jest.restoreAllMocks()
  await service.stop()
})

const monday = shanghai('2026-03-02 10:00')
const inMinutes = (minutes: number) => new Date(monday.getTime() + minutes * 60_000)
const send = (now = monday, table = openService().table) => sendMessages({ ...openService(), table }, now)

/** Somebody signed in to WeChat. */
async function personOf(name: string): Promise<Citizen> {
  const subject = `wechat:${name}`
  const sealedOpenid = sealOpenidOfCitizen(standInOpenid(name), subject, service.keys.contact)
  await putCitizen(service.table, { subject, sealedOpenid, lastSignedInAt: monday.toISOString() })
  return { kind: 'citizen', subjects: [subject] }
}

/** A bad review of somebody who accepted messages. */
async function reviewOf(name: string, accepted: readonly ('progress' | 'result')[]): Promise<string> {
  const citizen = await personOf(name)
  const reviewId = await deeds.submit({ level: 1, citizen }, monday)
  for (const template of accepted) await accept(reviewId, name, template)
  return reviewId
}

async function accept(reviewId: string, name: string, template: 'progress' | 'result'): Promise<void> {
  requests += 1
  const key = `acceptance-number-${requests}`
  await addAllowances(service.table, { reviewId, subject: `wechat:${name}`, request: { key, bodyHash: key } }, [
    template,
  ])
}

/** What became of each message about somebody's reviews, oldest first. */
async function outcomesOf(name: string): Promise<(string | undefined)[]> {
  const { items } = await listCitizenNotices(service.table, [`wechat:${name}`], { limit: 20 }, monday)
  return items.map(({ found }) => found.message?.outcome).reverse()
}

const left = async (reviewId: string) => (await getSubscription(service.table, { reviewId }))?.allowances

describe('a message that was accepted', () => {
  it('goes out once, when its time comes, to who accepted it, and leads to the review', async () => {
    const reviewId = await reviewOf('ann', ['progress'])
    await deeds.bringTo('verifying', reviewId, monday)
    await send()
    await send(inMinutes(1))
    expect(service.wechatMessages).toEqual([
      {
        openid: standInOpenid('ann'),
        templateId: '办理进度',
        page: `mine/review/index?review=${reviewId}`,
        data: expect.objectContaining({ phrase3: '已受理', time4: '2026年3月2日 10:00' }),
      },
    ])
    expect(await outcomesOf('ann')).toEqual(['sent'])
    expect(await left(reviewId)).toEqual({ progress: 0, result: 0 })
  })

  it('is one message: the next notice of the kind is read in the app alone, until one more is accepted', async () => {
    const reviewId = await reviewOf('ann', ['progress', 'result'])
    await deeds.bringTo('replied', reviewId, monday)
    await send()
    expect(service.wechatMessages.map(({ templateId }) => templateId).sort()).toEqual(['办理结果', '办理进度'].sort())
    await accept(reviewId, 'ann', 'result')
    expect(await left(reviewId)).toEqual({ progress: 0, result: 1 })
  })

  it('twice is two messages', async () => {
    const reviewId = await reviewOf('ann', ['progress', 'progress'])
    await deeds.bringTo('rectifying', reviewId, monday)
    await deeds.act(reviewId, 'request-extension', postOf('gucheng-handler-1'), monday, { workingDays: 2, text: '略' })
    await deeds.act(reviewId, 'grant-extension', postOf('gucheng-manager'), monday, { text: '同意' })
    await send()
    expect(service.wechatMessages.map(({ data }) => data.phrase3)).toEqual(['已受理', '已延期'])
  })

  it('reaches who gave the review before they signed in', async () => {
    await personOf('bo')
    const reviewId = await deeds.submit({ level: 1, citizen: citizenOf('phone') }, monday)
    await accept(reviewId, 'bo', 'progress')
    await deeds.bringTo('verifying', reviewId, monday)
    await send()
    expect(service.wechatMessages.map(({ openid }) => openid)).toEqual([standInOpenid('bo')])
  })

  it('says nothing of what anybody wrote, nor who they are', async () => {
    const citizen = await personOf('ann')
    const reviewId = await deeds.submit({ level: 1, citizen, comment: '窗口无人应答', phone: '13888012345' }, monday)
    await accept(reviewId, 'ann', 'result')
    await deeds.bringTo('replied', reviewId, monday)
    await send()
    const [message] = service.wechatMessages
    expect(JSON.stringify(message)).not.toMatch(/无人应答|138|已经整改/)
  })
})

describe('without an acceptance', () => {
  it('nothing goes out, and the notice is in the list', async () => {
    const reviewId = await reviewOf('ann', [])
    await deeds.bringTo('verifying', reviewId, monday)
    expect(await send()).toEqual({ due: 0, sent: 0 })
    expect(await outcomesOf('ann')).toEqual([undefined])
  })

  it('that is left by the time it is sent, it is kept that none was', async () => {
    const reviewId = await reviewOf('ann', ['progress'])
    await deeds.bringTo('rectifying', reviewId, monday)
    await deeds.act(reviewId, 'request-extension', postOf('gucheng-handler-1'), monday, { workingDays: 2, text: '略' })
    await deeds.act(reviewId, 'grant-extension', postOf('gucheng-manager'), monday, { text: '同意' })
    await send()
    expect(service.wechatMessages).toHaveLength(1)
    expect((await outcomesOf('ann')).filter(Boolean).sort()).toEqual(['not-accepted', 'sent'])
  })
})

describe('exactly once', () => {
  it('when many send at the same time', async () => {
    const reviewId = await reviewOf('ann', ['progress', 'progress', 'result'])
    await deeds.bringTo('replied', reviewId, monday)
    await Promise.all([send(), send(), send(), send(), send()])
    expect(service.wechatMessages.map(({ templateId }) => templateId).sort()).toEqual(['办理结果', '办理进度'].sort())
    expect(await left(reviewId)).toEqual({ progress: 1, result: 0 })
  })

  it('an acceptance that is sent again counts once', async () => {
    const reviewId = await reviewOf('ann', [])
    const request = { key: 'the-same-acceptance', bodyHash: 'same' }
    const add = () => addAllowances(service.table, { reviewId, subject: 'wechat:ann', request }, ['progress', 'result'])
    await Promise.all([add(), add(), add()])
    expect(await left(reviewId)).toEqual({ progress: 1, result: 1 })
    expect(
      await addAllowances(
        service.table,
        { reviewId, subject: 'wechat:ann', request: { ...request, bodyHash: 'other' } },
        ['result'],
      ),
    ).toBe('reused')
  })

  it.each([1, 2, 3, 4, 5, 6, 7])('whoever dies around store call %i, it never goes out twice', async (call) => {
    for (const moment of ['before', 'after'] as const) {
      service.wechatMessages.splice(0)
      const name = `mortal${call}${moment}`
      const reviewId = await reviewOf(name, ['progress'])
      await deeds.bringTo('verifying', reviewId, monday)
      await send(monday, openDying(service.table.name, call, moment)).catch((fault) => {
        if (!(fault instanceof Death)) throw fault
      })
      await send(inMinutes(1))
      await send(inMinutes(70))
      expect(service.wechatMessages.length).toBeLessThanOrEqual(1)
      const [outcome] = await outcomesOf(name)
      // Sent and the outcome lost, or never known whether: it stays as it was claimed.
      expect(['sent', 'sending']).toContain(outcome)
    }
  })
})

describe('what WeChat refuses', () => {
  it.each([
    ['declined', 'refused', { progress: 0, result: 1 }],
    ['left', 'unreachable', { progress: 0, result: 0 }],
  ])('of somebody who %s is %s, and not tried again', async (name, outcome, allowances) => {
    const reviewId = await reviewOf(name, ['progress', 'progress', 'result'])
    await deeds.bringTo('verifying', reviewId, monday)
    await send()
    await send(inMinutes(120))
    expect(await outcomesOf(name)).toEqual([outcome])
    expect(await left(reviewId)).toEqual(allowances)
  })

  it.each(['crowded', 'unsteady'])(
    'for the moment (%s) is tried again later and later, then given up',
    async (name) => {
      const reviewId = await reviewOf(name, ['progress'])
      await deeds.bringTo('verifying', reviewId, monday)
      await send()
      expect(await outcomesOf(name)).toEqual(['waiting'])
      expect(await left(reviewId)).toEqual({ progress: 1, result: 0 })
      expect(await send(inMinutes(0.5))).toEqual({ due: 0, sent: 0 })
      for (let minutes = 2; minutes < 1_000; minutes += 60) await send(inMinutes(minutes))
      expect(await outcomesOf(name)).toEqual(['failed'])
      expect(await left(reviewId)).toEqual({ progress: 1, result: 0 })
    },
  )

  it('as set up wrongly is not tried again, and keeps the acceptance for the next', async () => {
    const good = process.env.WECHAT_PROGRESS_TEMPLATE
    process.env.WECHAT_PROGRESS_TEMPLATE = '办理进度,thing1,thing2,phrase3,time4,phrase5'
    const reviewId = await reviewOf('ann', ['progress'])
    await deeds.bringTo('verifying', reviewId, monday)
    await send()
    process.env.WECHAT_PROGRESS_TEMPLATE = good
    expect(await outcomesOf('ann')).toEqual(['failed'])
    expect(await left(reviewId)).toEqual({ progress: 1, result: 0 })
  })

  it('an access token that has ended is renewed on the way', async () => {
    await send()
    service.wechat.replaceToken()
    const reviewId = await reviewOf('ann', ['progress'])
    await deeds.bringTo('verifying', reviewId, monday)
    await send()
    expect(await outcomesOf('ann')).toEqual(['sent'])
  })

  it('somebody who deleted what is known of them is reached no more', async () => {
    const reviewId = await deeds.submit({ level: 1, citizen: citizenOf('gone') }, monday)
    await accept(reviewId, 'nobody-of-this-name', 'progress')
    await deeds.bringTo('verifying', reviewId, monday)
    await send()
    expect(service.wechatMessages).toEqual([])
    expect(await left(reviewId)).toEqual({ progress: 0, result: 0 })
  })
})

describe('while WeChat does not answer', () => {
  const baseUrl = () => process.env.WECHAT_BASE_URL

  it('nothing is lost where it can not be reached', async () => {
    const good = baseUrl()
    const reviewId = await reviewOf('ann', ['progress'])
    await deeds.bringTo('verifying', reviewId, monday)
    process.env.WECHAT_BASE_URL = 'http://127.0.0.1:9'
    await send()
    process.env.WECHAT_BASE_URL = good
    expect(await outcomesOf('ann')).toEqual(['waiting'])
    await send(inMinutes(1))
    expect(await outcomesOf('ann')).toEqual(['sent'])
  })
})
