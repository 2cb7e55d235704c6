import type { CitizenNoticeView } from '@minping/shared/api'

/** Groups notices by the day in Shanghai on which they were told; their order stays. */
export function byDay(notices: readonly CitizenNoticeView[]): { day: string; notices: CitizenNoticeView[] }[] {
  const days = new Map<string, CitizenNoticeView[]>()
  for (const notice of notices) {
    const day = notice.at.slice(0, 'YYYY-MM-DD'.length)
    days.set(day, [...(days.get(day) ?? []), notice])
  }
  return [...days].map(([day, ofDay]) => ({ day, notices: ofDay }))
}
