import { type Channel, channels } from '../review/channel.ts'
import { isBad, type Level, levels } from '../review/level.ts'
import { type ReviewMode, reviewModes } from '../review/mode.ts'
import { type BadReviewBudget, type BudgetCounts, budgetOf } from './budget.ts'
import { channelFields, modeFields } from './contribution.ts'
import type { CounterField, Counts } from './counts.ts'
import { definitionSentence, type FiguresDefinition, targetOf } from './definition.ts'
import { type Figure, type FigureWithTarget, figureOf, figureWithTarget } from './figure.ts'
import { type Interval, wilsonInterval } from './interval.ts'

/** Every figure for one scope and period, as the contract answers it. */
export interface Figures {
  definition: { goodLevels: Level[]; zh: string; en: string }
  levels: { active: Record<Level, number>; default: Record<Level, number> }
  supplements: Record<Level, number>
  excluded: number
  /** 存疑: not decided yet (in the active reviews as well), and 存疑不计 (in no other figure). */
  flags: { undecided: Record<Level, number>; setAside: Record<Level, number> }
  /** The KPI, with the interval that its size leaves open. */
  activeGoodRate: FigureWithTarget & { interval: Interval | null }
  /** The same without the flagged reviews that nobody has decided about yet. */
  withoutFlagged: FigureWithTarget
  goodRate: Figure
  activeRate: Figure
  badRate: Figure
  rectificationRate: FigureWithTarget
  onTimeRate: Figure
  visitOnTimeRate: Figure
  satisfactionRate: Figure
  withoutContact: number
  /** How active reviews were given. */
  channels: Record<Channel, number>
  /** What active reviews are of; those from before modes were kept are in none. */
  modes: Record<ReviewMode, number>
  /** Good among the active reviews of those who said that it failed, and of all others. */
  outcomes: { failed: Figure; others: Figure; notDone: number; returned: number }
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
    activeGoodRate: {
      ...figureWithTarget(activeGood, activeAll, goodTarget),
      interval: wilsonInterval(activeGood, activeAll),
    },
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
    visitOnTimeRate: figureOf(countOf('visitInTime'), countOf('visitDue')),
    satisfactionRate: figureOf(countOf('satisfied'), countOf('asked')),
    withoutContact: countOf('withoutContact'),
    channels: countsPerChannel(counts),
    modes: countsPerMode(counts),
    outcomes: outcomesOf(counts, isGood),
    followUps: { opened: countOf('opened'), due, done },
    badReviewBudget: budgetOf(budgetCountsOf(counts, definition), goodTarget),
    generated: countOf('generated') > 0,
  }
}

/** What uses up a budget: active reviews that are no good ones. */
export function budgetCountsOf(counts: Counts, { goodLevels }: FiguresDefinition): BudgetCounts {
  const active = countsPerLevel(counts, 'active')
  return {
    active: sumOf(active, () => true),
    used: sumOf(active, (level) => !goodLevels.includes(level)),
  }
}

type CountedByLevel = 'active' | 'default' | 'supplement' | 'flagged' | 'setAside' | 'failed'

function countsPerLevel(counts: Counts, kind: CountedByLevel): Record<Level, number> {
  const countOf = (level: Level) => counts[`${kind}${level}`] ?? 0
  return { 1: countOf(1), 2: countOf(2), 3: countOf(3), 4: countOf(4), 5: countOf(5) }
}

function countsPerChannel(counts: Counts): Record<Channel, number> {
  const entries = channels.map((channel) => [channel, counts[channelFields[channel]] ?? 0])
  return Object.fromEntries(entries) as Record<Channel, number>
}

function countsPerMode(counts: Counts): Record<ReviewMode, number> {
  const entries = reviewModes.map((mode) => [mode, counts[modeFields[mode]] ?? 0])
  return Object.fromEntries(entries) as Record<ReviewMode, number>
}

function outcomesOf(counts: Counts, isGood: (level: Level) => boolean): Figures['outcomes'] {
  const active = countsPerLevel(counts, 'active')
  const failed = countsPerLevel(counts, 'failed')
  const everyLevel = () => true
  const allFailed = sumOf(failed, everyLevel)
  const returned = counts.returned ?? 0
  return {
    failed: figureOf(sumOf(failed, isGood), allFailed),
    others: figureOf(sumOf(active, isGood) - sumOf(failed, isGood), sumOf(active, everyLevel) - allFailed),
    notDone: allFailed - returned,
    returned,
  }
}

function sumOf(perLevel: Record<Level, number>, belongs: (level: Level) => boolean): number {
  return levels.filter(belongs).reduce((sum, level) => sum + perLevel[level], 0)
}
