import { markedOverdue, rescheduled } from '../case/clock.ts'
import { type CaseClock, hasPassed } from '../case/deadline.ts'
import { changed } from '../case/record.ts'
import { isSurveyCaseOverdue, verdictDueAt, withDeadlines } from './deadline.ts'
import { closed } from './give-verdict.ts'
import type { SurveyCase } from './survey-case.ts'

/** Marks that the deadline has passed without a reply; undefined when it hasn't, or is marked already. */
export function markSurveyCaseOverdue(surveyCase: SurveyCase, now: Date): SurveyCase | undefined {
  return markedOverdue(surveyCase, isSurveyCaseOverdue, now)
}

/** Dates provisional deadlines anew once the calendar has been filled; undefined when nothing is provisional or new. */
export function rescheduleSurveyCase(surveyCase: SurveyCase, context: CaseClock): SurveyCase | undefined {
  if (!surveyCase.provisional) return undefined
  const after = withDeadlines(surveyCase, context)
  const isSame = after.dueAt === surveyCase.dueAt && after.acceptDueAt === surveyCase.acceptDueAt && after.provisional
  return isSame ? undefined : rescheduled(surveyCase, after, context.now)
}

/** Closes a case whose reply has waited long enough for a verdict; undefined while it waits. */
export function closeUnjudged(surveyCase: SurveyCase, context: CaseClock): SurveyCase | undefined {
  const waitsUntil = verdictDueAt(surveyCase, context)
  if (waitsUntil === undefined || !hasPassed(waitsUntil, context.now)) return undefined
  return changed(surveyCase, closed(surveyCase, context.now))
}
