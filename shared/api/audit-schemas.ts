import * as z from 'zod'
import { auditActions, auditSubjectKinds } from '../audit/record.ts'
import { identifier, timestamp } from './schema-parts.ts'

const day = z.iso.date().describe('A day in Shanghai.')

export const auditQuery = z.strictObject({
  from: day.optional().describe('The first day; 30 days before the last unless given.'),
  to: day.optional().describe('The last day; today unless given.'),
  who: identifier.optional().describe('The account of who did it.'),
  action: z.enum(auditActions).optional(),
  subject: identifier.optional().describe('The account, hall, window or case that it was done to.'),
  cursor: z.string().max(512).optional(),
})

/** An account or a place with what it is called now; only its id where there is no such thing any more. */
const thing = z.object({ id: z.string(), name: z.string().optional(), englishName: z.string().optional() })
const change = z.object({
  field: z.string(),
  before: z.unknown().optional(),
  after: z.unknown().optional(),
})
const entry = z.object({
  seq: z.int(),
  at: timestamp,
  by: z.object({ kind: z.enum(['staff', 'operator', 'nobody', 'citizen']), ...thing.partial().shape }),
  action: z.enum(auditActions),
  subject: z.object({ kind: z.enum(auditSubjectKinds), ...thing.shape }),
  region: z.object({ regionCode: z.string(), name: z.string(), englishName: z.string() }).optional(),
  changes: z.array(change).describe('Neither before nor after where the value is personal.'),
  reason: z.string().optional(),
  hash: z.string(),
})
export const auditList = z.object({
  items: z.array(entry),
  cursor: z.string().optional().describe('There is more to look through; a page may be empty.'),
  head: z
    .object({ seq: z.int(), hash: z.string() })
    .optional()
    .describe(
      'The last link of the chain, whoever may read it: noted down elsewhere, it proves that nothing was cut off.',
    ),
})
