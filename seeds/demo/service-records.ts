import type { Level, Outcome } from '@minping/shared/review'
import type { ServiceOutcome } from '@minping/shared/service-record'
import type { City } from '../city.ts'

/** A made-up 办件, and how it was judged where somebody did; ids and codes are made of the keys of whoever loads it. */
export interface DemoServiceRecord {
  projectNo: string
  windowId: string
  itemCode: string
  outcome: ServiceOutcome
  startedAt: Date
  finishedAt: Date
  judged?: { at: Date; level: Level; outcomeReasons: readonly string[] }
}

/** How a matter went: which of the window's it was, how it ended, what was said of it. */
interface Matter {
  /** How many minutes ago it was finished. */
  ago: number
  item: number
  outcome: ServiceOutcome
  level?: Level
  outcomeReasons?: readonly string[]
}

/** The window whose code `npm start` shows, and a window in another region; the same happens at both. */
const windowIds = ['530702-01-03', '530721-01-01']

/** Of the last hours, the latest first: judged and not yet, done and not. */
const lately: readonly Matter[] = [
  { ago: 4, item: 0, outcome: 'done' },
  { ago: 16, item: 1, outcome: 'returned' },
  { ago: 31, item: 1, outcome: 'done', level: 5 },
  { ago: 47, item: 0, outcome: 'notDone', level: 3, outcomeReasons: ['N01'] },
  { ago: 66, item: 2, outcome: 'done' },
  { ago: 92, item: 0, outcome: 'done', level: 4 },
  { ago: 118, item: 3, outcome: 'returned', level: 4, outcomeReasons: ['N12'] },
  { ago: 143, item: 1, outcome: 'notDone' },
  { ago: 171, item: 0, outcome: 'done', level: 5 },
  { ago: 24 * 60 + 35, item: 1, outcome: 'done', level: 5 },
  { ago: 24 * 60 + 80, item: 0, outcome: 'done' },
  { ago: 24 * 60 + 130, item: 2, outcome: 'returned', level: 3, outcomeReasons: ['N10'] },
]

const minute = 60_000

/** Made-up 办件 of the hours before `now` and of the day before, at two windows. The same `now` gives the same. */
export function makeServiceRecords(city: City, now: Date): DemoServiceRecord[] {
  return city.windows
    .filter(({ windowId }) => windowIds.includes(windowId))
    .flatMap(({ windowId, itemCodes }) =>
      lately.map((matter, index) => {
        const finishedAt = new Date(now.getTime() - matter.ago * minute)
        const { outcome, level, outcomeReasons = [] } = matter
        return {
          projectNo: projectNumber(windowId, finishedAt, index),
          windowId,
          itemCode: itemCodes[matter.item % itemCodes.length] ?? '',
          outcome,
          startedAt: new Date(finishedAt.getTime() - (9 + (index % 4) * 5) * minute),
          finishedAt,
          ...(level && {
            judged: { at: new Date(finishedAt.getTime() + (2 + (index % 3)) * minute), level, outcomeReasons },
          }),
        }
      }),
    )
}

/** Starts with region and year as real ones do; the B says that it is made up. */
function projectNumber(windowId: string, at: Date, index: number): string {
  const [region = '', hall = '', window = ''] = windowId.split('-')
  return `${region}${at.getUTCFullYear()}B${hall}${window}${String(index + 1).padStart(4, '0')}`
}

/** What a review says of an outcome. */
export function saidOutcome(outcome: ServiceOutcome): Outcome | undefined {
  return outcome === 'done' ? undefined : outcome
}
