import type { NoticeView } from '@minping/shared/api'
import { type Standing, standingOf } from '../time/remaining'

/** How the deadline of a notice stands now, as the queue says it; `none` once it was kept or moved. */
export function noticeStanding({ deadline, workingDayMinutes }: NoticeView): Standing {
  const { kind = 'reply', at = '', remainingMinutes } = deadline ?? {}
  const over = (remainingMinutes ?? 0) < 0
  const time = { overdue: false, remainingMinutes: remainingMinutes ?? 0, workingDayMinutes }
  const running = remainingMinutes === undefined ? time : { ...time, nextDueAt: at }
  switch (kind) {
    case 'visit':
      return standingOf({ ...running, visitOverdue: over, visitDueAt: at })
    case 'accept':
      return standingOf({ ...running, acceptOverdue: over, acceptDueAt: at })
    default:
      return standingOf({ ...running, overdue: over, visitOverdue: false, visitDueAt: '' })
  }
}
