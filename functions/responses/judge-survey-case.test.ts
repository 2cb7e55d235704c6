import type { SurveyCaseAction } from '@minping/shared/survey-case'
import { postOf, send } from '../../test/support/call-use-case.ts'
import { setClock } from '../../test/support/set-clock.ts'
import { asBusiness, claim, mine, openWave, submitAnswers, wholeAnswers } from '../../test/support/survey-answers.ts'
import { newKey } from '../../test/support/survey-desk.ts'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import type { Business } from '../platform/call.ts'
import { getSurveyCase } from '../store/survey-case-entity.ts'
import { handler as caseHandler } from '../survey-cases/handler.ts'

let service: TestService
let waveId: string
let businesses = 0

beforeAll(async () => {
  service = await startTestService()
  setClock('2026-03-02 10:00')
  waveId = await openWave('judged')
})
beforeEach(() => {
  setClock('2026-03-02 10:00')
})
afterAll(async () => {
  jest.useRealTimers()
  await service.stop()
})

const worker = postOf('gucheng-environment-handler')
const head = postOf('gucheng-environment-manager')
const phone = '13987654321'

describe('the verdict of a business', () => {
  it('closes the problem that it reported, once', async () => {
    // Prepare
    const { caller, caseId } = await reported()
    expect((await judge(caller, caseId, 'satisfied')).body.code).toBe('NOT_YET_REPLIED')
    await replyTo(caseId)
    const key = newKey()
    // Act
    const first = await judge(caller, caseId, 'satisfied', key)
    const again = await judge(caller, caseId, 'satisfied', key)
    // Assess
    expect(first.status).toBe(200)
    expect(first.body.cases).toMatchObject([{ caseId, state: 'closed', verdict: 'satisfied', reply: '已精简材料。' }])
    expect(again).toEqual(first)
    expect((await judge(caller, caseId, 'dissatisfied', key)).body.code).toBe('KEY_REUSED')
    expect((await judge(caller, caseId, 'dissatisfied')).body.code).toBe('ALREADY_JUDGED')
    expect(await getSurveyCase(service.table, caseId)).toMatchObject({ state: 'closed', verdictReason: '因为' })
  })

  it('不满意 opens it again, once', async () => {
    // Prepare
    const { caller, caseId } = await reported()
    await replyTo(caseId)
    // Act
    const again = await judge(caller, caseId, 'dissatisfied')
    await replyTo(caseId, false)
    const closed = await judge(caller, caseId, 'dissatisfied')
    // Assess
    expect(again.body.cases).toMatchObject([{ state: 'processing', reply: '已精简材料。' }])
    expect(again.body.cases[0]?.verdict).toBeUndefined()
    expect(closed.body.cases).toMatchObject([{ state: 'closed', verdict: 'dissatisfied' }])
  })

  it('is for no other business, and only about what it reported', async () => {
    const { caseId } = await reported()
    await replyTo(caseId)
    const other = await reported()
    expect((await judge(other.caller, caseId, 'satisfied')).status).toBe(404)
    expect((await judge(other.caller, 'nothing', 'satisfied')).status).toBe(404)
  })

  it('may come after the wave has closed', async () => {
    const { caller, caseId } = await reported()
    await replyTo(caseId)
    setClock('2027-02-01 10:00')
    expect((await mine(caller)).wave.state).toBe('closed')
    expect((await judge(caller, caseId, 'fairlySatisfied')).status).toBe(200)
  })

  it('never tells staff who reported it', async () => {
    const { caller, caseId } = await reported()
    const { body } = await send(caseHandler, 'getSurveyCase', { caller: head, path: { caseId } })
    const text = JSON.stringify([body, await getSurveyCase(service.table, caseId)])
    expect(text).not.toContain(caller.businessId)
    expect(text).not.toContain('丽江测试企业')
    expect(text).not.toContain(phone)
  })
})

/** A business of 古城 that is dissatisfied with one service: one case. */
async function reported(): Promise<{ caller: Business; caseId: string }> {
  businesses += 2
  const caller = await claim(service, waveId, businesses)
  const { cases } = await submitAnswers(caller, wholeAnswers(1), { contact: { phone, agreed: true } })
  expect(cases).toHaveLength(1)
  return { caller, caseId: cases[0]?.caseId ?? '' }
}

async function replyTo(caseId: string, isNew = true): Promise<void> {
  if (isNew) {
    await act(caseId, 'accept', worker)
    await act(caseId, 'visit', worker, { outcome: 'reached' })
  }
  await act(caseId, 'rectify', worker, { measures: ['procedure'], text: '精简材料' })
  await act(caseId, 'reply', head, { text: '已精简材料。' })
}

async function act(caseId: string, action: SurveyCaseAction, caller: typeof worker, body: object = {}): Promise<void> {
  const { version } = (await getSurveyCase(service.table, caseId)) ?? {}
  const sent = { caller, path: { caseId, action }, body: { version, ...body } }
  expect(await send(caseHandler, 'actOnSurveyCase', sent)).toMatchObject({ status: 200 })
}

function judge(caller: Business, caseId: string, verdict: string, key = newKey()) {
  return asBusiness(caller, 'judgeSurveyCase', { path: { caseId }, body: { verdict, reason: ' 因为 ' }, key })
}
