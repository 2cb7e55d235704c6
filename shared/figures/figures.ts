import { isBad, type Level, levels } from '../review/level.ts'
import type { CounterField, Counts } from './counts.ts'
import { definitionSentence, type FiguresDefinition, targetOf } from './definition.ts'
import { type Figure, type FigureWithTarget, figureOf, figureWithTarget } from './figure.ts'
import { missesAllowed } from './percent.ts'

/** How many bad reviews the target allows at the present number of active reviews; `left` is negative when overspent. */
export interface BadReviewBudget {
  allowed: number
  used: number
  left: number
}

/** Every figure for one scope and period, as the contract answers it. */
export interface Figures {
  definition: { goodLevels: Level[]; zh: string; en: string }
  levels: { active: Record<Level, number>; default: Record<Level, number> }
  supplements: Record<Level, number>
  excluded: number
  /** 存疑: not decided yet (in the active reviews as well), and 存疑不计 (in no other figure). */
  flags: { undecided: Record<Level, number>; setAside: Record<Level, number> }
  activeGoodRate: FigureWithTarget
  /** The same without the flagged reviews that nobody has decided about yet. */
  withoutFlagged: FigureWithTarget
  goodRate: Figure
  activeRate: Figure
  badRate: Figure
  rectificationRate: FigureWithTarget
  onTimeRate: Figure
  satisfactionRate: Figure
  withoutContact: number
  followUps: { opened: number; due: number; done: number }
  badReviewBudget: BadReviewBudget | null
  generated: boolean
}

/** Computes every figure from counts, under a definition and the targets of a year. Throws FiguresError on impossible counts. */
export function computeFigures(counts: Counts, definition: FiguresDefinition, year: number): Figures {
  const countOf = (field: CounterField) => counts[field] ?? 0
  const active = countsPerLevel(counts, 'active')
  const byDefault = countsPerLevel(counts, 'default')
  const flagged = countsPerLevel(counts, 'flagged')
  const isGood = (level: Level) => definition.goodLevels.includes(level)
  const everyLevel = () => true

  const activeGood = sumOf(active, isGood)
  const activeAll = sumOf(active, everyLevel)
  const all = activeAll + sumOf(byDefault, everyLevel)
  const due = countOf('due')
  const done = countOf('done')
  const goodTarget = targetOf(definition, 'activeGoodRate', year)

  return {
    definition: { goodLevels: levels.filter(isGood), ...definitionSentence(definition.goodLevels) },
    levels: { active, default: byDefault },
    supplements: countsPerLevel(counts, 'supplement'),
    excluded: countOf('excluded'),
    flags: { undecided: flagged, setAside: countsPerLevel(counts, 'setAside') },
    activeGoodRate: figureWithTarget(activeGood, activeAll, goodTarget),
    withoutFlagged: figureWithTarget(
      activeGood - sumOf(flagged, isGood),
      activeAll - sumOf(flagged, everyLevel),
      goodTarget,
    ),
    goodRate: figureOf(activeGood + sumOf(byDefault, isGood), all),
    activeRate: figureOf(activeAll, all),
    badRate: figureOf(sumOf(active, isBad) + sumOf(byDefault, isBad), all),
    rectificationRate: figureWithTarget(done, due, targetOf(definition, 'rectificationRate', year)),
    onTimeRate: figureOf(countOf('doneInTime'), due),
    satisfactionRate: figureOf(countOf('satisfied'), countOf('asked')),
    withoutContact: countOf('withoutContact'),
    followUps: { opened: countOf('opened'), due, done },
    badReviewBudget: budgetOf(activeGood, activeAll, goodTarget),
    generated: countOf('generated') > 0,
  }
}

type CountedByLevel = 'active' | 'default' | 'supplement' | 'flagged' | 'setAside'

function countsPerLevel(counts: Counts, kind: CountedByLevel): Record<Level, number> {
  const countOf = (level: Level) => counts[`${kind}${level}`] ?? 0
  return { 1: countOf(1), 2: countOf(2), 3: countOf(3), 4: countOf(4), 5: countOf(5) }
}

function sumOf(perLevel: Record<Level, number>, belongs: (level: Level) => boolean): number {
  return levels.filter(belongs).reduce((sum, level) => sum + perLevel[level], 0)
}

function budgetOf(good: number, active: number, target: number | null): BadReviewBudget | null {
  if (target === null) return null
  const allowed = missesAllowed(active, target)
  const used = active - good
  return { allowed, used, left: allowed - used }
}
