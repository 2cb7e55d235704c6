import { type Level, levelNames, levels } from '../review/level.ts'

/** A target of the action plan for one year; later years without one keep it. */
export interface FigureTarget {
  figure: 'activeGoodRate' | 'rectificationRate'
  year: number
  percent: number
  /** Where the target is ordered. */
  source: string
}

/** How the figures are counted here: configuration, printed beside every figure. */
export interface FiguresDefinition {
  /** 好评: {3, 4, 5} in national practice, {4, 5} in some cities. */
  goodLevels: readonly Level[]
  targets: readonly FigureTarget[]
}

/** The target in force for a figure in a year, in percent: the last one set up to that year; null before the first. */
export function targetOf(definition: FiguresDefinition, figure: FigureTarget['figure'], year: number): number | null {
  const inForce = definition.targets
    .filter((target) => target.figure === figure && target.year <= year)
    .sort((one, other) => other.year - one.year)
  return inForce[0]?.percent ?? null
}

/** The definition in a sentence, as it stands beside every figure. */
export function definitionSentence(goodLevels: readonly Level[]): { zh: string; en: string } {
  const good = levels.filter((level) => goodLevels.includes(level))
  const zh = good.map((level) => levelNames[level].zh).join('、')
  const en = good.map((level) => levelNames[level].en.toLowerCase()).join(', ')
  return {
    zh: `好评指${zh}；差评指不满意、非常不满意。主动评价好评率＝主动评价中的好评数÷主动评价总数，系统默认评价不计入。`,
    en: `Good means ${en}; bad means dissatisfied or very dissatisfied. Active good rate = good active reviews ÷ all active reviews; defaults recorded by the system are not counted.`,
  }
}
