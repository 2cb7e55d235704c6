import * as z from 'zod'
import { publicationActions, publicationStates, withholdingReasonCodes } from '../publication/publication.ts'
import { hallSummary, identifier, level, timestamp } from './schema-parts.ts'

export const publicationQuery = z.strictObject({
  scope: z.string().max(80).optional(),
  state: z.enum(publicationStates).optional().describe('By default those that wait for a decision.'),
  cursor: z.string().max(512).optional(),
})
export const publicationPath = z.strictObject({ reviewId: identifier, action: z.enum(publicationActions) })
export const publicationDecision = z.strictObject({
  version: z.int().min(1),
  reason: z.enum(withholdingReasonCodes).optional().describe('Required to withhold.'),
  hide: z
    .array(z.string().min(2).max(60))
    .max(20)
    .optional()
    .describe('Parts of the words to take out besides what is taken out anyway. Nothing can be put in.'),
})
const words = z.object({ comment: z.string(), reply: z.string().optional() })
export const publication = z.object({
  reviewId: identifier,
  state: z.enum(publicationStates),
  version: z.int(),
  level,
  hall: hallSummary,
  month: z.string(),
  said: words.describe('As it was written.'),
  words: words.describe('As it is published, or would be.'),
  reason: z.enum(withholdingReasonCodes).optional(),
  content: z
    .enum(['unchecked', 'waiting', 'undecided'])
    .optional()
    .describe('Where the content check did not let the words pass: releasing unchecked words is a person’s decision.'),
  mayBeShown: z
    .boolean()
    .describe(
      'No once the review was excluded or set aside, and while it is flagged: then it is not shown, whatever was decided.',
    ),
  mayDecide: z
    .boolean()
    .describe('Whether the caller may decide: a supervisor of the place, not of the department concerned.'),
  history: z.array(
    z.object({
      action: z.enum(['propose', ...publicationActions]),
      by: z.string(),
      at: timestamp,
      reason: z.enum(withholdingReasonCodes).optional(),
    }),
  ),
  generated: z.boolean(),
})
export const publicationList = z.object({
  items: z.array(publication),
  cursor: z.string().optional(),
  counts: z.record(z.enum(publicationStates), z.int()),
})
