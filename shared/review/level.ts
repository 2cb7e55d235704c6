/** The five levels of 好差评: 5 非常满意 … 1 非常不满意, as live interfaces count (GB/T 39046-2020 table A.8 counts the other way). */
export const levels = [5, 4, 3, 2, 1] as const
export type Level = (typeof levels)[number]

/** 差评 is always {1, 2}: 不满意 and 非常不满意. */
export const badLevels: readonly Level[] = [2, 1]

export const levelNames: Record<Level, { zh: string; en: string }> = {
  5: { zh: '非常满意', en: 'Very satisfied' },
  4: { zh: '满意', en: 'Satisfied' },
  3: { zh: '基本满意', en: 'Fairly satisfied' },
  2: { zh: '不满意', en: 'Dissatisfied' },
  1: { zh: '非常不满意', en: 'Very dissatisfied' },
}

/** Whether a value from outside is one of the five levels. */
export function isLevel(value: unknown): value is Level {
  return levels.includes(value as Level)
}

/** Whether a level is a 差评, which causes a follow-up. */
export function isBad(level: Level): boolean {
  return badLevels.includes(level)
}
