import { giveSurveyCaseVerdict } from '@minping/shared/survey-case'
import { city } from '../../seeds/lijiang/index.ts'
import { forgetReviews } from '../../test/support/forget-reviews.ts'
import { shanghai } from '../../test/support/set-clock.ts'
import { type Report, reportsTo } from '../../test/support/survey-cases.ts'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import { getSurveyCase, updateSurveyCase } from '../store/survey-case-entity.ts'
import { runSurveyCaseClock } from './run-survey-case-clock.ts'

let service: TestService
let report: (problem: Report, now: Date) => Promise<string>
beforeAll(async () => {
  service = await startTestService()
  report = reportsTo(service)
})
beforeEach(() => forgetReviews(service.table))
afterAll(() => service.stop())

/** A Monday; fifteen working days later is Monday the 23rd, 17:00. */
const monday = shanghai('2026-03-02 10:00')
const deadline = shanghai('2026-03-23 17:00')
const justAfter = new Date(deadline.getTime() + 1)
const nothing = { open: 0, overdue: 0, provisional: 0, markedOverdue: 0, rescheduled: 0, closed: 0 }

describe('the clock of survey cases', () => {
  it('marks what is overdue, once, to the last moment of the deadline', async () => {
    const id = await report({}, monday)
    await report({ regionCode: '530721' }, shanghai('2026-03-20 10:00'))
    expect(await runAt(deadline)).toEqual({ ...nothing, open: 2 })
    expect(await runAt(justAfter)).toEqual({ ...nothing, open: 2, overdue: 1, markedOverdue: 1 })
    expect(await runAt(justAfter)).toEqual({ ...nothing, open: 2, overdue: 1 })
    const surveyCase = await getSurveyCase(service.table, id)
    expect(surveyCase?.history.map(({ action }) => action)).toEqual(['open', 'overdue'])
  })

  it('dates provisional deadlines anew once the year is in the calendar', async () => {
    const december = shanghai('2026-12-21 10:00')
    const id = await report({}, december)
    const holidays = ['2027-01-01', '2027-01-04']
    const calendar = [...city.calendar, { year: 2027, source: 'made up for this test', holidays, workdays: [] }]
    expect(await runAt(december)).toMatchObject({ provisional: 1, rescheduled: 0 })
    expect(await runAt(december, calendar)).toMatchObject({ provisional: 0, rescheduled: 1 })
    expect(await getSurveyCase(service.table, id)).toMatchObject({ provisional: false, version: 2 })
  })

  it('closes what nobody judged in the time for it, and nothing else', async () => {
    // Prepare
    const waiting = await report({}, monday)
    const judged = await report({}, monday)
    for (const id of [waiting, judged]) await reply(id, shanghai('2026-03-04 10:00'))
    await judge(judged, shanghai('2026-03-05 10:00'))
    // Act, assess: five working days after Wednesday the 4th end on the 11th
    expect(await runAt(shanghai('2026-03-11 17:00'))).toEqual(nothing)
    expect(await runAt(shanghai('2026-03-11 17:01'))).toEqual({ ...nothing, closed: 1 })
    expect(await runAt(shanghai('2026-03-11 17:01'))).toEqual(nothing)
    expect(await getSurveyCase(service.table, waiting)).toMatchObject({ state: 'closed' })
  })
})

async function runAt(now: Date, calendar = city.calendar) {
  const departmentCodes = city.departments.map(({ departmentCode }) => departmentCode)
  const { table } = service
  return (await runSurveyCaseClock({ table, departmentCodes, now, calendar, profile: city.profile })).run
}

/** As if staff had replied. */
async function reply(caseId: string, now: Date): Promise<void> {
  const surveyCase = await standing(caseId)
  const replied = { ...surveyCase, state: 'replied' as const, reply: '已整改。', repliedAt: now.toISOString() }
  await updateSurveyCase(service.table, { ...replied, version: surveyCase.version + 1 }, surveyCase.version, now)
}

async function judge(caseId: string, now: Date): Promise<void> {
  const surveyCase = await standing(caseId)
  const result = giveSurveyCaseVerdict(surveyCase, { verdict: 'satisfied' }, { now, ...rules })
  if ('code' in result) throw new Error(result.code)
  await updateSurveyCase(service.table, result.surveyCase, surveyCase.version, now)
}

async function standing(caseId: string) {
  const surveyCase = await getSurveyCase(service.table, caseId)
  if (!surveyCase) throw new Error(`no case ${caseId}`)
  return surveyCase
}

const rules = { calendar: city.calendar, profile: city.profile }
