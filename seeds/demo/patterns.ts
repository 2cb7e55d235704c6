import { dayAfter, instantAt, shanghaiDay, workingDay } from '@minping/shared/calendar'
import type { FlagDecision } from '@minping/shared/flag'
import type { Level } from '@minping/shared/review'
import type { City } from '../city.ts'
import type { JudgedOccasion } from './judgements.ts'

/** Reviews as somebody gives them who 刷好评, or a crowd that only looks so. All made up. */
interface Pattern {
  name: string
  hallId: string
  /** Which window of the hall, from 0. */
  window: number
  workingDaysAgo: number
  time: string
  everySeconds: number
  levels: readonly Level[]
  comment?: string
  /** All by one person. */
  byOne?: true
  decided?: { decision: FlagDecision; reason: string }
}

const patterns: readonly Pattern[] = [
  {
    name: 'burst',
    hallId: '530702-01',
    window: 2,
    workingDaysAgo: 1,
    time: '15:30',
    everySeconds: 43,
    levels: [5, 5, 5, 4, 5, 5, 2, 5, 5, 5],
  },
  {
    name: 'repeat',
    hallId: '530721-01',
    window: 0,
    workingDaysAgo: 2,
    time: '10:05',
    everySeconds: 17 * 60,
    levels: [5, 5, 5, 5, 5],
    comment: '服务热情，办理高效，五星好评！',
    byOne: true,
  },
  {
    name: 'words',
    hallId: '530700-01',
    window: 1,
    workingDaysAgo: 5,
    time: '14:10',
    everySeconds: 25 * 60,
    levels: [5, 5, 5, 5],
    comment: '工作人员态度好、效率高，值得表扬。',
    decided: { decision: 'setAside', reason: '与当天办件记录核对，四条评价都没有对应的办件。' },
  },
  {
    name: 'crowd',
    hallId: '530723-01',
    window: 0,
    workingDaysAgo: 6,
    time: '09:20',
    everySeconds: 55,
    levels: [5, 4, 5, 5, 5, 4, 5, 5, 3],
    decided: { decision: 'counts', reason: '当天社区组织老人集中办理，叫号记录与评价时间一致。' },
  },
]

/** An occasion of a pattern, with what its reviews have in common. */
export interface PatternedOccasion extends JudgedOccasion {
  said: { citizen: string; comment?: string }
}

/** The occasions of every pattern, on working days before `now`. */
export function spreadPatterns(city: City, now: Date): PatternedOccasion[] {
  return patterns.flatMap((pattern) => {
    const { name, hallId, workingDaysAgo, time, everySeconds, levels, comment, byOne } = pattern
    const window = city.windows.filter((candidate) => candidate.hallId === hallId)[pattern.window]
    if (!window) return []
    const start = instantAt(workingDayBefore(city, now, workingDaysAgo), time).getTime()
    return levels.map(
      (level, index): PatternedOccasion => ({
        at: new Date(start + index * everySeconds * 1_000),
        working: true,
        window,
        itemCode: window.itemCodes[0],
        kind: 'active',
        level,
        said: {
          citizen: `device:demo-${name}${byOne ? '' : `-${index + 1}`}`,
          ...(comment && level > 2 && { comment }),
        },
      }),
    )
  })
}

/** What was decided about the pattern that a reviewer belongs to. */
export function decisionAbout(citizen: string | undefined): Pattern['decided'] {
  const name = /^device:demo-([a-z]+)/.exec(citizen ?? '')?.[1]
  return patterns.find((pattern) => pattern.name === name)?.decided
}

function workingDayBefore(city: City, now: Date, days: number): string {
  let day = shanghaiDay(now)
  for (let left = days; left > 0; ) {
    day = dayAfter(day, -1)
    if (workingDay(day, city.calendar).working) left -= 1
  }
  return day
}
