import { workingMinutesBetween } from '../calendar/working-time.ts'
import { type CaseClock, type CaseRules, deadlineAfter, hasPassed, laterOf } from '../case/deadline.ts'
import type { RunningDeadline } from '../case/reminder.ts'
import { lastReplyOf } from '../case/round.ts'
import { isOpenSurveyCase } from './state.ts'
import type { SurveyCase } from './survey-case.ts'

type DeadlineFacts = Pick<SurveyCase, 'openedAt' | 'dispatchedAt' | 'reopenedAt' | 'extensionWorkingDays'>
type Deadlines = Pick<SurveyCase, 'acceptDueAt' | 'dueAt' | 'provisional'>

/**
 * The deadlines of the present round: to be accepted as soon as a bad review is to be visited, and replied to within
 * the time of a complex rectification, for what businesses report is seldom one window's mistake. Being passed on
 * gives the new department its time to accept, and nobody more time to reply.
 */
export function surveyCaseDeadlines(facts: DeadlineFacts, rules: CaseRules): Deadlines {
  const { visitWorkingDays, complexWorkingDays } = rules.profile
  const start = new Date(facts.reopenedAt ?? facts.openedAt)
  const accept = deadlineAfter(new Date(facts.dispatchedAt), visitWorkingDays, rules)
  const due = deadlineAfter(start, complexWorkingDays + (facts.extensionWorkingDays ?? 0), rules)
  return {
    acceptDueAt: accept.at.toISOString(),
    dueAt: due.at.toISOString(),
    provisional: accept.provisional || due.provisional,
  }
}

/** A case with the deadlines of its present round; what was promised never becomes earlier. */
export function withDeadlines(surveyCase: SurveyCase, rules: CaseRules): SurveyCase {
  const { acceptDueAt, dueAt, provisional } = surveyCaseDeadlines(surveyCase, rules)
  return {
    ...surveyCase,
    acceptDueAt: laterOf(surveyCase.acceptDueAt, acceptDueAt),
    dueAt: laterOf(surveyCase.dueAt, dueAt),
    provisional,
  }
}

/** Whether the reply is missing and its deadline is over: computed from the clock, never only stored. */
export function isSurveyCaseOverdue(surveyCase: SurveyCase, now: Date): boolean {
  return isOpenSurveyCase(surveyCase.state) && hasPassed(surveyCase.dueAt, now)
}

type SurveyCaseDeadline = RunningDeadline & { kind: 'accept' | 'reply' }

/** Every deadline that still runs, the next one first: one that was missed doesn't hide the other. None once replied. */
export function runningSurveyCaseDeadlines(surveyCase: SurveyCase): SurveyCaseDeadline[] {
  if (!isOpenSurveyCase(surveyCase.state)) return []
  const reply = { kind: 'reply', at: surveyCase.dueAt } as const
  return surveyCase.state === 'pending' ? [{ kind: 'accept', at: surveyCase.acceptDueAt }, reply] : [reply]
}

/** The deadline that comes next, kept or not: to accept, then to reply. None once replied. */
export function nextSurveyCaseDue(surveyCase: SurveyCase): SurveyCaseDeadline | undefined {
  return runningSurveyCaseDeadlines(surveyCase)[0]
}

/** Whether the deadline that comes next is over: what a list calls 已超期. */
export function isSurveyCaseLate(surveyCase: SurveyCase, now: Date): boolean {
  const next = nextSurveyCaseDue(surveyCase)
  return next !== undefined && hasPassed(next.at, now)
}

/** Working minutes to the next deadline: negative when it is over, 0 when there is none. */
export function remainingSurveyCaseMinutes(surveyCase: SurveyCase, { now, calendar, profile }: CaseClock): number {
  const next = nextSurveyCaseDue(surveyCase)
  return next ? workingMinutesBetween(now, new Date(next.at), calendar, profile.officeHours) : 0
}

/** Until when the business is waited for after a reply; undefined where there is no reply. */
export function verdictDueAt(surveyCase: SurveyCase, rules: CaseRules): string | undefined {
  const lastReply = lastReplyOf(surveyCase)
  if (surveyCase.state !== 'replied' || lastReply === undefined) return undefined
  return deadlineAfter(new Date(lastReply), rules.profile.verdictWorkingDays, rules).at.toISOString()
}
