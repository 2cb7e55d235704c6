import * as z from 'zod'
import { serviceOutcomes } from '../service-record/service-record.ts'
import { bilingual, identifier, timestamp } from './schema-parts.ts'

export const outcome = z.enum(serviceOutcomes).describe('办成, 没办成, 退件')
export const projectNo = z.string().regex(/^[A-Za-z0-9-]{8,40}$/)
const day = z.iso.date()
const item = z.object({ itemCode: z.string(), ...bilingual })

/** What a code tells of the matter that it is for; the 办件编号 by its last characters alone. */
export const matter = z.object({
  item,
  projectNoMasked: z.string(),
  outcome,
  finishedAt: timestamp,
  generated: z.boolean(),
})

export const enterRecordRequest = z.strictObject({ windowId: identifier, projectNo, itemCode: identifier, outcome })
export const serviceRecord = z.object({
  projectNo: z.string(),
  item,
  outcome,
  startedAt: timestamp.optional(),
  finishedAt: timestamp,
  state: z
    .enum(['waiting', 'judged', 'default'])
    .describe('Whether it has been judged, or got its default review; never by whom or how.'),
  generated: z.boolean(),
})
const code = z.object({ text: z.string().describe('As it is printed.'), expiresAt: timestamp })
export const enteredRecord = serviceRecord.extend({
  code: code.optional().describe('Absent where somebody has judged.'),
})
export const recordQuery = z.strictObject({
  windowId: identifier,
  day: day.optional().describe('A Shanghai day; today unless given.'),
})
export const recordList = z.object({ day, items: z.array(serviceRecord) })

// ── from the city's acceptance system ─────────────────────────────────────────────────────────────

/** Loosely typed, so that a record which is wrong is answered by itself and holds up no other. */
const sentRecord = z.strictObject({
  projectNo: z.string().max(64).describe('办件编号: 8 to 40 letters, digits and hyphens.'),
  windowId: z.string().max(64),
  itemCode: z.string().max(64).describe('As the directory has it; the window must handle it.'),
  outcome: z.string().max(64).describe(serviceOutcomes.join(', ')),
  startedAt: z.string().max(64).optional().describe('ISO 8601 with offset.'),
  finishedAt: z.string().max(64).describe('ISO 8601 with offset.'),
})
export const recordBatch = z.strictObject({ records: z.array(sentRecord).min(1).max(100) })
export const recordBatchAnswer = z.object({
  items: z
    .array(
      z.object({
        projectNo: z.string(),
        code: code.optional().describe('For the paper slip; absent where somebody has judged.'),
        problem: z
          .object({ code: z.string(), field: z.string(), zh: z.string(), en: z.string() })
          .optional()
          .describe('Why this record was not taken.'),
      }),
    )
    .describe('One for each record, in their order.'),
})
