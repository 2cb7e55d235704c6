import type { FollowUpAction } from '@minping/shared/follow-up'
import { city } from '../../seeds/lijiang/index.ts'
import { postOf, send } from '../../test/support/call-use-case.ts'
import { type Deeds, deedsOn } from '../../test/support/deeds.ts'
import { Death, disturb } from '../../test/support/disturb-store.ts'
import { forgetReviews } from '../../test/support/forget-reviews.ts'
import { setClock, shanghai } from '../../test/support/set-clock.ts'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import type { Staff } from '../platform/call.ts'
import { service as functionsService } from '../platform/service.ts'
import { getFollowUp } from '../store/follow-up-entity.ts'
import { getReview } from '../store/review-entity.ts'
import { saveStaffAccount } from '../store/staff-entity.ts'
import { handler } from './handler.ts'

let service: TestService
let deeds: Deeds
/** At which store call the functions die, and how many there were. */
let deathAt: number | undefined
let calls = 0

beforeAll(async () => {
  service = await startTestService()
  deeds = deedsOn(service)
  for (const { account, name, grants, departmentCode } of city.posts) {
    const member = { staffId: account, name, grants, ...(departmentCode && { departmentCode }) }
    await saveStaffAccount(service.table, { ...member, passwordHash: 'none' })
  }
  disturb(functionsService().table, async (sendOn) => {
    calls += 1
    if (calls === deathAt) throw new Death()
    await sendOn()
  })
})
beforeEach(async () => {
  await forgetReviews(service.table)
  setClock('2026-03-02 14:00')
})
afterEach(() => {
  deathAt = undefined
})
afterAll(async () => {
  jest.useRealTimers()
  await service.stop()
})

const opened = shanghai('2026-03-02 10:00')
const worker = postOf('gucheng-handler-1')
const manager = postOf('gucheng-manager')
const supervisor = postOf('office-supervisor')
const phone = '13987654321'
/** Somebody who also sits at the very window that was judged. */
const reviewed: Staff = {
  ...worker,
  staffId: 'both',
  grants: [...worker.grants, { role: 'clerk', scope: 'window:530702-01-03' }],
}

describe('a case', () => {
  it('shows its history and exactly what the caller may do now', async () => {
    // Prepare
    const id = await deeds.submit({ level: 1, phone, projectNo: 'YN-53070200001' }, opened)
    // Act
    const before = await read(id, worker)
    await deeds.act(id, 'accept', worker, opened)
    const after = await read(id, worker)
    // Assess
    expect(before.body).toMatchObject({
      state: 'pending',
      version: 1,
      contactMasked: '139****4321',
      projectNo: 'YN-53070200001',
      actions: ['accept'],
      mayRevealContact: true,
      history: [{ action: 'open', by: { kind: 'system' }, at: '2026-03-02T10:00:00+08:00' }],
    })
    expect(after.body).toMatchObject({ state: 'verifying', version: 2, actions: ['hand-over', 'visit', 'rectify'] })
    expect((await read(id, manager)).body.actions).toEqual(['assign', 'visit', 'appeal', 'rectify'])
    expect((await read(id, postOf('city-auditor'))).body).toMatchObject({ actions: [], mayRevealContact: false })
  })

  it('never says who gave the review, nor their number', async () => {
    const id = await deeds.submit({ level: 1, phone }, opened)
    const text = JSON.stringify(await read(id, manager))
    expect(text).not.toContain('a-citizen')
    expect(text).not.toContain(phone)
  })

  it('hides from whoever was judged how the reviewer can be known, and lets them do nothing', async () => {
    // Prepare
    const id = await deeds.submit({ level: 1, phone, projectNo: 'YN-53070200002' }, opened)
    await deeds.act(id, 'accept', worker, opened)
    await deeds.act(id, 'visit', worker, opened, { outcome: 'reached', channel: 'phone', text: '与张先生通话' })
    // Act
    const { body } = await read(id, reviewed)
    // Assess
    expect(body).toMatchObject({ actions: [], mayRevealContact: false, visits: 1 })
    expect(body.contactMasked).toBeUndefined()
    expect(body.projectNo).toBeUndefined()
    expect(JSON.stringify(body)).not.toContain('张先生')
  })

  it('does not exist for whom it is not', async () => {
    const id = await deeds.submit({ level: 1 }, opened)
    const good = await deeds.submit({ level: 5 }, opened)
    expect((await read(id, postOf('yulong-manager'))).status).toBe(404)
    expect((await read(good, manager)).status).toBe(404)
    expect((await read('nothing', manager)).status).toBe(404)
  })
})

describe('an action', () => {
  it('is answered with the case in its new state', async () => {
    const id = await deeds.submit({ level: 1 }, opened)
    const { status, body } = await act(id, 'accept', worker, { version: 1 })
    expect(status).toBe(200)
    expect(body).toMatchObject({ state: 'verifying', version: 2, assigneeName: worker.name })
    expect(body.history.at(-1)).toMatchObject({ action: 'accept', by: { kind: 'staff', name: worker.name } })
  })

  it('sent fifty times at once is done once and answered fifty times as done', async () => {
    // Prepare
    const id = await deeds.submit({ level: 1 }, opened)
    await deeds.act(id, 'accept', worker, opened)
    // Act
    const visit = { version: 2, outcome: 'notReached', channel: 'phone', text: '无人接听' }
    const answers = await Promise.all(Array.from({ length: 50 }, () => act(id, 'visit', worker, visit)))
    // Assess
    expect(answers.every(({ status, body }) => status === 200 && body.version === 3)).toBe(true)
    expect(await getFollowUp(service.table, id)).toMatchObject({ version: 3, visits: 1 })
  })

  it('of two at once only one counts; the other sees the case as it stands', async () => {
    // Prepare
    const id = await deeds.submit({ level: 1 }, opened)
    // Act
    const answers = await Promise.all([
      act(id, 'accept', worker, { version: 1 }),
      act(id, 'accept', postOf('gucheng-handler-2'), { version: 1 }),
    ])
    // Assess
    const [won, lost] = answers.sort((one, other) => one.status - other.status)
    expect([won?.status, lost?.status]).toEqual([200, 409])
    expect(lost?.body).toMatchObject({ code: 'VERSION_STALE', current: { state: 'verifying', version: 2 } })
  })

  it('of two managers who decide at once one decides; the other sees what was decided', async () => {
    // Prepare
    const id = await deeds.submit({ level: 1 }, opened)
    await deeds.bringTo('reviewing', id, opened)
    const [version, another] = [5, { ...manager, staffId: 'another-manager', name: '另一位管理员' }]
    // Act
    const answers = await Promise.all([
      act(id, 'approve', manager, { version, text: '已整改，谢谢' }),
      act(id, 'return', another, { version, text: '措施不具体' }),
    ])
    // Assess
    const won = answers.find(({ status }) => status === 200)
    const lost = answers.find(({ status }) => status === 409)
    const stored = await getFollowUp(service.table, id)
    expect(stored).toMatchObject({ version: 6, state: won?.body.state })
    expect(lost?.body).toMatchObject({
      code: 'VERSION_STALE',
      current: { state: won?.body.state, version: 6, history: won?.body.history },
    })
  })

  it('with other content than what was done is stale', async () => {
    const id = await deeds.submit({ level: 1 }, opened)
    await deeds.act(id, 'accept', worker, opened)
    await act(id, 'visit', worker, { version: 2, outcome: 'notReached', channel: 'phone', text: '关机' })
    const other = await act(id, 'visit', worker, {
      version: 2,
      outcome: 'notReached',
      channel: 'message',
      text: '关机',
    })
    expect(other).toMatchObject({ status: 409, body: { code: 'VERSION_STALE', current: { version: 3 } } })
  })

  it.each<[string, FollowUpAction, Staff, Record<string, unknown>, number, string]>([
    ['the state forbids', 'approve', manager, { text: '好' }, 409, 'ACTION_NOT_POSSIBLE'],
    ['the role forbids', 'accept', supervisor, {}, 403, 'FORBIDDEN'],
    ['lacks what it needs', 'assign', manager, {}, 422, 'FIELD_INVALID'],
    ['names no colleague', 'assign', manager, { assignee: 'nobody' }, 422, 'ASSIGNEE_INVALID'],
    ['names a colleague of another hall', 'assign', manager, { assignee: 'yulong-handler-1' }, 422, 'ASSIGNEE_INVALID'],
    ['is about oneself', 'accept', reviewed, {}, 403, 'OWN_CASE'],
    ['is not theirs', 'accept', postOf('yulong-handler-1'), {}, 404, 'NOT_FOUND'],
  ])('that %s is refused', async (_, action, caller, request, status, code) => {
    const id = await deeds.submit({ level: 1 }, opened)
    const answer = await act(id, action, caller, { version: 1, ...request })
    expect(answer).toMatchObject({ status, body: { code } })
    expect(await getFollowUp(service.table, id)).toMatchObject({ version: 1, state: 'pending' })
  })

  it('that needs a visit says so, with the case', async () => {
    const id = await deeds.submit({ level: 1 }, opened)
    await deeds.act(id, 'accept', worker, opened)
    await deeds.act(id, 'rectify', worker, opened, { path: 'simple' })
    const answer = await act(id, 'submit', worker, { version: 3, text: '已整改' })
    expect(answer).toMatchObject({ status: 409, body: { code: 'VISIT_REQUIRED', current: { state: 'rectifying' } } })
  })

  it('assigns a colleague of the hall', async () => {
    const id = await deeds.submit({ level: 1 }, opened)
    const { body } = await act(id, 'assign', manager, { version: 1, assignee: 'gucheng-handler-2' })
    expect(body.assigneeName).toBe(postOf('gucheng-handler-2').name)
  })

  it('takes the case from the review to the end', async () => {
    // Prepare
    const id = await deeds.submit({ level: 1 }, opened)
    await deeds.bringTo('replied', id, opened)
    await deeds.judge(id, 'satisfied', opened)
    // Act
    const { body } = await act(id, 'close', manager, { version: 7 })
    // Assess
    expect(body).toMatchObject({
      state: 'closed',
      verdict: 'satisfied',
      reply: '已经整改，谢谢您的意见。',
      actions: [],
    })
    expect(body.history.map(({ action }) => action)).toEqual([
      'open',
      'accept',
      'visit',
      'rectify',
      'submit',
      'approve',
      'verdict',
      'close',
    ])
  })
})

describe('an extension', () => {
  it('is asked for by one and granted by another, who sees what it would promise', async () => {
    // Prepare
    const id = await deeds.submit({ level: 1 }, opened)
    await deeds.bringTo('rectifying', id, opened)
    await deeds.act(id, 'request-extension', worker, opened, { workingDays: 3, text: '等待上级批复' })
    // Act
    const asked = await read(id, manager)
    const granted = await act(id, 'grant-extension', manager, { version: 5, text: '同意' })
    // Assess
    expect(asked.body).toMatchObject({
      extensionRequested: true,
      extension: { byName: worker.name, workingDays: 3, reason: '等待上级批复', dueAt: '2026-03-12T17:00:00+08:00' },
    })
    expect(asked.body.actions).toEqual(expect.arrayContaining(['grant-extension', 'refuse-extension']))
    expect(granted.body).toMatchObject({
      extended: true,
      extensionRequested: false,
      dueAt: '2026-03-12T17:00:00+08:00',
    })
  })
})

describe('a hand-over', () => {
  it('puts a colleague in charge, who is named in the history', async () => {
    // Prepare
    const id = await deeds.submit({ level: 1 }, opened)
    await deeds.act(id, 'accept', worker, opened)
    const colleague = postOf('gucheng-handler-2')
    // Act
    const offered = await send(handler, 'listColleagues', { caller: worker, path: { followUpId: id } })
    const { body } = await act(id, 'hand-over', worker, { version: 2, assignee: colleague.staffId, text: '外出培训' })
    // Assess
    expect(offered.body.items.map(({ staffId }) => staffId)).toEqual(['gucheng-handler-2', 'gucheng-manager'])
    expect(body.assigneeName).toBe(colleague.name)
    expect(body.history.at(-1)).toMatchObject({ action: 'hand-over', text: '外出培训', assigneeName: colleague.name })
  })
})

describe('an appeal that is upheld', () => {
  it('excludes the review with the case, whichever store call the function dies at', async () => {
    for (let call = 1; call <= 4; call += 1) {
      // Prepare
      const id = await deeds.submit({ level: 1 }, opened)
      await deeds.act(id, 'accept', worker, opened)
      await deeds.act(id, 'appeal', manager, opened, { text: '评价对象有误' })
      const uphold = () => act(id, 'uphold-appeal', supervisor, { version: 3, text: '申诉成立' })
      // Act
      calls = 0
      deathAt = call
      await uphold()
      deathAt = undefined
      // Assess
      const [followUp, review] = [await getFollowUp(service.table, id), await getReview(service.table, id)]
      expect(review?.excluded).toBe(followUp?.state === 'excluded')
      expect(await uphold()).toMatchObject({ status: 200, body: { state: 'excluded' } })
      expect(await getReview(service.table, id)).toMatchObject({ excluded: true })
    }
  })

  it('is not decided by the department that appealed', async () => {
    const id = await deeds.submit({ level: 1 }, opened)
    await deeds.act(id, 'accept', worker, opened)
    await deeds.act(id, 'appeal', manager, opened, { text: '评价对象有误' })
    const colleague = { ...supervisor, departmentCode: manager.departmentCode }
    const answer = await act(id, 'uphold-appeal', colleague, { version: 3, text: '申诉成立' })
    expect(answer).toMatchObject({ status: 403, body: { code: 'OWN_DEPARTMENT' } })
  })
})

describe('the colleagues of a case', () => {
  it('are those who work on cases there', async () => {
    const id = await deeds.submit({ level: 1 }, opened)
    const { body } = await send(handler, 'listColleagues', { caller: manager, path: { followUpId: id } })
    expect(body.items).toEqual(
      ['gucheng-handler-1', 'gucheng-handler-2', 'gucheng-manager'].map((staffId) => ({
        staffId,
        name: postOf(staffId).name,
      })),
    )
  })

  it('are not shown to another hall', async () => {
    const id = await deeds.submit({ level: 1 }, opened)
    const answer = await send(handler, 'listColleagues', { caller: postOf('yulong-manager'), path: { followUpId: id } })
    expect(answer.status).toBe(404)
  })
})

describe('the phone number', () => {
  it('is shown to who works on the case, after the reason was written down', async () => {
    // Prepare
    const id = await deeds.submit({ level: 1, phone }, opened)
    // Act
    const answer = await reveal(id, worker)
    // Assess
    expect(answer).toEqual({ status: 200, body: { phone } })
    const { body } = await read(id, worker)
    expect(body.history.at(-1)).toMatchObject({
      action: 'reveal-contact',
      by: { kind: 'staff', name: worker.name },
      at: '2026-03-02T14:00:00+08:00',
      text: '电话回访',
    })
  })

  it('is shown to each of two who ask at once, and both are in the history', async () => {
    const id = await deeds.submit({ level: 1, phone }, opened)
    const answers = await Promise.all([reveal(id, worker), reveal(id, manager)])
    expect(answers.map(({ body }) => body)).toEqual([{ phone }, { phone }])
    const { body } = await read(id, worker)
    expect(body.history.filter(({ action }) => action === 'reveal-contact')).toHaveLength(2)
  })

  it('is not shown when the reason could not be written down', async () => {
    const id = await deeds.submit({ level: 1, phone }, opened)
    for (let call = 1; call <= 2; call += 1) {
      calls = 0
      deathAt = call
      const answer = await reveal(id, worker)
      expect(answer.status).toBe(500)
      expect(JSON.stringify(answer)).not.toContain(phone)
    }
  })

  it.each<[string, Staff, string | undefined, number]>([
    ['to whom the case is not', postOf('yulong-handler-1'), phone, 404],
    ['to whoever was judged', reviewed, phone, 403],
    ['where none was left', worker, undefined, 404],
    ['to a supervisor, who visits nobody', supervisor, phone, 403],
  ])('is not shown %s', async (_, caller, left, status) => {
    const id = await deeds.submit({ level: 1, ...(left && { phone: left }) }, opened)
    expect((await reveal(id, caller)).status).toBe(status)
    expect(await getFollowUp(service.table, id)).toMatchObject({ version: 1 })
  })
})

function read(followUpId: string, caller: Staff) {
  return send(handler, 'getFollowUp', { caller, path: { followUpId } })
}

function act(followUpId: string, action: FollowUpAction, caller: Staff, body: Record<string, unknown>) {
  return send(handler, 'actOnFollowUp', { caller, path: { followUpId, action }, body })
}

function reveal(followUpId: string, caller: Staff) {
  return send(handler, 'revealContact', { caller, path: { followUpId }, body: { reason: '电话回访' } })
}
