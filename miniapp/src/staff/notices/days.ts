import type { NoticeView } from '@minping/shared/api'

/** Notices of one day, `2026-11-24`. */
export interface NoticeDay {
  day: string
  notices: NoticeView[]
}

/** Groups notices by the day in Shanghai on which they were told; their order stays. */
export function byDay(notices: readonly NoticeView[]): NoticeDay[] {
  const days: NoticeDay[] = []
  for (const notice of notices) {
    const day = notice.at.slice(0, 'YYYY-MM-DD'.length)
    const last = days.at(-1)
    if (last?.day === day) last.notices.push(notice)
    else days.push({ day, notices: [notice] })
  }
  return days
}
