import { type CaseClock, reminderWatch } from '@minping/shared/case'
import { dueReminders, type Notice, type NoticedCase, noticesOfReminder } from '@minping/shared/notice'
import { staffAround } from '../platform/staff-around.ts'
import { tellReminder, withoutTold } from '../store/notice-entity.ts'
import { staffWithAllowance } from '../store/subscription-entity.ts'
import type { Table } from '../store/table.ts'

/** How many reminders are written at the same time. */
const atOnce = 20
/** So many in one run, which has a minute; after a great backlog the next runs tell the rest. */
const mostInOneRun = 2_000

/**
 * Reminds staff of the deadlines of open cases, in office hours, each once, however often and by however many clocks
 * this is called. How many reminders were told now.
 */
export async function sendReminders(
  table: Table,
  cases: readonly NoticedCase[],
  clock: CaseClock,
): Promise<{ reminded: number }> {
  const untold = await withoutTold(table, await noticesDue(table, cases, clock))
  const due = untold.slice(0, mostInOneRun)
  let reminded = 0
  for (let start = 0; start < due.length; start += atOnce) {
    const batch = due.slice(start, start + atOnce)
    const accepting = await staffWithAllowance(
      table,
      batch.map(({ notice }) => notice.staffId),
    )
    const told = await Promise.all(
      batch.map(({ notice, version }) =>
        tellReminder(table, notice, version, accepting.has(notice.staffId) ? 'task' : undefined),
      ),
    )
    reminded += told.filter(Boolean).length
  }
  return { reminded }
}

async function noticesDue(table: Table, cases: readonly NoticedCase[], clock: CaseClock) {
  const watch = reminderWatch(clock)
  const staffOf = staffAround(table)
  const due: { notice: Notice; version: number }[] = []
  for (const noticed of cases) {
    const reminders = dueReminders(noticed, watch)
    const staff = reminders.length > 0 ? await staffOf(noticed.place) : []
    const notices = reminders.flatMap((reminder) => noticesOfReminder(noticed, reminder, staff, clock.now))
    due.push(...notices.map((notice) => ({ notice, version: noticed.version })))
  }
  return due
}
