import * as z from 'zod'
import { flagRules } from '../flag/rule.ts'
import { flagDecisions, flagStates } from '../flag/state.ts'
import {
  cursorQuery,
  hallSummary,
  identifier,
  label,
  level,
  timestamp,
  windowSummary,
  wordsMark,
} from './schema-parts.ts'

const group = z.string().describe('Reviews with the same rule and group belong to one pattern.')
const counted = { count: z.int(), limit: z.int().describe('What would still have been usual.'), group }
/** Why a review is flagged, with the numbers that say it. */
export const flagReason = z.discriminatedUnion('rule', [
  z.object({ rule: z.literal('burst'), minutes: z.int(), ...counted }),
  z.object({ rule: z.literal('repeat'), within: z.enum(['window', 'hall']), ...counted }),
  z.object({ rule: z.literal('own-window'), group }),
  z.object({
    rule: z.literal('too-soon'),
    seconds: z.int(),
    limit: z.int(),
    after: z.enum(['start', 'another']).describe("The start of the service, or another person's review."),
    group,
  }),
  z.object({ rule: z.literal('identical-words'), ...counted }),
])
/** What staff see of a flag beside a review or its follow-up. */
export const flagMark = z.object({ state: z.enum(flagStates), reasons: z.array(flagReason) })

export const flagQuery = cursorQuery.extend({
  scope: z.string().max(80).optional(),
  state: z.enum(flagStates).optional().describe('`undecided` unless another is asked for.'),
  rule: z.enum(flagRules).optional(),
})
export const flagPath = z.strictObject({ reviewId: identifier })
export const flagDecisionRequest = z.strictObject({
  version: z.int().min(1),
  decision: z.enum(flagDecisions),
  reason: z.string().min(2).max(255),
})
const flagEvent = z.object({
  action: z.enum(['flag', 'decide']),
  by: z.object({ kind: z.enum(['staff', 'system']), name: z.string() }),
  at: timestamp,
  from: z.enum(flagStates),
  to: z.enum(flagStates),
  text: z.string().optional(),
})
export const flag = flagMark.extend({
  reviewId: identifier,
  receiptNo: z.string(),
  version: z.int(),
  level,
  labels: z.array(label),
  comment: z.string().optional(),
  wordsMark,
  submittedAt: timestamp,
  hall: hallSummary,
  window: windowSummary,
  departmentName: z.string(),
  hasFollowUp: z.boolean().describe('Whether the review has a follow-up, which goes on whatever is decided here.'),
  excluded: z.boolean(),
  generated: z.boolean(),
  history: z.array(flagEvent),
  /** Exactly what the caller may decide now. */
  decisions: z.array(z.enum(flagDecisions)),
})
export const flagList = z.object({ items: z.array(flag), cursor: z.string().optional() })
