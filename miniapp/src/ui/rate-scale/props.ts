import type { Level } from '@minping/shared/review'

export interface RateScaleProps {
  /** The question that the group answers, for screen readers; it stands above the rows already. */
  question: string
  value: Level | undefined
  onChange: (level: Level) => void
  disabled?: boolean
}

export function rowClass(level: Level, chosen: boolean): string {
  return `rate-scale__row rate-scale__row--${level}${chosen ? ' rate-scale__row--chosen' : ''}`
}
