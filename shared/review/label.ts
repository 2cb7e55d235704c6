import type { Level } from './level.ts'

/** One nationally fixed reason for a level (评价标签). */
export interface Label {
  /** Three digits; the first is the level. */
  code: string
  level: Level
  text: string
  /** Base labels always show; the others on "more". */
  base: boolean
}

/** A version of the national label set. It may not be edited locally. */
export interface LabelSet {
  version: string
  labels: readonly Label[]
  /** Codes out of force: accepted on import, never offered. */
  retired: readonly string[]
}

/** The labels offered for a level, base labels first. */
export function labelsOfLevel(labelSet: LabelSet, level: Level): Label[] {
  const ofLevel = labelSet.labels.filter((label) => label.level === level)
  return [...ofLevel.filter((label) => label.base), ...ofLevel.filter((label) => !label.base)]
}
