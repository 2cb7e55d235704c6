import * as z from 'zod'
import {
  contactLosses,
  followUpActions,
  followUpStates,
  rectificationPaths,
  verdicts,
  visitChannels,
  visitOutcomes,
} from '../follow-up/state.ts'
import { channels } from '../review/channel.ts'
import { reviewModes } from '../review/mode.ts'
import { flagMark } from './flag-schemas.ts'
import { saidOutcome, supplement } from './review-schemas.ts'
import {
  bilingual,
  hallSummary,
  identifier,
  label,
  level,
  photoMarks,
  promised,
  timestamp,
  windowSummary,
  wordsMark,
} from './schema-parts.ts'
import { readableFile, uploads } from './upload-schemas.ts'

export const followUpPath = z.strictObject({ followUpId: identifier })
export const followUpActionPath = z.strictObject({ followUpId: identifier, action: z.enum(followUpActions) })
export const followUpActionRequest = z.strictObject({
  version: z.int().min(1),
  /** What was done, found or answered; the reason where an action needs one. At most 255 characters. */
  text: z.string().max(255).optional(),
  outcome: z.enum(visitOutcomes).optional(),
  channel: z.enum(visitChannels).optional().describe('How the reviewer was sought; not for noContact.'),
  path: z.enum(rectificationPaths).optional(),
  assignee: identifier.optional(),
  workingDays: z.int().min(1).max(15).optional().describe('Only for request-extension.'),
  uploads: uploads.optional().describe('Only for appeal, submit and approve, whose files the reviewer sees too.'),
})
const followUpEvent = z.object({
  action: z.string(),
  by: z.object({ kind: z.enum(['citizen', 'staff', 'system']), name: z.string() }),
  at: timestamp,
  from: z.enum(followUpStates),
  to: z.enum(followUpStates),
  text: z.string().optional(),
  files: z.array(readableFile).optional(),
  outcome: z.enum(visitOutcomes).optional(),
  channel: z.enum(visitChannels).optional(),
  path: z.enum(rectificationPaths).optional(),
  assigneeName: z.string().optional(),
  workingDays: z.int().optional(),
  dueAt: timestamp.optional().describe('The new deadline that it gave.'),
})
export const followUpSummary = promised.extend({
  followUpId: identifier,
  receiptNo: z.string(),
  state: z.enum(followUpStates),
  version: z.int(),
  overdue: z.boolean(),
  visitOverdue: z.boolean(),
  remainingMinutes: z.int().describe('Working minutes to the next deadline; negative when overdue.'),
  workingDayMinutes: z.int().describe('Working minutes of one day here, for saying the remaining time in days.'),
  nextDueAt: timestamp.optional(),
  level,
  labels: z.array(label),
  comment: z.string().optional(),
  wordsMark,
  hall: hallSummary,
  window: windowSummary,
  departmentName: z.string(),
  submittedAt: timestamp,
  assigneeName: z.string().optional(),
  returns: z.int().describe('How often it was returned for redo.'),
  extensionRequested: z.boolean(),
  generated: z.boolean(),
})
const extensionRequest = z.object({
  byName: z.string(),
  at: timestamp,
  workingDays: z.int(),
  reason: z.string(),
  dueAt: timestamp.describe('The deadline of the reply if it is granted.'),
})
export const followUp = followUpSummary.extend({
  mode: z.enum(reviewModes).optional(),
  channel: z.enum(channels).optional().describe('How the review was given.'),
  givenAt: timestamp.optional().describe('When it was given on a terminal that brought it later.'),
  ...saidOutcome,
  item: z.object({ itemCode: z.string(), ...bilingual }).optional(),
  projectNo: z.string().optional(),
  anonymous: z.boolean(),
  contactMasked: z.string().optional(),
  contactLoss: z.enum(contactLosses).optional().describe('Why the number that there was is gone.'),
  path: z.enum(rectificationPaths).optional(),
  visits: z.int(),
  reached: z.int().describe('How many of the visits reached the reviewer.'),
  extended: z.boolean(),
  extension: extensionRequest.optional().describe('The extension that waits for its decision.'),
  reply: z.string().optional(),
  verdict: z.enum(verdicts).optional(),
  supplement: supplement.optional(),
  flag: flagMark.optional().describe('Where the review is flagged: its follow-up goes on all the same.'),
  history: z.array(followUpEvent),
  /** Exactly what the caller may do now. */
  actions: z.array(z.enum(followUpActions)),
  dueByPath: z
    .record(z.enum(rectificationPaths), timestamp)
    .optional()
    .describe('When the reply would be due on each path, where the caller may choose one now.'),
  mostExtension: z
    .int()
    .optional()
    .describe('How many working days the one extension may add, where the caller may ask for it now.'),
  mayRevealContact: z.boolean(),
  photos: z.array(readableFile).optional().describe('Of what caused the case.'),
  ...photoMarks,
})
export const colleagueList = z.object({ items: z.array(z.object({ staffId: identifier, name: z.string() })) })
export const revealRequest = z.strictObject({ reason: z.string().min(2).max(255) })
export const revealedContact = z.object({ phone: z.string() })
