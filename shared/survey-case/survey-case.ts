import type { CaseBase, CaseEvent } from '../case/case.ts'
import type { Verdict, VisitOutcome } from '../case/outcome.ts'
import type { Replies } from '../case/round.ts'
import type { FoundProblem } from '../survey/problems.ts'
import type { Measure, SurveyCaseAction, SurveyCaseState } from './state.ts'

/** What happened to a survey case, in order; the history is the audit. */
export interface SurveyCaseEvent extends CaseEvent<SurveyCaseState> {
  action: SurveyCaseAction | 'open' | 'verdict' | 'reopen' | 'close' | 'reveal-contact' | 'overdue' | 'reschedule'
  outcome?: VisitOutcome | undefined
  measures?: readonly Measure[] | undefined
}

/** Where a case belongs: the region of the business that reported it, and the department that handles it. */
export interface SurveyCasePlace {
  cityCode: string
  regionCode: string
  departmentCode: string
}

/**
 * A problem that a business reported in a survey, to be put right (plan item 37, 推动反映问题整改). It never says who
 * reported it: neither the business nor its response is named, and a contact only where it was agreed to.
 */
export interface SurveyCase extends CaseBase<SurveyCaseState>, Replies {
  caseId: string
  /** For people: `WT20261122-7F3K9Q`. */
  caseNo: string
  place: SurveyCasePlace
  waveId: string
  questionnaireId: string
  questionnaireVersion: number
  problem: FoundProblem
  /** When it was reported: figures are attributed to this day, deadlines count from the day after. */
  openedAt: string
  /** When the present department was given it; it is to be accepted by acceptDueAt. */
  dispatchedAt: string
  acceptDueAt: string
  /** When it was reopened; the deadline of the new round counts from the day after this. */
  reopenedAt?: string | undefined
  hasContact: boolean
  contactMasked?: string | undefined
  assignee?: { id: string; name: string } | undefined
  /** The departments that passed it on, the first one first. */
  formerDepartments: readonly string[]
  visits: number
  measures: readonly Measure[]
  /** What was done, in words. */
  rectification?: string | undefined
  /** Who wrote the rectification: its reviewer is somebody else. */
  submittedBy?: string | undefined
  returns: number
  extended: boolean
  /** Working days of the extension, while its round lasts. */
  extensionWorkingDays?: number | undefined
  /** How often a 不满意 reopened it; at most once. */
  reopened: number
  reply?: string | undefined
  verdict?: Verdict | undefined
  verdictReason?: string | undefined
  closedAt?: string | undefined
  history: readonly SurveyCaseEvent[]
  generated: boolean
}
