import { shanghaiDay } from '@minping/shared/calendar'
import { lastComplete } from '../read-period.ts'
import type { DatasetName } from './dictionary.ts'

/** The years that a dataset can be had for, the last one first; none where it isn't divided into years. */
export function yearsOf(dataset: DatasetName, since: number, now: Date): string[] {
  switch (dataset) {
    case 'figures':
      return yearsDown(lastComplete('month', now).year, since)
    case 'texts':
      return yearsDown(Number(shanghaiDay(now).slice(0, 4)), since)
    case 'publication':
      return []
  }
}

function yearsDown(last: number, first: number): string[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => String(last - index))
}
