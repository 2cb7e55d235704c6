import { type FollowUpContext, isOverdue, markOverdue, reschedule } from '@minping/shared/follow-up'
import { type NoticedCase, noticedFollowUp } from '@minping/shared/notice'
import { tellCitizen } from '../platform/tell-citizen.ts'
import { readOpenQueue, type StoredFollowUp, updateFollowUp } from '../store/follow-up-entity.ts'
import { getReview } from '../store/review-entity.ts'
import type { Table } from '../store/table.ts'
import type { TransactItem } from '../store/transaction.ts'

/** What the clock found open, and what it did. */
export interface ClockRun {
  open: number
  overdue: number
  /** With a deadline in a year whose holidays are not published. */
  provisional: number
  markedOverdue: number
  rescheduled: number
}

/**
 * Dates provisional deadlines anew where the year's calendar is there by now, and marks open follow-ups whose deadline
 * has passed, so that the figures count them as due. Whoever changes a case at the same moment goes first; the next
 * run sees to it. A second run at the same instant changes nothing. A case that has its reply keeps the deadline that
 * it was promised by. The open cases are handed on as the clock leaves them, to be reminded of.
 */
export async function runClock({
  table,
  hallIds,
  ...context
}: FollowUpContext & { table: Table; hallIds: readonly string[] }): Promise<{ run: ClockRun; cases: NoticedCase[] }> {
  const run: ClockRun = { open: 0, overdue: 0, provisional: 0, markedOverdue: 0, rescheduled: 0 }
  const cases: NoticedCase[] = []
  for (const hallId of hallIds) {
    for (const { found: followUp } of await readOpenQueue(table, [hallId])) {
      const after = await carryOn(table, followUp, context)
      cases.push(noticedFollowUp(after))
      run.open += 1
      if (isOverdue(after, context.now)) run.overdue += 1
      if (after.provisional) run.provisional += 1
      if (after.markedOverdueAt !== followUp.markedOverdueAt && after.markedOverdueAt) run.markedOverdue += 1
      if (after.provisional !== followUp.provisional || after.dueAt !== followUp.dueAt) run.rescheduled += 1
    }
  }
  return { run, cases }
}

/** The follow-up as the clock leaves it: changed, or as it is. */
async function carryOn(table: Table, followUp: StoredFollowUp, context: FollowUpContext): Promise<StoredFollowUp> {
  const rescheduled = reschedule(followUp, context)
  const after = markOverdue(rescheduled ?? followUp, context.now) ?? rescheduled
  if (!after) return followUp
  const telling = rescheduled ? await tellOfNewDate(table, followUp, after, context.now) : []
  const standing = await updateFollowUp(table, after, followUp.version, context.now, telling)
  return standing ?? after
}

/** Whoever gave the review was promised the provisional date. */
async function tellOfNewDate(
  table: Table,
  before: StoredFollowUp,
  after: StoredFollowUp,
  now: Date,
): Promise<TransactItem[]> {
  const review = await getReview(table, after.followUpId)
  return tellCitizen(table, before, after, review?.citizen, now)
}
