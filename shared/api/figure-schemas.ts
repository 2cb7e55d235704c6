import * as z from 'zod'
import { rankedFigures } from '../figures/ranking.ts'
import { level, levelCounts, outcomeReason, scopeText } from './schema-parts.ts'

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
  figure: z.enum(rankedFigures).optional().describe('What is ranked by; `activeGoodRate` when nothing is said.'),
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
  activeGoodRate: figureWithTarget.extend({
    interval: z
      .object({ lower: z.string(), upper: z.string() })
      .nullable()
      .describe('95 % confidence interval (Wilson) in percent, two decimals, rounded outwards; null for 0/0.'),
  }),
  withoutFlagged: figureWithTarget.describe(
    'activeGoodRate without the flagged reviews that nobody decided about yet.',
  ),
  goodRate: figure,
  activeRate: figure,
  badRate: figure,
  rectificationRate: figureWithTarget,
  onTimeRate: figure,
  visitOnTimeRate: figure.describe(
    'First visits (or verifications) by their deadline, of those made or, without one, overdue for a reply.',
  ),
  satisfactionRate: figure,
  withoutContact: z.int().describe('Follow-ups verified without a visit (无法联系), counted apart.'),
  channels: z
    .object({ qr: z.int(), mobile: z.int(), pc: z.int(), tablet: z.int(), terminal: z.int() })
    .describe('How active reviews were given.'),
  modes: z.object({ onSite: z.int(), matter: z.int(), general: z.int() }).describe('What active reviews are of.'),
  outcomes: z
    .object({ failed: figure, others: figure, notDone: z.int(), returned: z.int() })
    .describe(
      'Good among the active reviews of those who said that it was not done or was returned, and of all others.',
    ),
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
  figure: z.enum(rankedFigures),
  items: z.array(
    figures.extend({
      few: z.boolean().describe('样本少: made of too few to be compared, and ordered behind those that are not.'),
    }),
  ),
})

/** Why people were dissatisfied: a label, or null for reviews that chose none. */
const reason = z.object({
  label: z.object({ code: z.string(), level, text: z.string() }).nullable(),
  share: figure.describe('How often it was given, of all reasons given; a review may give several.'),
  cumulative: figure.describe('It and all before it.'),
  before: figure.describe('The same of the period before.'),
  change: z.string().nullable().describe('By how many percentage points its share grew: `+3.20`, `-0.50`, `0.00`.'),
})
/** Why nothing was achieved, by the city's own list; null for those who chose no reason. */
const failureReason = reason.omit({ label: true }).extend({ reason: outcomeReason.nullable() })
export const reasons = z.object({
  scope: scopeText,
  period: z.string(),
  periodBefore: z.string(),
  badReviews: z.int(),
  badReviewsBefore: z.int(),
  given: z.int(),
  givenBefore: z.int(),
  reasons: z.array(reason),
  failures: z
    .object({
      reviews: z.int(),
      reviewsBefore: z.int(),
      given: z.int(),
      givenBefore: z.int(),
      reasons: z.array(failureReason),
    })
    .describe('Why it was not done or was returned, said with any level; never among the labels.'),
})

const workTimes = z.object({
  measured: z.int(),
  spans: z.array(
    z.object({
      withinWorkingDays: z.int().nullable().describe('The end of the span; null is everything later.'),
      share: figure,
    }),
  ),
  meanWorkingDays: z.string().nullable().describe('Arithmetic mean in working days of office time, two decimals.'),
})
export const followUpWork = z.object({
  scope: scopeText,
  period: z.string(),
  funnel: z.object({
    opened: z.int(),
    accepted: z.int(),
    visited: z.int(),
    rectified: z.int(),
    replied: z.int(),
    closed: z.int(),
    overdue: z.int().describe('Due and not done; beside the stages.'),
  }),
  visitTimes: workTimes.describe('From opening to the first visit, or verification without contact.'),
  replyTimes: workTimes.describe('From opening to the first reply.'),
})

export const budgetQuery = z.strictObject({ scope: figuresQuery.shape.scope })
const budget = { allowed: z.int(), used: z.int(), left: z.int() }
export const budgetOutlook = z.object({
  scope: scopeText,
  year: z.string(),
  today: z.iso.date(),
  target: z.number().nullable(),
  budget: z
    .object({ active: z.int(), ...budget })
    .nullable()
    .describe('Up to now; null without a target.'),
  pace: z
    .object({
      from: z.iso.date(),
      to: z.iso.date(),
      days: z.int(),
      active: z.int(),
      used: z.int(),
      activePerWeek: z.string().nullable(),
      usedPerWeek: z.string().nullable(),
    })
    .describe('The last eight weeks up to yesterday, from the first day with a review on.'),
  outcome: z
    .enum(['overspent', 'runsOut', 'lasts', 'unknown'])
    .nullable()
    .describe('At the present pace and volume; `unknown` where the last weeks hold too little; null without a target.'),
  runsOutOn: z.iso.date().optional(),
  yearEnd: z
    .object({ active: z.int(), ...budget })
    .optional()
    .describe('What the year comes to when it goes on like this.'),
})
