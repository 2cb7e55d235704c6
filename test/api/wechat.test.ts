import type {
  FollowUpActionRequest,
  FollowUpView,
  ResponseBody,
  ReviewReceipt,
  ReviewRecord,
  ReviewView,
  Session,
} from '@minping/shared/api'
import { shanghaiTimestamp } from '@minping/shared/calendar'
import { standInOpenid } from '../../functions/local/stand-ins/wechat.ts'
import { listCitizenNotices } from '../../functions/store/citizen-notice-entity.ts'
import { getReview } from '../../functions/store/review-entity.ts'
import { drawnParts, jpegOf } from '../../shared/test-data/picture.ts'
import { postForm } from '../support/uploads.ts'
import { newKey, send } from './http.ts'
import { windowId } from './people.ts'
import { badReview } from './samples.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
}, 120_000)

afterAll(() => world.stop())

/** Signs somebody in as the mini-program does, by a code of wx.login. */
async function signIn(person: string): Promise<string> {
  const { body } = await send<Session>(world.url, 'POST /api/sessions/wechat', {
    body: { code: `${person}-${newKey()}` },
  })
  return body.token
}

test('what becomes of a bad review reaches WeChat, each message once, and the citizen judges it', async () => {
  // Prepare
  const citizen = await signIn('ann')
  const [handler, manager] = [await world.signIn('gucheng-handler-1'), await world.signIn('gucheng-manager')]
  const { reviewId, receiptNo } = await world.submit(
    citizen,
    badReview(world.sceneOf(windowId), { comment: '窗口无人应答', level: 1, labels: ['110'] }),
  )
  const offered = await world.get<ResponseBody<'getSubscription'>>(citizen, `/api/reviews/${reviewId}/subscription`)
  const accepted = offered.body.templates.map(({ template }) => template)
  const key = newKey()
  const subscribe = () =>
    send<ResponseBody<'subscribe'>>(world.url, `POST /api/reviews/${reviewId}/subscription`, {
      token: citizen,
      key,
      body: { accepted },
    })
  // Sent twice, as a phone does whose answer was lost.
  await subscribe()
  const subscribed = await subscribe()

  // Act
  const act = actingOn(reviewId)
  await act(manager, 'accept', {})
  await world.runSchedule('messages')
  const afterAccepting = [...world.wechatMessages]
  await act(manager, 'assign', { assignee: 'gucheng-handler-1', text: '请办理' })
  await act(handler, 'visit', { outcome: 'reached', channel: 'phone', text: '已电话核实' })
  await act(handler, 'rectify', { path: 'simple' })
  await act(handler, 'submit', { text: '已重新培训窗口人员' })
  const replied = await act(manager, 'approve', { text: '已安排专人值守，感谢您的意见。' })
  await Promise.all([world.runSchedule('messages'), world.runSchedule('messages')])
  await world.runSchedule('messages')
  const seen = await world.get<ReviewView>(citizen, `/api/reviews/${reviewId}`)
  const judged = await send<ReviewView>(world.url, `POST /api/reviews/${reviewId}/verdict`, {
    token: citizen,
    key: newKey(),
    body: { verdict: 'satisfied' },
  })

  // Assess
  const today = shanghaiTimestamp(new Date().toISOString()).slice(0, 10).split('-').map(Number)
  const time = expect.stringMatching(new RegExp(`^${today[0]}年${today[1]}月${today[2]}日 \\d{2}:\\d{2}$`))
  const message = (templateId: string, state: string, note: unknown) => ({
    openid: standInOpenid('ann'),
    templateId,
    page: `mine/review/index?review=${reviewId}`,
    data: { character_string1: receiptNo, thing2: expect.any(String), phrase3: state, time4: time, thing5: note },
  })
  expect(accepted).toEqual(['progress', 'result'])
  expect(subscribed.body.accepted).toEqual(['progress', 'result'])
  expect(afterAccepting).toEqual([message('办理进度', '已受理', expect.stringMatching(/^将在\d+月\d+日前反馈$/))])
  expect(world.wechatMessages.slice(1)).toEqual([message('办理结果', '已反馈', '点开查看答复，说说是否满意')])
  expect(JSON.stringify(world.wechatMessages)).not.toMatch(/无人应答|专人值守|13888012345/)
  expect(replied.state).toBe('replied')
  expect(seen.body.followUp).toMatchObject({ state: 'replied', reply: '已安排专人值守，感谢您的意见。' })
  expect(judged.body.followUp).toMatchObject({ verdict: 'satisfied' })
  expect(await messagesAbout(reviewId)).toEqual({ accepted: 'sent', replied: 'sent' })
})

test('photos are checked by what WeChat pushes back, and a risky one is hidden from staff alone', async () => {
  // Prepare
  const citizen = await signIn('bo')
  const photos = [await uploadPhoto(citizen, '违规'), await uploadPhoto(citizen, '大厅')]
  const review = { ...badReview(world.sceneOf(windowId)), photos }
  const { reviewId }: ReviewReceipt = await world.submit(citizen, review)

  // Act
  await world.runSchedule('content-check')
  await world.wechatPushed()

  // Assess
  const supervisor = await world.signIn('city-supervisor')
  const own = await world.get<ReviewView>(citizen, `/api/reviews/${reviewId}`)
  const { body: record } = await world.get<ReviewRecord>(supervisor, `/api/reviews/${reviewId}/record`)
  expect(own.body.photos?.map(({ uploadId }) => uploadId)).toEqual(photos)
  expect(record.photos?.map(({ uploadId }) => uploadId)).toEqual(photos.slice(1))
  expect(record).toMatchObject({ photosHidden: 1, content: { parts: [{ outcome: 'risky' }, { outcome: 'pass' }] } })
})

/** What became of sending each notice of a review. */
async function messagesAbout(reviewId: string): Promise<Record<string, string>> {
  const { citizen = '' } = (await getReview(world.table, reviewId)) ?? {}
  const { items } = await listCitizenNotices(world.table, [citizen], { limit: 20 }, new Date())
  return Object.fromEntries(
    items.flatMap(({ found }) => (found.message ? [[found.kind, found.message.outcome] as const] : [])),
  )
}

async function uploadPhoto(token: string, text: string): Promise<string> {
  const content = Buffer.from(jpegOf([...drawnParts, Buffer.from(text)]))
  const { body } = await send<ResponseBody<'createUpload'>>(world.url, 'POST /api/uploads', {
    token,
    body: { name: '大厅.jpg', bytes: content.length },
  })
  const { status } = await postForm(body, content)
  expect(status).toBe(200)
  return body.uploadId
}

/** Takes actions one after another, each with the version that the one before left. */
function actingOn(followUpId: string) {
  let latest = 1
  return async (token: string, action: string, more: Omit<FollowUpActionRequest, 'version'>): Promise<FollowUpView> => {
    const received = await send<FollowUpView>(world.url, `POST /api/follow-ups/${followUpId}/${action}`, {
      token,
      body: { version: latest, ...more },
    })
    expect({ action, status: received.status }).toEqual({ action, status: 200 })
    latest = received.body.version
    return received.body
  }
}
