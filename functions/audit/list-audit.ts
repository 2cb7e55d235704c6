import { type AuditEntry, mayReadAudit } from '@minping/shared/audit'
import { dayAfter, periodsBetween, shanghaiDay } from '@minping/shared/calendar'
import type { Call } from '../platform/call.ts'
import { readCursor, writeCursor } from '../platform/cursor.ts'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { readAuditHead } from '../store/audit-entity.ts'
import { type AuditPosition, listAuditEntries } from '../store/audit-list.ts'
import { viewEntries } from './views.ts'

const pageSize = 50
const daysShown = 30
/** Ten years: an audit is looked through, not read whole. */
const mostMonths = 120

/** What was recorded within the caller's scopes and is asked for, newest first. */
export const listAudit: UseCase<'listAudit'> = async ({ query, caller, now }) => {
  const { table } = service()
  const to = query.to ?? shanghaiDay(now)
  const from = query.from ?? dayAfter(to, -daysShown)
  const months = from <= to ? periodsBetween(from.slice(0, 7), to.slice(0, 7), mostMonths) : undefined
  if (!months) return { problem: 'PERIOD_INVALID', field: 'from' }
  const position = readCursor(query.cursor)
  if (position === null) return { problem: 'FIELD_INVALID', field: 'cursor' }

  const isWanted = (entry: AuditEntry) =>
    mayReadAudit(caller.grants, entry) && isOfDays(entry, from, to) && isAskedFor(entry, query)
  const { items, next } = await listAuditEntries(table, isWanted, {
    months: months.map(({ text }) => text).reverse(),
    after: position === undefined ? undefined : positionOf(position),
    limit: pageSize,
  })
  const head = await readAuditHead(table)
  return {
    body: {
      items: await viewEntries(items),
      ...writeCursor(next && `${next.at}#${next.seq}`),
      ...(head && { head }),
    },
  }
}

function isOfDays({ at }: AuditEntry, from: string, to: string): boolean {
  const day = shanghaiDay(new Date(at))
  return day >= from && day <= to
}

function isAskedFor({ by, action, subject }: AuditEntry, asked: Call<'listAudit'>['query']): boolean {
  const isTheirs = asked.who === undefined || (by.kind === 'staff' && by.id === asked.who)
  return isTheirs && (asked.action ?? action) === action && (asked.subject ?? subject.id) === subject.id
}

function positionOf(position: string): AuditPosition {
  const [at = '', seq = ''] = position.split('#')
  return { at, seq: Number(seq) }
}
