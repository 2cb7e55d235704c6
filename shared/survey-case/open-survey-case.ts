import type { CaseRules } from '../case/deadline.ts'
import { recorded, system } from '../case/record.ts'
import { receiptNumber } from '../review/receipt-number.ts'
import type { FoundProblem } from '../survey/problems.ts'
import { surveyCaseDeadlines } from './deadline.ts'
import type { SurveyCase } from './survey-case.ts'

/** What a new case is made of. */
export interface ReportedProblem {
  caseId: string
  waveId: string
  questionnaireId: string
  questionnaireVersion: number
  problem: FoundProblem
  cityCode: string
  /** The region of the business. */
  regionCode: string
  /** Who handles it: `dispatchOf`. */
  departmentCode: string
  /** Only where the business agreed to be contacted about it. */
  contactMasked?: string | undefined
  /** Demonstration data. */
  generated?: boolean
}

const prefix = 'WT' // 问题

/** The case that a reported problem opens. Its deadlines count from the day after `now`. */
export function openSurveyCase(reported: ReportedProblem, rules: CaseRules, now: Date): SurveyCase {
  const { cityCode, regionCode, departmentCode, contactMasked, generated = false, ...facts } = reported
  const openedAt = now.toISOString()
  const surveyCase: SurveyCase = {
    ...facts,
    caseNo: receiptNumber(reported.caseId, now, prefix),
    version: 1,
    state: 'pending',
    place: { cityCode, regionCode, departmentCode },
    openedAt,
    dispatchedAt: openedAt,
    ...surveyCaseDeadlines({ openedAt, dispatchedAt: openedAt }, rules),
    hasContact: contactMasked !== undefined,
    ...(contactMasked !== undefined && { contactMasked }),
    formerDepartments: [],
    visits: 0,
    measures: [],
    returns: 0,
    extended: false,
    reopened: 0,
    history: [],
    generated,
  }
  return recorded(surveyCase, { action: 'open', by: system, value: departmentCode }, now)
}
