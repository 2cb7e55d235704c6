import * as z from 'zod'
import { checkOutcomes, uncheckedReasons, wordsParts } from '../content-check/state.ts'
import { flagStates } from '../flag/state.ts'
import { followUpStates, verdicts, visitOutcomes } from '../follow-up/state.ts'
import { toldDeeds } from '../follow-up/steps-for-reviewer.ts'
import { consents } from '../privacy/consent.ts'
import { channels } from '../review/channel.ts'
import { reviewModes } from '../review/mode.ts'
import { mostOutcomeReasons, outcomes } from '../review/outcome.ts'
import { flagReason } from './flag-schemas.ts'
import {
  bilingual,
  cursorQuery,
  hallSummary,
  identifier,
  label,
  level,
  outcomeReason,
  photoMarks,
  promised,
  timestamp,
  windowSummary,
  wordsMark,
} from './schema-parts.ts'
import { readableFile, uploadId, uploads } from './upload-schemas.ts'

/** A mainland mobile number or a landline with area code. */
export const contact = z.strictObject({ phone: z.string().regex(/^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/) })

export const reviewRequest = z.strictObject({
  scene: z
    .string()
    .min(1)
    .max(32)
    .optional()
    .describe('Where it happened. A terminal has its window and says nothing.'),
  code: z
    .string()
    .min(1)
    .max(32)
    .optional()
    .describe(
      'The one-time code of a 办件, in the place of a scene: number, item and outcome are those of its record.',
    ),
  projectNo: z
    .string()
    .regex(/^[A-Za-z0-9-]{8,40}$/)
    .optional(),
  itemCode: identifier.optional(),
  level,
  labels: z.array(z.string().regex(/^\d{3}$/)).max(8),
  outcome: z
    .enum(outcomes)
    .optional()
    .describe('That it was not done (没办成) or was returned (退件). Any level goes with it.'),
  outcomeReasons: z
    .array(z.string().regex(/^N\d{2}$/))
    .max(mostOutcomeReasons)
    .optional()
    .describe('Why, by the codes of the rating context; apart from the labels.'),
  comment: z.string().max(2000).optional().describe('At most 150 characters; longer is answered COMMENT_TOO_LONG.'),
  contact: contact.optional(),
  anonymous: z.boolean(),
  channel: z
    .enum(channels)
    .optional()
    .describe(
      'How it is given, where that is not the scan of a printed code: a hall’s own screens name themselves in their address.',
    ),
  givenAt: timestamp
    .optional()
    .describe('When it was given, where a terminal that was out of reach brings it later: at most 48 hours ago.'),
  keptPrivate: z
    .boolean()
    .optional()
    .describe('Not to publish the words, not even without what could name somebody. By default they may be.'),
  photos: uploads.optional().describe('Pictures that were uploaded before; never published.'),
})
export const reviewReceipt = z.object({
  reviewId: identifier,
  receiptNo: z.string(),
  level,
  submittedAt: timestamp,
  followUp: promised.optional(),
})
export const supplementRequest = z.strictObject({
  level,
  labels: reviewRequest.shape.labels,
  comment: reviewRequest.shape.comment,
  photos: reviewRequest.shape.photos,
})
export const verdictRequest = z.strictObject({
  verdict: z.enum(verdicts),
  reason: z.string().max(150).optional(),
})

/** What the reviewer sees of the follow-up: state, promised date and reply, never who works on it. */
const followUpForReviewer = promised.extend({
  state: z.enum(followUpStates),
  overdue: z.boolean(),
  reply: z.string().optional(),
  replyFiles: z.array(readableFile).optional(),
  repliedAt: timestamp.optional(),
  verdict: z.enum(verdicts).optional(),
  mayReopen: z.boolean().describe('Whether 不满意 would open the case again now: the first time, before it is closed.'),
  steps: z.array(
    z.object({
      deed: z.enum(toldDeeds),
      state: z.enum(followUpStates).describe('The state that it came to.'),
      at: timestamp,
      dueAt: timestamp.optional().describe('The new deadline that it gave.'),
      outcome: z.enum(visitOutcomes).optional(),
      verdict: z.enum(verdicts).optional(),
      reason: z.string().optional().describe('What the reviewer gave as the reason of the verdict.'),
    }),
  ),
})
/** How a service ended that didn't succeed, and why. */
export const saidOutcome = {
  outcome: z.enum(outcomes).optional(),
  outcomeReasons: z.array(outcomeReason).optional().describe('Present with an outcome.'),
}
export const supplement = z.object({
  level,
  labels: z.array(label),
  comment: z.string().optional(),
  wordsMark,
  photos: z.array(readableFile).optional(),
  ...photoMarks,
  submittedAt: timestamp,
})
export const review = reviewReceipt.omit({ followUp: true }).extend({
  hall: hallSummary,
  window: windowSummary,
  item: z.object({ itemCode: z.string(), ...bilingual }).optional(),
  labels: z.array(label),
  comment: z.string().optional(),
  photos: z.array(readableFile).optional(),
  mode: z.enum(reviewModes).optional(),
  ...saidOutcome,
  anonymous: z.boolean(),
  contactMasked: z.string().optional(),
  keptPrivate: z.boolean().describe('Not to be published, not even without what could name somebody.'),
  supplement: supplement.optional(),
  followUp: followUpForReviewer.optional(),
  excluded: z.boolean(),
})
export const reviewList = z.object({ items: z.array(review), cursor: z.string().optional() })
export const reviewPath = z.strictObject({ reviewId: identifier })
export const withdrawalPath = z.strictObject({ reviewId: identifier, consent: z.enum(consents) })

// ── what staff read ───────────────────────────────────────────────────────────────────────────────

export const reviewQuery = cursorQuery.extend({
  scope: z.string().max(80),
  period: z.string().max(10),
  level: z.enum(['1', '2', '3', '4', '5', 'bad']).optional().describe('Of the first judgement; `bad` is 1 and 2.'),
  label: z
    .string()
    .regex(/^\d{3}$/)
    .optional(),
})
const contentPart = z.union([z.enum(wordsParts), z.templateLiteral(['photo:', uploadId])])
/** How the content check of one part stands. */
const partCheck = z.object({
  part: contentPart,
  outcome: z.enum(checkOutcomes),
  reason: z.enum(uncheckedReasons).optional(),
  label: z.int().optional().describe('WeChat’s number for what it found.'),
  at: timestamp,
  decision: z
    .object({ shown: z.boolean(), reason: z.string(), byName: z.string(), at: timestamp })
    .optional()
    .describe('What a supervisor decided: it goes before the check.'),
  photo: readableFile.optional().describe('Of a photo, where the caller sees it.'),
})
const contentState = z.object({ version: z.int(), parts: z.array(partCheck) })
export const contentRequest = z.strictObject({ reason: z.string().min(2).max(255) })
export const shownContent = z.object({
  version: z.int(),
  parts: z.array(partCheck.extend({ words: z.string().optional().describe('Of what is no photo.') })),
})
export const contentDecisionRequest = z.strictObject({
  version: z.int(),
  part: contentPart,
  shown: z.boolean(),
  reason: z.string().min(2).max(255),
})

/** What staff see of a review: what was said and where, never who said it. */
export const reviewRecord = z.object({
  reviewId: identifier,
  receiptNo: z.string(),
  kind: z.enum(['active', 'default']),
  channel: z.enum(channels).optional(),
  mode: z.enum(reviewModes).optional(),
  submittedAt: timestamp,
  givenAt: timestamp.optional().describe('When it was given on a terminal that brought it later.'),
  hall: hallSummary,
  window: windowSummary,
  departmentName: z.string(),
  item: review.shape.item,
  level,
  labels: z.array(label),
  comment: z.string().optional(),
  wordsMark,
  photos: z.array(readableFile).optional(),
  ...photoMarks,
  ...saidOutcome,
  supplement: supplement.optional(),
  excluded: z.boolean(),
  flag: z.enum(flagStates).optional().describe('存疑: flagged as possible 刷好评, and what was decided.'),
  flagReasons: z.array(flagReason).optional().describe('Why it is flagged; not in lists.'),
  generated: z.boolean(),
  content: contentState.optional().describe('For who may decide about the words and photos.'),
  followUp: z
    .object({ state: z.enum(followUpStates), overdue: z.boolean(), readable: z.boolean() })
    .optional()
    .describe('`readable`: whether the caller may open the case itself.'),
})
export const reviewRecordList = z.object({
  items: z.array(reviewRecord),
  cursor: z.string().optional().describe('A page may be short, or empty, and yet not be the last.'),
})
