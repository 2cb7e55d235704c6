import type { ResponseBody } from '@minping/shared/api'
import type { SurveyCaseAction } from '@minping/shared/survey-case'
import { city } from '../../seeds/lijiang/index.ts'
import { postOf, send } from '../../test/support/call-use-case.ts'
import { Death, disturb } from '../../test/support/disturb-store.ts'
import { forgetReviews } from '../../test/support/forget-reviews.ts'
import { setClock, shanghai } from '../../test/support/set-clock.ts'
import { type Report, reportsTo } from '../../test/support/survey-cases.ts'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import type { Staff } from '../platform/call.ts'
import { service as functionsService } from '../platform/service.ts'
import { putPublishedQuestionnaire } from '../store/questionnaire-entity.ts'
import { saveStaffAccount } from '../store/staff-entity.ts'
import { getSurveyCase } from '../store/survey-case-entity.ts'
import { recount } from '../tally/recount.ts'
import { runTally } from '../tally/run-tally.ts'
import { handler } from './handler.ts'

let service: TestService
let report: (problem: Report, now: Date) => Promise<string>
/** At which store call the functions die, and how many there were. */
let deathAt: number | undefined
let calls = 0

beforeAll(async () => {
  service = await startTestService()
  report = reportsTo(service)
  for (const { account, name, grants, departmentCode } of city.posts) {
    const member = { staffId: account, name, grants, ...(departmentCode && { departmentCode }) }
    await saveStaffAccount(service.table, { ...member, passwordHash: 'none' })
  }
  for (const questionnaire of city.questionnaires) {
    await putPublishedQuestionnaire(service.table, questionnaire, shanghai('2026-01-05 09:00'))
  }
  disturb(functionsService().table, async (sendOn) => {
    calls += 1
    if (calls === deathAt) throw new Death()
    await sendOn()
  })
})
beforeEach(async () => {
  await forgetReviews(service.table)
  setClock('2026-03-03 10:00')
})
afterEach(() => {
  deathAt = undefined
})
afterAll(async () => {
  jest.useRealTimers()
  await service.stop()
})

/** A Monday: to accept by Tuesday 17:00, to reply to by Monday the 23rd. */
const monday = shanghai('2026-03-02 10:00')
const phone = '13987654321'
const worker = postOf('gucheng-environment-handler')
const head = postOf('gucheng-environment-manager')
const group = postOf('market-group-manager')
const supervisor = postOf('city-supervisor')
const auditor = postOf('city-auditor')

describe('a case', () => {
  it('shows what was reported, where it stands and exactly what the caller may do', async () => {
    // Prepare
    const id = await report({ phone }, monday)
    // Act
    const { status, body } = await read(id, worker)
    // Assess
    expect(status).toBe(200)
    expect(body).toMatchObject({
      state: 'pending',
      version: 1,
      category: 'market',
      question: { zh: expect.stringContaining('请写明') },
      text: '开办手续重复',
      region: { regionCode: '530702', name: '古城区' },
      department: { departmentCode: '530702-business-environment' },
      acceptDueAt: '2026-03-03T17:00:00+08:00',
      dueAt: '2026-03-23T17:00:00+08:00',
      nextDueAt: '2026-03-03T17:00:00+08:00',
      contactMasked: '139****4321',
      actions: ['accept'],
      mayRevealContact: true,
    })
    expect((await read(id, head)).body).toMatchObject({ actions: ['accept', 'assign', 'redispatch'] })
    expect((await read(id, supervisor)).body).toMatchObject({ actions: ['redispatch', 'supervise'] })
    expect((await read(id, auditor)).body).toMatchObject({ actions: [], mayRevealContact: false })
    expect(JSON.stringify(body)).not.toContain(phone)
  })

  it('is only there for its department and who watches over its region', async () => {
    const id = await report({}, monday)
    expect((await read(id, postOf('yulong-environment-handler'))).status).toBe(404)
    expect((await read(id, group)).status).toBe(404)
    expect((await read(id, postOf('gucheng-manager'))).status).toBe(404)
    expect((await read('nothing', head)).status).toBe(404)
    expect((await read(id, postOf('city-administrator'))).status).toBe(403)
  })
})

describe('the way to a reply', () => {
  it('goes from hand to hand and keeps who did what', async () => {
    // Prepare
    const id = await report({ phone }, monday)
    // Act
    await done(id, 'accept', worker)
    await done(id, 'visit', worker, { outcome: 'reached', text: '已联系' })
    await done(id, 'rectify', worker, { measures: ['procedure'], text: '取消一份材料' })
    const { body } = await done(id, 'reply', head, { text: '今后不再需要这份材料。' })
    // Assess
    expect(body).toMatchObject({
      state: 'replied',
      reply: '今后不再需要这份材料。',
      measures: ['procedure'],
      actions: [],
    })
    expect(body.history.map(({ action, by }) => [action, by.name])).toEqual([
      ['open', '系统'],
      ['accept', worker.name],
      ['visit', worker.name],
      ['rectify', worker.name],
      ['reply', head.name],
    ])
  })

  it('sent fifty times at once is done once and answered fifty times as done', async () => {
    const id = await report({}, monday)
    const answers = await Promise.all(Array.from({ length: 50 }, () => act(id, 'accept', worker, { version: 1 })))
    expect(answers.every(({ status, body }) => status === 200 && body.version === 2)).toBe(true)
    expect(await getSurveyCase(service.table, id)).toMatchObject({ version: 2 })
  })

  it('of two at once only one counts; the other sees the case as it stands', async () => {
    // Prepare
    const id = await report({}, monday)
    // Act
    const answers = await Promise.all([
      act(id, 'accept', worker, { version: 1 }),
      act(id, 'redispatch', head, { version: 1, departmentCode: '530700-task-market', text: '属于专项组' }),
    ])
    // Assess
    expect(answers.map(({ status }) => status).sort()).not.toEqual([200, 200])
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(await getSurveyCase(service.table, id)).toMatchObject({ version: 2 })
  })

  it('on a version that somebody has changed is refused with the present state', async () => {
    const id = await report({}, monday)
    await done(id, 'accept', worker)
    const { status, body } = await act(id, 'assign', head, { version: 1, assignee: worker.staffId })
    expect(status).toBe(409)
    expect(body).toMatchObject({ code: 'VERSION_STALE', current: { version: 2, state: 'processing' } })
  })

  it.each([
    ['rectify', 'the handler', { measures: ['rule'], text: '改' }, 409, 'VISIT_REQUIRED'],
    ['extend', 'the manager', { text: '需要会商', workingDays: 11 }, 422, 'FIELD_INVALID'],
    ['assign', 'the manager', { assignee: 'city-auditor' }, 422, 'ASSIGNEE_INVALID'],
    [
      'redispatch',
      'the manager',
      { departmentCode: '530721-business-environment', text: '转' },
      422,
      'DEPARTMENT_INVALID',
    ],
    ['supervise', 'the manager', { text: '催' }, 403, 'FORBIDDEN'],
  ] as const)('%s by %s with %j answers %d', async (action, who, body, status, code) => {
    const caller = who === 'the handler' ? worker : head
    const id = await report({ phone }, monday)
    await done(id, 'accept', worker)
    expect(await act(id, action, caller, { version: 2, ...body })).toMatchObject({ status, body: { code } })
  })

  it('goes on with a colleague', async () => {
    const id = await report({}, monday)
    const { body } = await send(handler, 'listSurveyCaseColleagues', { caller: head, path: { caseId: id } })
    expect(body.items.map(({ staffId }) => staffId)).toEqual([worker.staffId, head.staffId])
    expect((await done(id, 'assign', head, { assignee: worker.staffId })).body.assigneeName).toBe(worker.name)
  })
})

describe('passing a case on', () => {
  it('takes it from one department and gives it to the other; sent again it is answered as done', async () => {
    // Prepare
    const id = await report({}, monday)
    const request = { version: 1, departmentCode: '530700-task-market', text: '需要市级统筹' }
    expect((await read(id, head)).body.departments?.map(({ departmentCode }) => departmentCode)).toContain(
      '530700-task-market',
    )
    // Act
    const first = await act(id, 'redispatch', head, request)
    const again = await act(id, 'redispatch', head, request)
    // Assess
    expect(first).toMatchObject({ status: 200, body: { department: { departmentCode: '530700-task-market' } } })
    expect(again).toMatchObject({ status: 200, body: { version: 2 } })
    expect((await read(id, head)).status).toBe(404)
    expect((await read(id, group)).body).toMatchObject({
      state: 'pending',
      formerDepartments: ['古城区优化营商环境工作办公室'],
    })
    expect(await idsSeenBy(head)).toEqual([])
    expect(await idsSeenBy(group)).toEqual([id])
  })
})

describe('the list', () => {
  it('has the most urgent first, counts states, and filters', async () => {
    // Prepare
    const late = await report({ category: 'social' }, shanghai('2026-02-25 10:00'))
    const fresh = await report({}, monday)
    const accepted = await report({}, monday)
    await done(accepted, 'accept', worker)
    // Act
    const { body } = await list(head)
    // Assess
    expect(body.items.map(({ caseId }) => caseId)).toEqual([late, fresh, accepted])
    expect(body.items[0]).toMatchObject({ acceptOverdue: true, overdue: false, category: 'social' })
    expect(body.items[0]?.remainingMinutes).toBeLessThan(0)
    expect(body.counts).toEqual({ pending: 2, processing: 1, reviewing: 0, overdue: 1 })
    expect(await idsSeenBy(head, { state: 'processing' })).toEqual([accepted])
    expect(await idsSeenBy(head, { overdue: 'true' })).toEqual([late])
  })

  it('shows each only what their grants cover', async () => {
    const gucheng = await report({}, monday)
    const yulong = await report({ regionCode: '530721' }, monday)
    const ofGroup = await report({ departmentCode: '530700-task-market' }, monday)
    expect(await idsSeenBy(head)).toEqual([gucheng])
    expect(await idsSeenBy(group)).toEqual([ofGroup])
    expect((await idsSeenBy(supervisor)).sort()).toEqual([gucheng, yulong, ofGroup].sort())
    expect((await idsSeenBy(supervisor, { scope: 'region:530702' })).sort()).toEqual([gucheng, ofGroup].sort())
    expect(await idsSeenBy(supervisor, { scope: 'department:530721-business-environment' })).toEqual([yulong])
    expect(await idsSeenBy(postOf('gucheng-manager'))).toEqual([])
    expect((await list(head, { scope: 'region:530702' })).status).toBe(404)
    expect((await list(head, { scope: 'all' })).status).toBe(400)
    expect((await list(head, { cursor: 'bm90IG91cnM' })).status).toBe(422)
  })

  it('comes in full pages, nothing twice and nothing missing, before and after the reply', async () => {
    // Prepare
    const ids: string[] = []
    for (let number = 0; number < 5; number += 1) {
      ids.push(await report({}, shanghai(`2026-03-02 10:0${number}`)))
    }
    // Act
    const open = await pagesOf({ limit: '2' })
    for (const id of ids) await replyTo(id)
    const replied = await pagesOf({ limit: '2', state: 'replied' })
    // Assess
    expect(open.map((page) => page.length)).toEqual([2, 2, 1])
    expect(open.flat().sort()).toEqual([...ids].sort())
    expect(replied.map((page) => page.length)).toEqual([2, 2, 1])
    expect(replied.flat().sort()).toEqual([...ids].sort())
  })
})

describe('the contact', () => {
  it('is shown for a reason, which is recorded; never to who only watches', async () => {
    const id = await report({ phone }, monday)
    expect(await reveal(id, worker)).toMatchObject({ status: 200, body: { phone } })
    expect((await getSurveyCase(service.table, id))?.history.at(-1)).toMatchObject({
      action: 'reveal-contact',
      text: '电话核实',
      by: { id: worker.staffId },
    })
    expect((await reveal(id, supervisor)).status).toBe(403)
    expect((await reveal(await report({}, monday), worker)).status).toBe(404)
  })

  it('is not shown unless the reason was recorded', async () => {
    const id = await report({ phone }, monday)
    for (let call = 1; call <= 2; call += 1) {
      deathAt = calls + call
      expect((await reveal(id, worker)).status).toBe(500)
    }
    deathAt = undefined
    expect((await getSurveyCase(service.table, id))?.history).toHaveLength(1)
  })
})

describe('the figures', () => {
  it('count what is put right and closed against 100 %, where the case is now', async () => {
    // Prepare: one replied to, one passed on after it was counted, one long overdue
    const replied = await report({}, monday)
    await replyTo(replied)
    const passed = await report({}, monday)
    await report({}, shanghai('2026-02-02 10:00'))
    await tally()
    await done(passed, 'redispatch', head, { departmentCode: '530700-task-market', text: '属于专项组' })
    await tally()
    const recounted = await recount({ table: service.table, now: shanghai('2026-03-03 10:00') })
    // Act
    const own = await figures(head, 'department:530702-business-environment', '2026-03')
    const city2026 = await figures(supervisor, 'city:530700', '2026')
    const ofGroup = await figures(group, 'department:530700-task-market', '2026-03')
    // Assess
    expect(recounted).toMatchObject({ surveyCases: 3, differences: [] })
    expect(own.body).toMatchObject({
      opened: 1,
      rectificationRate: { numerator: 1, denominator: 1, percent: '100.00', target: 100, met: true },
      closingRate: { numerator: 0, denominator: 0, percent: null, met: null },
    })
    expect(ofGroup.body).toMatchObject({ opened: 1, rectificationRate: { denominator: 0 } })
    expect(city2026.body).toMatchObject({
      opened: 3,
      rectificationRate: { numerator: 1, denominator: 2, percent: '50.00', met: false },
      closingRate: { numerator: 0, denominator: 1, percent: '0.00', met: false },
    })
    expect((await figures(head, 'city:530700', '2026')).status).toBe(404)
    expect((await figures(head, 'department:530702-business-environment', 'May')).status).toBe(400)
  })
})

function read(caseId: string, caller: Staff) {
  return send(handler, 'getSurveyCase', { caller, path: { caseId } })
}

function act(caseId: string, action: SurveyCaseAction, caller: Staff, body: object) {
  return send(handler, 'actOnSurveyCase', { caller, path: { caseId, action }, body })
}

/** An action that must be possible, on the case as it stands. */
async function done(caseId: string, action: SurveyCaseAction, caller: Staff, body: object = {}) {
  const { version } = (await getSurveyCase(service.table, caseId)) ?? {}
  const answer = await act(caseId, action, caller, { version, ...body })
  expect(answer).toMatchObject({ status: 200 })
  return answer
}

async function replyTo(caseId: string): Promise<void> {
  await done(caseId, 'accept', worker)
  await done(caseId, 'rectify', worker, { measures: ['fixedAtOnce'], text: '已整改' })
  await done(caseId, 'reply', head, { text: '已整改。' })
}

function reveal(caseId: string, caller: Staff) {
  return send(handler, 'revealSurveyCaseContact', { caller, path: { caseId }, body: { reason: '电话核实' } })
}

function list(caller: Staff, query: Record<string, string> = {}) {
  return send(handler, 'listSurveyCases', { caller, query })
}

async function idsSeenBy(caller: Staff, query: Record<string, string> = {}): Promise<string[]> {
  return (await list(caller, query)).body.items.map(({ caseId }) => caseId)
}

async function pagesOf(query: Record<string, string>): Promise<string[][]> {
  const pages: string[][] = []
  for (let cursor: string | undefined, first = true; first || cursor; first = false) {
    const { body }: { body: ResponseBody<'listSurveyCases'> } = await list(head, {
      ...query,
      ...(cursor && { cursor }),
    })
    pages.push(body.items.map(({ caseId }) => caseId))
    cursor = body.cursor
  }
  return pages
}

function figures(caller: Staff, scope: string, period: string) {
  return send(handler, 'getSurveyCaseFigures', { caller, query: { scope, period } })
}

function tally() {
  return runTally({ table: service.table, now: shanghai('2026-03-03 10:00') })
}
