import { grantCovers } from '../access/grant-covers.ts'
import type { StaffRole } from '../access/role.ts'
import type { Actor } from '../case/actor.ts'
import type { CaseBase } from '../case/case.ts'
import type { RunningDeadline } from '../case/reminder.ts'
import { isOfAppealingSide, isOwnWork, isReviewed } from '../follow-up/actor.ts'
import { runningDeadlines } from '../follow-up/deadline.ts'
import type { FollowUp } from '../follow-up/follow-up.ts'
import { runningSurveyCaseDeadlines } from '../survey-case/deadline.ts'
import type { SurveyCase } from '../survey-case/survey-case.ts'
import type { NoticeSubject } from './notice.ts'

/** A case as far as staff are told of it, whatever it is about. */
export interface NoticedCase extends Pick<CaseBase, 'version' | 'place' | 'provisional'> {
  about: NoticeSubject
  caseId: string
  caseNo: string
  /** Those that somebody can still keep, in the present state. */
  deadlines: readonly RunningDeadline[]
  /** Whose turn it is: those who work on it, who approve what was done, who decide an appeal. */
  turn: 'worker' | 'reviewer' | 'decider'
  assignee?: { id: string } | undefined
  /** Who has asked for an extension that isn't decided. */
  requester?: { id: string } | undefined
  /** Whether somebody with the right role may still not take this turn. */
  isBarred(member: Actor): boolean
  generated: boolean
}

/** A bad review's follow-up as far as staff are told of it. While an appeal is decided nobody can visit. */
export function noticedFollowUp(followUp: FollowUp): NoticedCase {
  const { followUpId, receiptNo, version, place, provisional, assignee, generated, state } = followUp
  const turn = state === 'appealing' ? 'decider' : state === 'reviewing' ? 'reviewer' : 'worker'
  const deadlines = runningDeadlines(followUp)
  return {
    about: 'follow-up',
    caseId: followUpId,
    caseNo: receiptNo,
    version,
    place,
    provisional,
    deadlines: turn === 'decider' ? deadlines.filter(({ kind }) => kind !== 'visit') : deadlines,
    turn,
    assignee,
    requester: followUp.extensionRequested?.by,
    isBarred: (member) =>
      isReviewed(member, followUp) ||
      (turn === 'reviewer' && isOwnWork(member, followUp)) ||
      (turn === 'decider' && isOfAppealingSide(member, followUp)),
    generated,
  }
}

/** A problem that a business reported, as far as staff are told of it. */
export function noticedSurveyCase(surveyCase: SurveyCase): NoticedCase {
  const { caseId, caseNo, version, place, provisional, assignee, generated, state } = surveyCase
  const turn = state === 'reviewing' ? 'reviewer' : 'worker'
  return {
    about: 'survey-case',
    caseId,
    caseNo,
    version,
    place,
    provisional,
    deadlines: runningSurveyCaseDeadlines(surveyCase),
    turn,
    assignee,
    isBarred: ({ id }) => turn === 'reviewer' && id === surveyCase.submittedBy,
    generated,
  }
}

/** Who a case waits for: whoever has it, or everybody who could take it while nobody has it. */
export function inChargeOf(noticed: NoticedCase, staff: readonly Actor[]): Actor[] {
  switch (noticed.turn) {
    case 'worker': {
      const workers = holdersOf(noticed, staff, ['handler', 'hallManager'])
      const assigned = workers.filter(({ id }) => id === noticed.assignee?.id)
      return assigned.length > 0 ? assigned : workers
    }
    case 'reviewer': {
      const managers = managersOf(noticed, staff)
      return managers.length > 0 ? managers : supervisorsOf(noticed, staff)
    }
    case 'decider':
      return supervisorsOf(noticed, staff)
  }
}

/** Who heads the hall or department of a case. */
export function managersOf(noticed: NoticedCase, staff: readonly Actor[]): Actor[] {
  return holdersOf(noticed, staff, ['hallManager'])
}

/** Who watches over the place of a case. */
export function supervisorsOf(noticed: NoticedCase, staff: readonly Actor[]): Actor[] {
  return holdersOf(noticed, staff, ['supervisor'])
}

function holdersOf(noticed: NoticedCase, staff: readonly Actor[], roles: readonly StaffRole[]): Actor[] {
  return staff.filter((member) => grantCovers(member.grants, noticed.place, roles) && !noticed.isBarred(member))
}
