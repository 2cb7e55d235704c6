import * as z from 'zod'
import { waveModes, waveStates } from '../survey/wave.ts'
import { code, words } from './questionnaire-schema.ts'
import { cursor, day, decimal, identifier, scope } from './survey-schema-parts.ts'
import { readableFile } from './upload-schemas.ts'

/** A figure about too few responses is left out: null with `suppressed`. */
const suppressible = { suppressed: z.boolean() }

export const resultsQuery = z.strictObject({ scope })
/** One value of an item with how many chose it; a share is of the item's denominator. */
const valueCount = z.object({
  value: z.string(),
  name: words,
  count: z.int().nullable(),
  percent: decimal,
  weightedPercent: decimal,
  ...suppressible,
})
export const itemResult = z.object({
  item: z.string(),
  questionId: code,
  type: z.string(),
  title: words,
  rowTitle: words.optional(),
  denominator: z.int().nullable(),
  notExperienced: z.int().nullable(),
  values: z.array(valueCount),
  mean: decimal,
  weightedMean: decimal,
  /** ± of the mean at 95 %; the weighted one beside it. */
  margin: decimal,
  weightedMargin: decimal,
  unit: words.optional(),
  /** 0–10 scales only: promoters (9, 10) less detractors (0–6), in percentage points. */
  netPromoterScore: decimal,
  promise: z
    .object({
      value: z.number(),
      direction: z.string(),
      quotation: z.string(),
      item: z.int(),
      kept: z.int(),
      broken: z.int(),
    })
    .optional(),
  ...suppressible,
})
const score = z.object({
  score: decimal,
  margin: decimal,
  weightedScore: decimal,
  weightedMargin: decimal,
  denominator: z.int().nullable(),
})
export const results = z.object({
  waveId: identifier,
  name: words,
  questionnaireId: code,
  questionnaireVersion: z.int(),
  title: words,
  mode: z.enum(waveModes),
  state: z.enum(waveStates),
  scope: z.string(),
  scopeName: z.string(),
  scopeEnglishName: z.string(),
  threshold: z.int(),
  submitted: z.int(),
  invited: z.int(),
  population: z.int(),
  responseRate: decimal,
  /** Responses of strata that the weights could not use (nobody of the register there). */
  unweighted: z.int(),
  index: score
    .extend({
      mapping: z.object({ name: z.string(), zh: z.string(), en: z.string() }),
      environments: z.array(score.extend({ environment: code, name: words, weight: z.number() })),
    })
    .nullable(),
  items: z.array(itemResult),
  generated: z.boolean(),
  ...suppressible,
})
export const crossTableQuery = z.strictObject({ scope, row: z.string().max(100), column: z.string().max(100) })
export const crossTable = z.object({
  row: z.object({ item: z.string(), title: words, values: z.array(z.object({ value: z.string(), name: words })) }),
  column: z.object({ item: z.string(), title: words, values: z.array(z.object({ value: z.string(), name: words })) }),
  /** By row, then column; null is suppressed (fewer than the threshold, or needed to hide one that is). */
  cells: z.array(z.array(z.int().nullable())),
  rowTotals: z.array(z.int().nullable()),
  columnTotals: z.array(z.int().nullable()),
  total: z.int().nullable(),
  threshold: z.int(),
})
export const textsQuery = z.strictObject({
  question: code,
  group: code.optional(),
  cursor,
  limit: z.coerce.number().int().min(1).max(100).optional(),
})
export const textList = z.object({
  groups: z.array(z.object({ group: code, name: words, count: z.int().nullable() })),
  /** Without place, date or order that leads to who wrote it. */
  items: z.array(z.object({ text: z.string() })),
  cursor: z.string().optional(),
  ...suppressible,
})
export const filesQuery = textsQuery.omit({ group: true })
export const fileList = z.object({
  /** Of how many responses there are files; each item has those of one of them. */
  answered: z.int().nullable(),
  items: z.array(z.object({ files: z.array(readableFile) })),
  cursor: z.string().optional(),
  ...suppressible,
})
export const surveyTrend = z.object({
  questionnaireId: code,
  points: z.array(
    z.object({
      waveId: identifier,
      name: words,
      mode: z.enum(waveModes),
      closesOn: day,
      submitted: z.int(),
      ...score.shape,
      environments: z.array(score.extend({ environment: code, name: words, weight: z.number() })),
      ...suppressible,
    }),
  ),
})
export const exportFormats = ['xlsx', 'csv', 'labelled-csv', 'spss-syntax'] as const
export const exportQuery = z.strictObject({ scope, format: z.enum(exportFormats), cursor })
export const exportedFile = z.object({
  fileName: z.string(),
  mediaType: z.string(),
  /** base64. */
  content: z.string(),
  /** Where more of the same file follows. */
  cursor: z.string().optional(),
})
