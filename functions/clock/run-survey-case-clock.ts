import type { CaseClock } from '@minping/shared/case'
import { type NoticedCase, noticedSurveyCase } from '@minping/shared/notice'
import {
  closeUnjudged,
  isSurveyCaseOverdue,
  markSurveyCaseOverdue,
  rescheduleSurveyCase,
} from '@minping/shared/survey-case'
import {
  readOpenSurveyCases,
  readRepliedSurveyCases,
  type StoredSurveyCase,
  updateSurveyCase,
} from '../store/survey-case-entity.ts'
import type { Table } from '../store/table.ts'

/** What the clock found of survey cases, and what it did. */
export interface SurveyCaseClockRun {
  open: number
  overdue: number
  /** With a deadline in a year whose holidays are not published. */
  provisional: number
  markedOverdue: number
  rescheduled: number
  /** Replied to, and not judged in the time for it. */
  closed: number
}

/**
 * Dates provisional deadlines anew, marks open cases whose deadline has passed, and closes those whose reply has waited
 * long enough for a verdict. Whoever changes a case at the same moment goes first; the next run sees to it. The open
 * cases are handed on as the clock leaves them, to be reminded of.
 */
export async function runSurveyCaseClock({
  table,
  departmentCodes,
  ...context
}: CaseClock & { table: Table; departmentCodes: readonly string[] }): Promise<{
  run: SurveyCaseClockRun
  cases: NoticedCase[]
}> {
  const run: SurveyCaseClockRun = { open: 0, overdue: 0, provisional: 0, markedOverdue: 0, rescheduled: 0, closed: 0 }
  const cases: NoticedCase[] = []
  for (const departmentCode of departmentCodes) {
    for (const { found } of await readOpenSurveyCases(table, [departmentCode])) {
      const after = await carryOn(table, found, context)
      cases.push(noticedSurveyCase(after))
      run.open += 1
      if (isSurveyCaseOverdue(after, context.now)) run.overdue += 1
      if (after.provisional) run.provisional += 1
      if (after.markedOverdueAt !== found.markedOverdueAt && after.markedOverdueAt) run.markedOverdue += 1
      if (after.provisional !== found.provisional || after.dueAt !== found.dueAt) run.rescheduled += 1
    }
    for (const { found } of await readRepliedSurveyCases(table, [departmentCode])) {
      const closed = closeUnjudged(found, context)
      const standing = closed && (await updateSurveyCase(table, closed, found.version, context.now))
      if (closed && !standing) run.closed += 1
    }
  }
  return { run, cases }
}

/** The case as the clock leaves it: changed, or as it is. */
async function carryOn(table: Table, surveyCase: StoredSurveyCase, context: CaseClock): Promise<StoredSurveyCase> {
  const rescheduled = rescheduleSurveyCase(surveyCase, context)
  const after = markSurveyCaseOverdue(rescheduled ?? surveyCase, context.now) ?? rescheduled
  if (!after) return surveyCase
  const standing = await updateSurveyCase(table, after, surveyCase.version, context.now)
  return standing ?? after
}
