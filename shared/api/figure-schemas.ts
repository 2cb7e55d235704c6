import * as z from 'zod'
import { level, levelCounts, scopeText } from './schema-parts.ts'

export const figuresQuery = z.strictObject({ scope: z.string().max(80), period: z.string().max(10) })
export const trendQuery = z.strictObject({
  scope: z.string().max(80),
  from: z.string().max(10),
  to: z.string().max(10).describe('Of the same kind as `from`: days, months, quarters or years.'),
})
export const rankingQuery = z.strictObject({
  scope: z.string().max(80),
  by: z.enum(['region', 'hall', 'window', 'department', 'item']),
  period: z.string().max(10),
})
/** A figure keeps its numerator and denominator; `percent` has two decimals, null means 0/0 (无数据). */
export const figure = z.object({ numerator: z.int(), denominator: z.int(), percent: z.string().nullable() })
export const figureWithTarget = figure.extend({
  target: z.number().nullable().describe('In percent; null where none is set.'),
  met: z.boolean().nullable(),
})
export const figures = z.object({
  scope: scopeText,
  scopeName: z.string(),
  scopeEnglishName: z.string(),
  period: z.string(),
  definition: z.object({ goodLevels: z.array(level), zh: z.string(), en: z.string() }),
  levels: z.object({ active: levelCounts, default: levelCounts }),
  supplements: levelCounts,
  excluded: z.int(),
  flags: z
    .object({ undecided: levelCounts, setAside: levelCounts })
    .describe('存疑: not decided yet (in `levels.active` as well), and 存疑不计 (in no other figure).'),
  activeGoodRate: figureWithTarget,
  withoutFlagged: figureWithTarget.describe(
    'activeGoodRate without the flagged reviews that nobody decided about yet.',
  ),
  goodRate: figure,
  activeRate: figure,
  badRate: figure,
  rectificationRate: figureWithTarget,
  onTimeRate: figure,
  satisfactionRate: figure,
  withoutContact: z.int().describe('Follow-ups verified without a visit (无法联系), counted apart.'),
  followUps: z.object({ opened: z.int(), due: z.int(), done: z.int() }),
  badReviewBudget: z
    .object({ allowed: z.int(), used: z.int(), left: z.int() })
    .nullable()
    .describe('How many bad reviews the target allows at the present number of active reviews; null without a target.'),
  generated: z.boolean().describe('Whether demonstration data, made by a generator, is in these counts.'),
})
export const trend = z.object({ scope: scopeText, points: z.array(figures) })
export const ranking = z.object({
  scope: scopeText,
  by: rankingQuery.shape.by,
  period: z.string(),
  items: z.array(figures),
})
