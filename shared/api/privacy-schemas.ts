import * as z from 'zod'
import { messageOutcomes } from '../citizen-notice/message-outcome.ts'
import { messageTemplates } from '../citizen-notice/template.ts'
import { channels } from '../review/channel.ts'
import { citizenNotice } from './citizen-notice-schemas.ts'
import { review } from './review-schemas.ts'
import { cursorQuery, timestamp } from './schema-parts.ts'

/** What the privacy statement says of this city. */
export const privacyFacts = z.object({
  office: z.object({ zh: z.string(), en: z.string() }).describe('Who answers for the personal data.'),
  phone: z.string(),
  contactMonths: z
    .int()
    .describe(
      'How many months after its case was answered, closed or excluded a phone number is kept; without a case, after the review.',
    ),
})

export const myDataQuery = cursorQuery.pick({ cursor: true })
const messageTemplate = z.enum(messageTemplates)
/** What somebody was told of a review, and what became of sending it through WeChat. */
const heldNotice = citizenNotice.pick({ kind: true, at: true, dueAt: true, provisional: true, reason: true }).extend({
  readAt: timestamp.optional().describe('Absent while it is not read.'),
  message: z
    .object({ template: messageTemplate, outcome: z.enum(messageOutcomes), at: timestamp })
    .optional()
    .describe('Present where it was to go out through WeChat.'),
})
/** A review with all that is held about it and leads to a person. */
const heldReview = review.extend({
  channel: z.enum(channels).optional(),
  projectNo: z.string().optional(),
  phone: z.string().optional().describe('In clear: it is asked for by whose it is.'),
  verdictReason: z.string().optional(),
  notices: z
    .array(heldNotice)
    .describe('What its reviewer was told of it in the last half year, in the order of time.'),
  acceptedMessages: z
    .array(z.object({ template: messageTemplate, left: z.int() }))
    .optional()
    .describe('Where the caller accepted messages of WeChat about it: how many of each may still be sent.'),
})
export const myData = z.object({
  at: timestamp,
  reviews: z.array(heldReview),
  signedInAt: timestamp.optional().describe('The last sign-in through WeChat, where there was one.'),
  cursor: z.string().optional(),
})

export const deletionRequest = z.strictObject({
  words: z.enum(['keep', 'remove']).describe('Whether what was written stays, leading to nobody, or goes too.'),
})
export const deletion = z.object({
  reviews: z.int().describe('How many reviews lead to nobody any more.'),
  finished: z.boolean().describe('The rest of very many is done within minutes.'),
})
