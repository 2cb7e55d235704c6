import { contributionOfSurveyCase } from '../figures/index.ts'
import { clockAt, staff } from '../test-data/follow-up.ts'
import {
  attemptOnCase,
  caseAfter,
  head,
  openedSurveyCase,
  overseer,
  wayToCaseReply,
  worker,
} from '../test-data/survey-case.ts'
import {
  closeUnjudged,
  dispatchOf,
  giveSurveyCaseVerdict,
  isSurveyCaseLate,
  isSurveyCaseOverdue,
  markSurveyCaseOverdue,
  revealSurveyCaseContact,
  type SurveyCase,
  type SurveyCaseResult,
} from './index.ts'

function reached(result: SurveyCaseResult): SurveyCase {
  if ('code' in result) throw new Error(result.code)
  return result.surveyCase
}

function instant(text: string): string {
  return clockAt(text).now.toISOString()
}

const accepted = caseAfter(openedSurveyCase(), wayToCaseReply.slice(0, 1))
const visited = caseAfter(openedSurveyCase(), wayToCaseReply.slice(0, 2))
const reviewing = caseAfter(openedSurveyCase(), wayToCaseReply.slice(0, 3))
const replied = caseAfter(openedSurveyCase(), wayToCaseReply)

describe('dispatchOf', () => {
  const dispatch = {
    '530702': { market: '530702-market', legal: '530702-justice' },
    '*': { '*': '530700-office' },
  }

  it.each([
    ['530702', 'market', '530702-market'],
    ['530702', 'social', '530700-office'],
    ['530799', 'market', '530700-office'],
  ])('in %s of %s names %s', (regionCode, category, department) => {
    expect(dispatchOf(dispatch, regionCode, category)).toBe(department)
  })

  it('loses no problem of a category that the table does not know, and fails where nobody is named', () => {
    expect(dispatchOf({ '530702': dispatch['530702'] }, '530702', 'other')).toBe('530702-market')
    expect(() => dispatchOf({}, '530702', 'market')).toThrow('530702')
  })
})

describe('a new case', () => {
  it('is to be accepted in one working day and replied to in fifteen', () => {
    expect(openedSurveyCase()).toMatchObject({
      state: 'pending',
      version: 1,
      acceptDueAt: instant('2026-11-23 17:00'),
      dueAt: instant('2026-12-11 17:00'),
      provisional: false,
      hasContact: true,
      place: { cityCode: '530700', regionCode: '530702', departmentCode: '530702-business-environment' },
    })
    expect(openedSurveyCase().caseNo).toMatch(/^WT20261122-/)
  })

  it('is late when nobody accepts it, and overdue when nobody replies', () => {
    const evening = clockAt('2026-11-23 17:01').now
    expect(isSurveyCaseLate(openedSurveyCase(), evening)).toBe(true)
    expect(isSurveyCaseLate(accepted, evening)).toBe(false)
    expect(isSurveyCaseOverdue(accepted, clockAt('2026-12-11 17:00').now)).toBe(false)
    expect(isSurveyCaseOverdue(accepted, clockAt('2026-12-11 17:01').now)).toBe(true)
    expect(isSurveyCaseOverdue(replied, clockAt('2027-02-01 09:00').now)).toBe(false)
  })
})

describe('the way to a reply', () => {
  it('keeps who did what and when', () => {
    expect(replied).toMatchObject({
      state: 'replied',
      version: 5,
      assignee: { id: 'handler' },
      measures: ['procedure'],
      rectification: '已核实情况',
      reply: '已取消重复材料。',
      repliedAt: instant('2026-11-25 10:00'),
    })
    expect(replied.history.map(({ action, by, to }) => [action, by.id, to])).toEqual([
      ['open', 'system', 'pending'],
      ['accept', 'handler', 'processing'],
      ['visit', 'handler', 'processing'],
      ['rectify', 'handler', 'reviewing'],
      ['reply', 'hallManager', 'replied'],
    ])
  })

  it('asks whoever agreed to be contacted, and skips the visit where nobody did', () => {
    const without = caseAfter(openedSurveyCase({ contactMasked: undefined }), wayToCaseReply.slice(0, 1))
    expect(attemptOnCase(accepted, 'rectify')).toEqual({ code: 'VISIT_REQUIRED' })
    expect(reached(attemptOnCase(without, 'rectify')).state).toBe('reviewing')
    expect(attemptOnCase(without, 'visit')).toEqual({ code: 'ACTION_NOT_POSSIBLE' })
  })

  it('needs measures and words', () => {
    const clock = clockAt('2026-11-23 10:00')
    expect(attemptOnCase(visited, 'rectify', worker, clock, { measures: [] })).toMatchObject({ field: 'measures' })
    expect(attemptOnCase(visited, 'rectify', worker, clock, { text: ' ' })).toMatchObject({ field: 'text' })
  })

  it('is reviewed by somebody else, who may return it', () => {
    const byHead = caseAfter(visited, [['rectify', head, '2026-11-24 10:00']])
    expect(attemptOnCase(byHead, 'reply', head)).toEqual({ code: 'OWN_WORK' })
    expect(attemptOnCase(reviewing, 'reply', worker)).toEqual({ code: 'FORBIDDEN' })
    expect(reached(attemptOnCase(reviewing, 'return', head))).toMatchObject({ state: 'processing', returns: 1 })
  })

  it('is extended once, with a reason, before it is overdue', () => {
    const extended = reached(attemptOnCase(accepted, 'extend', head))
    expect(extended).toMatchObject({ extended: true, dueAt: instant('2026-12-16 17:00') })
    expect(attemptOnCase(extended, 'extend', head)).toEqual({ code: 'EXTENSION_USED' })
    expect(attemptOnCase(accepted, 'extend', head, clockAt('2026-12-14 09:00'))).toEqual({
      code: 'ACTION_NOT_POSSIBLE',
    })
    expect(attemptOnCase(accepted, 'extend', head, clockAt('2026-11-24 09:00'), { text: '' })).toMatchObject({
      code: 'FIELD_INVALID',
      field: 'text',
    })
  })

  it('is not for departments that it does not concern', () => {
    const elsewhere = staff('hallManager', 'department:530721-business-environment')
    expect(attemptOnCase(openedSurveyCase(), 'accept', elsewhere)).toEqual({ code: 'FORBIDDEN' })
  })
})

describe('passing a case on', () => {
  const noon = clockAt('2026-11-24 12:00')
  const passed = reached(attemptOnCase(accepted, 'redispatch', head, noon))

  it('puts it into the hands of the other department, which has no more time to reply', () => {
    expect(passed).toMatchObject({
      state: 'pending',
      place: { regionCode: '530702', departmentCode: '530700-task-market' },
      formerDepartments: ['530702-business-environment'],
      acceptDueAt: instant('2026-11-25 17:00'),
      dueAt: accepted.dueAt,
    })
    expect(passed.assignee).toBeUndefined()
    expect(passed.history.at(-1)).toMatchObject({
      action: 'redispatch',
      value: '530700-task-market',
      text: '已核实情况',
    })
    expect(attemptOnCase(passed, 'accept', worker, noon)).toEqual({ code: 'FORBIDDEN' })
  })

  it('needs a reason and a department that takes such problems and has not had it', () => {
    const refused = { code: 'DEPARTMENT_INVALID', field: 'departmentCode' }
    const group = staff('hallManager', 'department:530700-task-market')
    const to = (departmentCode: string) => ({ departmentCode })
    expect(attemptOnCase(accepted, 'redispatch', head, noon, { text: ' ' })).toMatchObject({ field: 'text' })
    expect(attemptOnCase(accepted, 'redispatch', head, noon, to('530721-business-environment'))).toEqual(refused)
    expect(attemptOnCase(accepted, 'redispatch', head, noon, to('530702-business-environment'))).toEqual(refused)
    expect(attemptOnCase(passed, 'redispatch', group, noon, to('530702-business-environment'))).toEqual(refused)
    const last = reached(attemptOnCase(passed, 'redispatch', group, noon, to('530702-market')))
    expect(attemptOnCase(last, 'redispatch', overseer, noon)).toEqual({ code: 'ACTION_NOT_POSSIBLE' })
  })
})

describe('the verdict', () => {
  const wednesday = clockAt('2026-11-25 15:00')

  it.each(['satisfied', 'fairlySatisfied'] as const)('%s closes the case', (verdict) => {
    const closed = reached(giveSurveyCaseVerdict(replied, { verdict, reason: ' 谢谢 ' }, wednesday))
    expect(closed).toMatchObject({ state: 'closed', verdict, verdictReason: '谢谢', version: 6 })
    expect(giveSurveyCaseVerdict(closed, { verdict }, wednesday)).toEqual({ code: 'ALREADY_JUDGED' })
  })

  it('不满意 reopens it, once, under a new deadline', () => {
    // Act
    const again = reached(giveSurveyCaseVerdict(replied, { verdict: 'dissatisfied', reason: '没有解决' }, wednesday))
    const answered = caseAfter(again, [
      ['rectify', worker, '2026-11-26 10:00'],
      ['reply', head, '2026-11-27 10:00'],
    ])
    const closed = reached(giveSurveyCaseVerdict(answered, { verdict: 'dissatisfied' }, clockAt('2026-11-27 12:00')))
    // Assess
    expect(again).toMatchObject({ state: 'processing', reopened: 1, dueAt: instant('2026-12-16 17:00') })
    expect(again.verdict).toBeUndefined()
    expect(answered).toMatchObject({ repliedAt: replied.repliedAt, repliedAgainAt: instant('2026-11-27 10:00') })
    expect(closed).toMatchObject({ state: 'closed', verdict: 'dissatisfied', reopened: 1 })
  })

  it('waits for a reply', () => {
    expect(giveSurveyCaseVerdict(reviewing, { verdict: 'satisfied' }, wednesday)).toEqual({ code: 'NOT_YET_REPLIED' })
  })

  it('is waited for five working days; then the case is closed without, and may still be judged', () => {
    const late = clockAt('2026-12-02 17:01')
    expect(closeUnjudged(replied, clockAt('2026-12-02 17:00'))).toBeUndefined()
    expect(closeUnjudged(reviewing, late)).toBeUndefined()
    const closed = closeUnjudged(replied, late)
    expect(closed).toMatchObject({ state: 'closed', version: 6, closedAt: late.now.toISOString() })
    const judged = closed && reached(giveSurveyCaseVerdict(closed, { verdict: 'dissatisfied' }, late))
    expect(judged).toMatchObject({ state: 'closed', verdict: 'dissatisfied', reopened: 0 })
  })
})

describe('the contact', () => {
  it('is shown to who works on the case, for a reason that is recorded', () => {
    const { now } = clockAt('2026-11-23 10:00')
    expect(reached(revealSurveyCaseContact(accepted, ' 电话核实 ', worker, now)).history.at(-1)).toMatchObject({
      action: 'reveal-contact',
      text: '电话核实',
      by: { id: 'handler' },
    })
    expect(revealSurveyCaseContact(accepted, ' ', worker, now)).toEqual({ code: 'FIELD_INVALID', field: 'reason' })
    expect(revealSurveyCaseContact(accepted, '看看', overseer, now)).toEqual({ code: 'FORBIDDEN' })
    expect(revealSurveyCaseContact(openedSurveyCase({ contactMasked: undefined }), '看看', worker, now)).toEqual({
      code: 'NOT_FOUND',
    })
  })
})

describe('what a case counts for', () => {
  const at = (surveyCase: SurveyCase, time: string) => contributionOfSurveyCase(surveyCase, clockAt(time).now)

  it('is outside every denominator until it is due, then missing in both rates', () => {
    const marked = markSurveyCaseOverdue(accepted, clockAt('2026-12-11 17:01').now)
    expect(at(accepted, '2026-12-11 17:00')).toEqual(['caseOpened'])
    expect(at(accepted, '2026-12-11 17:01')).toEqual(['caseClosingDue', 'caseDue', 'caseOpened'])
    expect(marked && at(marked, '2026-12-11 17:00')).toEqual(['caseClosingDue', 'caseDue', 'caseOpened'])
  })

  it('is put right with the reply, and closed with the verdict', () => {
    const closed = reached(giveSurveyCaseVerdict(replied, { verdict: 'satisfied' }, clockAt('2026-11-25 15:00')))
    const rectified = ['caseAsked', 'caseDue', 'caseInTime', 'caseOpened', 'caseRectified']
    expect(at(replied, '2026-11-25 11:00')).toEqual(rectified)
    expect(at(closed, '2026-11-25 15:00')).toEqual(
      [...rectified, 'caseClosed', 'caseClosingDue', 'caseSatisfied'].sort(),
    )
  })

  it('leaves the rates again when it is reopened', () => {
    const again = reached(giveSurveyCaseVerdict(replied, { verdict: 'dissatisfied' }, clockAt('2026-11-25 15:00')))
    expect(at(again, '2026-11-25 15:00')).toEqual(['caseAsked', 'caseOpened'])
  })
})
