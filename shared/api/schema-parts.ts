import * as z from 'zod'
import { wordsMarks } from '../content-check/shown.ts'
import { scopeKinds } from '../directory/scope.ts'
import { levels } from '../review/level.ts'
import { outcomes } from '../review/outcome.ts'

/** What the schemas of more than one room are made of. */

/** ISO 8601 with offset; Asia/Shanghai (+08:00) in every answer. */
export const timestamp = z.iso.datetime({ offset: true })
export const identifier = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)
export const scopeText = z.string().regex(new RegExp(`^(${scopeKinds.join('|')}):[A-Za-z0-9-]{1,64}$`))
/** A digit of a level as an object key: counts per level are `{"1": n, … "5": n}`. */
export const levelCounts = z.object({ 1: z.int(), 2: z.int(), 3: z.int(), 4: z.int(), 5: z.int() })
export const bilingual = { name: z.string(), englishName: z.string() }

export const level = z.literal([...levels]).describe('5 非常满意 … 1 非常不满意')

export const cursorQuery = z.strictObject({
  cursor: z.string().max(512).optional(),
  limit: z.coerce.number().int().min(1).max(100).optional(),
})

// ── reviews and where they happened ───────────────────────────────────────────────────────────────

export const label = z.object({ code: z.string(), level, text: z.string(), base: z.boolean() })
export const labelSet = z.object({ version: z.string(), labels: z.array(label), retired: z.array(z.string()) })
/** The city's own reasons of what didn't succeed, apart from the labels. */
export const outcomeReason = z.object({ code: z.string(), text: z.string(), englishText: z.string() })
export const outcomeReasonSet = z.object({
  version: z.string(),
  reasons: z.array(outcomeReason.extend({ outcomes: z.array(z.enum(outcomes)) })),
})
export const hallSummary = z.object({ hallId: z.string(), regionCode: z.string(), ...bilingual })
export const windowSummary = z.object({
  windowId: z.string(),
  service: z.string(),
  englishService: z.string(),
  ...bilingual,
})

export const promised = z.object({
  visitDueAt: timestamp,
  dueAt: timestamp,
  provisional: z.boolean().describe('暂定: the deadline reaches a year whose holidays are not published yet.'),
})

/** Words that the content check found risky, or a person hid, are left out; suspect ones are shown to staff, and marked. */
export const wordsMark = z.enum(wordsMarks).optional()
/** The same of photos: how many are left out, and how many of those that are shown are suspect. */
export const photoMarks = { photosHidden: z.int().optional(), photosSuspect: z.int().optional() }
