import type { FollowUp } from '@minping/shared/follow-up'
import { eventsOfFollowUp, eventsOfSurveyCase, type NoticedEvent, noticesOfEvent } from '@minping/shared/notice'
import type { SurveyCase } from '@minping/shared/survey-case'
import { newNoticeWrite } from '../store/notice-entity.ts'
import { staffWithAllowance } from '../store/subscription-entity.ts'
import type { Table } from '../store/table.ts'
import { mostWrites, type TransactItem } from '../store/transaction.ts'
import { staffAround } from './staff-around.ts'

/** What a deed writes beside its notices, at most. */
const otherWrites = 10

/** What staff are told of a change of a follow-up, for the transaction that makes it: told exactly when it is done. */
export function tellOfFollowUp(table: Table, before: FollowUp, after: FollowUp, now: Date): Promise<TransactItem[]> {
  return noticeWrites(table, eventsOfFollowUp(before, after), now)
}

/** The same of a reported problem. */
export function tellOfSurveyCase(
  table: Table,
  before: SurveyCase,
  after: SurveyCase,
  now: Date,
): Promise<TransactItem[]> {
  return noticeWrites(table, eventsOfSurveyCase(before, after), now)
}

/**
 * Whoever has accepted a message of WeChat is told through it too: whether an acceptance is left is decided at sending.
 * So many people at one place that a transaction can't hold their notices are not all told: the queue shows it to each.
 */
async function noticeWrites(table: Table, events: readonly NoticedEvent[], now: Date): Promise<TransactItem[]> {
  const staffOf = staffAround(table)
  const perEvent = await Promise.all(
    events.map(async (event) => noticesOfEvent(event, await staffOf(event.after.place), now)),
  )
  const told = perEvent.flat().slice(0, mostWrites - otherWrites)
  const accepting = await staffWithAllowance(
    table,
    told.map(({ staffId }) => staffId),
  )
  return told.map((notice) => newNoticeWrite(table, notice, accepting.has(notice.staffId) ? 'task' : undefined))
}
