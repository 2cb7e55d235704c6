import type { CaseClock } from '../case/deadline.ts'
import { openSurveyCase, type ReportedProblem } from '../survey-case/open-survey-case.ts'
import type { SurveyCaseRequest } from '../survey-case/request.ts'
import type { SurveyCaseAction } from '../survey-case/state.ts'
import type { SurveyCase } from '../survey-case/survey-case.ts'
import { type SurveyCaseResult, takeSurveyCaseAction } from '../survey-case/take-action.ts'
import { clockAt, plainCalendar, profile, staff } from './follow-up.ts'

export const departments = ['530700-task-market', '530702-business-environment', '530702-market'] as const
const ownDepartment = 'department:530702-business-environment'

export const worker = staff('handler', ownDepartment)
export const head = staff('hallManager', ownDepartment)
export const overseer = staff('supervisor', 'region:530702')

/** Reported on Sunday 2026-11-22 at 21:00: to accept by Monday, to reply to by Friday 2026-12-11, 17:00. */
export function openedSurveyCase(difference: Partial<ReportedProblem> = {}): SurveyCase {
  const reported: ReportedProblem = {
    caseId: 'case-1',
    waveId: 'wave-1',
    questionnaireId: 'environments',
    questionnaireVersion: 1,
    problem: { questionId: 'market-access', category: 'market', answer: '不满意', text: '开办手续重复' },
    cityCode: '530700',
    regionCode: '530702',
    departmentCode: '530702-business-environment',
    contactMasked: '139****4321',
    ...difference,
  }
  return openSurveyCase(reported, { profile, calendar: plainCalendar }, clockAt('2026-11-22 21:00').now)
}

/** Takes an action with a request that brings everything. */
export function attemptOnCase(
  surveyCase: SurveyCase,
  action: SurveyCaseAction,
  actor = worker,
  context: CaseClock = clockAt('2026-11-23 10:00'),
  difference: Partial<SurveyCaseRequest> = {},
): SurveyCaseResult {
  const request: SurveyCaseRequest = {
    version: surveyCase.version,
    text: '已核实情况',
    outcome: 'reached',
    measures: ['procedure'],
    assignee: 'colleague',
    departmentCode: '530700-task-market',
    workingDays: 3,
    ...difference,
  }
  const colleague = staff('handler', `department:${surveyCase.place.departmentCode}`, 'colleague')
  return takeSurveyCaseAction(surveyCase, action, request, actor, { ...context, colleague, departments })
}

type Step = [action: SurveyCaseAction, actor: typeof worker, at: string, difference?: Partial<SurveyCaseRequest>]

/** A case after actions that must all be possible. */
export function caseAfter(surveyCase: SurveyCase, steps: readonly Step[]): SurveyCase {
  return steps.reduce((reached, [action, actor, at, difference]) => {
    const result = attemptOnCase(reached, action, actor, clockAt(at), difference)
    if ('code' in result) throw new Error(`${action} in ${reached.state}: ${result.code}`)
    return result.surveyCase
  }, surveyCase)
}

/** The shortest way to a reply, which comes on Wednesday 2026-11-25 at 10:00, in time. */
export const wayToCaseReply: readonly Step[] = [
  ['accept', worker, '2026-11-23 09:10'],
  ['visit', worker, '2026-11-23 09:30'],
  ['rectify', worker, '2026-11-24 10:00'],
  ['reply', head, '2026-11-25 10:00', { text: '已取消重复材料。' }],
]
