import * as z from 'zod'
import { dueDays } from '../follow-up/filter.ts'
import { followUpStates } from '../follow-up/state.ts'
import { followUpSummary } from './follow-up-schemas.ts'
import { identifier } from './schema-parts.ts'

/** What of the queue is asked for, and what is kept of it under a name. */
export const queueFilter = z.strictObject({
  scope: z.string().max(80).optional().describe('A region, hall, window, department or item.'),
  state: z
    .enum(['open', 'all', ...followUpStates])
    .optional()
    .describe(
      '`open` is every state before replied; without a state, a search looks everywhere, and a list at the open ones.',
    ),
  overdue: z
    .enum(['true', 'false'])
    .optional()
    .describe('Whether the next deadline, of the visit or the reply, is over.'),
  department: z
    .string()
    .regex(/^[A-Za-z0-9-]{1,64}$/)
    .optional(),
  level: z.enum(['1', '2']).optional(),
  label: z
    .string()
    .regex(/^\d{1,6}$/)
    .optional(),
  due: z
    .string()
    .max(22)
    .refine((due) => dueDays(due, new Date(0)) !== undefined)
    .optional()
    .describe('When the next deadline lies: `today`, `week`, or days `2026-11-23..2026-11-27`.'),
  assignee: z
    .string()
    .regex(/^(mine|nobody|staff:[A-Za-z0-9_-]{1,64})$/)
    .optional()
    .describe('`mine`, `nobody`, or `staff:` and an id.'),
  number: z.string().min(2).max(64).optional().describe('评价编号, whole or its beginning; or 办件编号, whole.'),
})

export const followUpQuery = queueFilter.extend({
  cursor: z.string().max(512).optional(),
  limit: z.coerce.number().int().min(1).max(100).optional(),
})
const counted = { name: z.string(), count: z.int() }
export const followUpList = z.object({
  items: z.array(followUpSummary),
  cursor: z.string().optional(),
  counts: z
    .record(z.string(), z.int())
    .describe(
      'How many open follow-ups match in each state, whatever the state that is asked for, and how many have let their next deadline pass (`overdue`).',
    ),
  choices: z
    .object({
      departments: z.array(z.object({ code: z.string(), ...counted })),
      labels: z.array(z.object({ code: z.string(), ...counted })),
      assignees: z.array(z.object({ staffId: z.string(), ...counted })),
    })
    .describe('What the open follow-ups of the scope can be filtered by, and how many each has.'),
})

export const exportQuery = queueFilter.extend({ format: z.enum(['csv', 'xlsx']) })
export const exportedQueue = z.object({
  fileName: z.string(),
  mediaType: z.string(),
  content: z.string().describe('The file in base64.'),
  rows: z.int(),
  complete: z.boolean().describe('False when there are more follow-ups than an export has.'),
})

export const assignmentRequest = z.strictObject({
  assignee: identifier,
  cases: z
    .array(z.strictObject({ followUpId: identifier, version: z.int().min(1) }))
    .min(1)
    .max(50)
    .refine((cases) => new Set(cases.map(({ followUpId }) => followUpId)).size === cases.length),
})
export const assignments = z.object({
  items: z.array(
    z.object({
      followUpId: identifier,
      problem: z.string().optional().describe('The code of why it was not assigned; absent where it was.'),
      zh: z.string().optional(),
      en: z.string().optional(),
      current: followUpSummary.optional().describe('The follow-up as it stands now.'),
    }),
  ),
})

/** A list that is kept whole: whoever replaces it names the version that they saw. */
const version = z.int().min(0).describe('0 where nothing was kept yet.')
const differentNames = (items: readonly { name: string }[]) =>
  new Set(items.map(({ name }) => name)).size === items.length
const keptName = z.string().trim().min(1).max(20)

export const savedFilters = z.strictObject({
  version,
  items: z
    .array(z.strictObject({ name: keptName, filter: queueFilter }))
    .max(20)
    .refine(differentNames),
})
export const replyTemplates = z.strictObject({
  version,
  items: z
    .array(z.strictObject({ name: keptName, text: z.string().trim().min(1).max(255) }))
    .max(30)
    .refine(differentNames),
})
export const replyTemplateLists = z.object({ city: replyTemplates, own: replyTemplates })
