import * as z from 'zod'
import { channels } from '../review/channel.ts'
import { review } from './review-schemas.ts'
import { cursorQuery, timestamp } from './schema-parts.ts'

/** What the privacy statement says of this city. */
export const privacyFacts = z.object({
  office: z.object({ zh: z.string(), en: z.string() }).describe('Who answers for the personal data.'),
  phone: z.string(),
  contactMonths: z.int().describe('How many months after the closing of a case its phone number is kept.'),
})

export const myDataQuery = cursorQuery.pick({ cursor: true })
/** A review with all that is held about it and leads to a person. */
const heldReview = review.extend({
  channel: z.enum(channels).optional(),
  projectNo: z.string().optional(),
  phone: z.string().optional().describe('In clear: it is asked for by whose it is.'),
  verdictReason: z.string().optional(),
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
