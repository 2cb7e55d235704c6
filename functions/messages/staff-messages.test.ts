import { send as ask, postOf } from '../../test/support/call-use-case.ts'
import { type Deeds, deedsOn } from '../../test/support/deeds.ts'
import { Death, openDying } from '../../test/support/disturb-store.ts'
import { forgetReviews } from '../../test/support/forget-reviews.ts'
import { shanghai } from '../../test/support/set-clock.ts'
import { storePosts } from '../../test/support/store-posts.ts'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import { handler as clock } from '../clock/handler.ts'
import { standInOpenid } from '../local/stand-ins/wechat.ts'
import { handler } from '../notices/handler.ts'
import { sealOpenid } from '../platform/openid.ts'
import { service as openService } from '../platform/service.ts'
import { listNotices } from '../store/notice-entity.ts'
import { getStaffAccount, saveStaffAccount, type WechatBinding } from '../store/staff-entity.ts'
import { getSubscription } from '../store/subscription-entity.ts'
import { sendMessages } from './send-messages.ts'

let service: TestService
let deeds: Deeds
let requests = 0

beforeAll(async () => {
  service = await startTestService()
  deeds = deedsOn(service)
  jest.spyOn(process.stdout, 'write').mockReturnValue(true)
})
beforeEach(async () => {
  await storePosts(service.table)
  await forgetReviews(service.table)
  service.wechatMessages.splice(0)
})
afterAll(async () => {
  jest.restoreAllMocks()
  await service.stop()
})

const monday = shanghai('2026-03-02 10:00')
const handlerId = 'gucheng-handler-1'
const caller = postOf(handlerId)
const send = (now = monday, table = openService().table) => sendMessages({ ...openService(), table }, now)

async function setWechat(staffId: string, person: string | undefined): Promise<void> {
  const account = await getStaffAccount(service.table, staffId)
  if (!account) throw new Error(`no account ${staffId}`)
  const sealedOpenid = sealOpenid(standInOpenid(person ?? ''), staffId, service.keys.contact)
  const wechat: WechatBinding | undefined = person
    ? { person: `person-${person}`, sealedOpenid, boundAt: monday.toISOString() }
    : undefined
  await saveStaffAccount(service.table, { ...account, wechat })
}

function accept(key = `acceptance-of-staff-${++requests}`) {
  return ask(handler, 'acceptMessage', { caller, key, body: { accepted: ['task'] } })
}

/** A case that is given to the handler. */
async function assigned(now = monday): Promise<string> {
  const reviewId = await deeds.submit({ level: 1, comment: '窗口无人应答', phone: '13888012345' }, now)
  await deeds.act(reviewId, 'assign', postOf('gucheng-manager'), now, { assignee: handlerId, text: '请尽快办理' })
  return reviewId
}

const outcomes = async () =>
  (await listNotices(service.table, handlerId, { limit: 20 }, monday)).items.map(({ found }) => found.message?.outcome)
const left = async () => (await getSubscription(service.table, { staffId: handlerId }))?.allowances.task

/** A person of WeChat that nobody was in the test before: what they accepted is counted from nothing. */
async function bindNew(name = `worker${++requests}`): Promise<string> {
  await setWechat(handlerId, name)
  return name
}

describe('what staff are told', () => {
  it('goes to WeChat once where they accepted it, and leads to the case, without a word of anybody', async () => {
    const name = await bindNew()
    const accepted = await accept()
    const reviewId = await assigned()
    await Promise.all([send(), send(), send()])
    await send()
    expect(accepted.body).toEqual({ templateId: '待办提醒', left: 1 })
    expect(service.wechatMessages).toEqual([
      {
        openid: standInOpenid(name),
        templateId: '待办提醒',
        page: `staff/follow-up/index?followUpId=${reviewId}`,
        data: {
          character_string1: expect.stringMatching(/^MP20260302-/),
          thing2: expect.any(String),
          phrase3: '交您办理',
          time4: '2026年3月3日 17:00',
          thing5: '回访期限如上，点开办理',
        },
      },
    ])
    expect(JSON.stringify(service.wechatMessages)).not.toMatch(/无人应答|138|尽快办理/)
    expect(await outcomes()).toEqual(['sent'])
    expect(await left()).toBe(0)
  })

  it('of a deadline goes out too, with the deadline', async () => {
    await bindNew()
    await assigned()
    await accept()
    // An hour before the visit is due (T+1, 17:00) the clock reminds.
    const noon = shanghai('2026-03-03 16:00')
    await clock({ time: noon.toISOString() })
    await send(noon)
    expect(service.wechatMessages.map(({ data }) => [data.phrase3, data.thing5])).toEqual([
      [expect.stringMatching(/到期$/), '回访期限如上，点开办理'],
    ])
  })

  it('is in the list alone where nothing is accepted', async () => {
    await bindNew()
    await assigned()
    expect(await send()).toEqual({ due: 0, sent: 0 })
    expect(await outcomes()).toEqual([undefined])
  })

  it('is one message for each acceptance', async () => {
    await bindNew()
    await accept()
    await accept()
    expect(await left()).toBe(2)
    await assigned()
    await assigned()
    await assigned()
    await send()
    expect(service.wechatMessages).toHaveLength(2)
    expect((await outcomes()).sort()).toEqual(['not-accepted', 'sent', 'sent'])
  })

  it.each(['unbound', 'bound to another', 'disabled'])('goes to nobody once the account is %s', async (how) => {
    await bindNew()
    await accept()
    await assigned()
    const account = await getStaffAccount(service.table, handlerId)
    if (how === 'unbound') await setWechat(handlerId, undefined)
    else if (how === 'disabled' && account) {
      await saveStaffAccount(service.table, { ...account, disabledAt: monday.toISOString() })
    } else await bindNew()
    await send()
    expect(service.wechatMessages).toEqual([])
    expect(await outcomes()).toEqual(['unreachable'])
    expect(await left()).toBe(0)
  })

  it.each([1, 2, 3, 4, 5, 6])('never goes out twice, whoever dies around store call %i', async (call) => {
    for (const moment of ['before', 'after'] as const) {
      await forgetReviews(service.table)
      service.wechatMessages.splice(0)
      await bindNew()
      await accept()
      await assigned()
      await send(monday, openDying(service.table.name, call, moment)).catch((fault) => {
        if (!(fault instanceof Death)) throw fault
      })
      await send(new Date(monday.getTime() + 60_000))
      expect(service.wechatMessages.length).toBeLessThanOrEqual(1)
    }
  })

  it('is refused for good by who wants none', async () => {
    await bindNew('declined')
    await accept()
    await accept()
    await assigned()
    await send()
    expect(await outcomes()).toEqual(['refused'])
    expect(await left()).toBe(0)
  })
})

describe('an acceptance', () => {
  it('that is sent again counts once; under its key another is refused', async () => {
    await bindNew()
    await Promise.all([accept('the-same-acceptance'), accept('the-same-acceptance')])
    expect(await left()).toBe(1)
  })

  it('needs an account that is bound to WeChat', async () => {
    await setWechat(handlerId, undefined)
    const answer = await accept()
    const standing = await ask(handler, 'getMessageAcceptance', { caller })
    expect([answer.status, answer.body.code]).toEqual([409, 'WECHAT_BINDING_NEEDED'])
    expect(standing.body).toEqual({ left: 0 })
  })

  it('of another WeChat is not counted', async () => {
    await bindNew()
    await accept()
    await bindNew()
    expect((await ask(handler, 'getMessageAcceptance', { caller })).body).toEqual({ templateId: '待办提醒', left: 0 })
  })
})
