import * as z from 'zod'
import { withholdingReasonCodes } from '../publication/publication.ts'
import { bilingual, level, scopeText } from './schema-parts.ts'

const sentences = z.object({ zh: z.string(), en: z.string() })
const month = z.string().describe('YYYY-MM')

// ── figures ───────────────────────────────────────────────────────────────────────────────────────

export const publicFiguresQuery = z.strictObject({
  scope: z.string().max(80).optional().describe('The city (the default), `region:…` or `hall:…`.'),
  period: z.string().max(10).optional().describe('A month, quarter or year that is over; by default the last quarter.'),
})
export const publicRankingQuery = publicFiguresQuery.extend({
  by: z.enum(['region', 'hall']).optional().describe('Regions of the city (the default) or halls.'),
})
export const publicTrendQuery = z.strictObject({
  scope: publicFiguresQuery.shape.scope,
  by: z.enum(['month', 'quarter', 'year']).optional().describe('By default quarters: the last eight.'),
})

const publicFigure = z.object({
  hidden: z.boolean().describe('It is about too few people, or would tell a figure that is: nothing of it is shown.'),
  numerator: z.int().nullable(),
  denominator: z.int().nullable(),
  percent: z.string().nullable().describe('Two decimals; null for 0/0 (无数据) and where it is hidden.'),
})
const publicFigureWithTarget = publicFigure.extend({
  target: z.number().nullable().describe('In percent; null where none is set.'),
  met: z.boolean().nullable(),
})
const figuresOfPlace = z.object({
  scope: scopeText,
  scopeName: z.string(),
  scopeEnglishName: z.string(),
  parent: z.object({ scope: scopeText, ...bilingual }).optional(),
  period: z.string(),
  firstDay: z.string(),
  lastDay: z.string(),
  activeGoodRate: publicFigureWithTarget,
  goodRate: publicFigure,
  activeRate: publicFigure,
  badRate: publicFigure,
  rectificationRate: publicFigureWithTarget,
  onTimeRate: publicFigure,
  satisfactionRate: publicFigure,
  generated: z.boolean().describe('Whether demonstration data, made by a generator, is in these counts.'),
})
const howPublished = {
  definition: sentences.describe('What good and bad mean in these figures.'),
  threshold: z.int().describe('A figure about fewer people than this is hidden.'),
  published: z
    .object({ since: z.int(), month: month.nullable(), quarter: z.string().nullable(), year: z.string().nullable() })
    .describe('The first year, and the last month, quarter and year that are published.'),
}
export const publicFigures = figuresOfPlace.extend(howPublished)
export const publicRanking = z.object({
  scope: scopeText,
  by: z.enum(['region', 'hall']),
  period: z.string(),
  items: z
    .array(figuresOfPlace)
    .describe('The best active good rate first; then those without data; hidden ones last.'),
  ...howPublished,
})
export const publicTrend = z.object({ scope: scopeText, points: z.array(figuresOfPlace), ...howPublished })

// ── words ─────────────────────────────────────────────────────────────────────────────────────────

export const publicTextsQuery = z.strictObject({
  scope: publicFiguresQuery.shape.scope,
  tone: z.enum(['good', 'bad']).optional(),
  cursor: z.string().max(512).optional(),
})
const publicText = z.object({
  level,
  comment: z.string(),
  reply: z.string().optional(),
  region: z.object(bilingual),
  hall: z.object(bilingual),
  month: month.describe('When the review was given: a day could lead to somebody.'),
  generated: z.boolean(),
})
const publicationCounts = z.object({
  proposed: z.int().describe('Words that were proposed for publication so far, decided on or not.'),
  released: z.int(),
  withheld: z.record(z.enum(withholdingReasonCodes), z.int()).describe('How many were not published, by the reason.'),
})
export const publicTexts = z.object({
  items: z.array(publicText),
  cursor: z.string().optional(),
  counts: publicationCounts,
  goodSample: z
    .int()
    .describe('Of so many good reviews with words one is proposed; of bad ones all that are replied to.'),
})

// ── open data ─────────────────────────────────────────────────────────────────────────────────────

export const datasetNames = ['figures', 'texts', 'publication'] as const
export const datasetPath = z.strictObject({ dataset: z.enum(datasetNames) })
export const datasetQuery = z.strictObject({
  year: z
    .string()
    .regex(/^20\d{2}$/)
    .optional()
    .describe('Where the dataset is divided into years; by default the last one that has data.'),
  format: z.enum(['json', 'csv']).optional(),
})
const cell = z.union([z.string(), z.number(), z.boolean(), z.null()])
const field = z.object({
  name: z.string(),
  zh: z.string(),
  en: z.string(),
  unit: z.string().optional(),
  values: z.string().optional().describe('What values it takes, where that needs saying.'),
})
const datasetSummary = z.object({
  dataset: z.enum(datasetNames),
  title: sentences,
  about: sentences,
  source: sentences,
  updated: sentences,
  terms: sentences,
  years: z.array(z.string()).describe('The years that it can be had for; empty where it is not divided into years.'),
  fields: z.array(field),
})
export const datasetList = z.object({ items: z.array(datasetSummary) })
export const dataset = z.object({
  dataset: z.enum(datasetNames),
  year: z.string().optional(),
  fields: z.array(z.string()),
  rows: z.array(z.record(z.string(), cell)),
  generated: z.boolean().describe('Whether demonstration data is among the rows.'),
})
