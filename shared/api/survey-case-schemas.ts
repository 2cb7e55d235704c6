import * as z from 'zod'
import { verdicts } from '../case/outcome.ts'
import { measures, surveyCaseActions, surveyCaseStates } from '../survey-case/state.ts'
import { figure, figureWithTarget } from './figure-schemas.ts'
import { words } from './questionnaire-schema.ts'
import { readableFile, uploads } from './upload-schemas.ts'

const timestamp = z.iso.datetime({ offset: true })
const identifier = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)
const departmentCode = z.string().regex(/^[A-Za-z0-9-]{1,64}$/)
const bilingual = { name: z.string(), englishName: z.string() }
/** Of the business: one agreed to be contacted was reached, or not. */
const outcome = z.enum(['reached', 'notReached'])

export const surveyCaseQuery = z.strictObject({
  scope: z.string().max(80).optional(),
  state: z
    .enum(['open', ...surveyCaseStates])
    .optional()
    .describe('`open` (the default) is every state before replied.'),
  overdue: z.enum(['true', 'false']).optional().describe('Whether the next deadline, to accept or to reply, is over.'),
  cursor: z.string().max(512).optional(),
  limit: z.coerce.number().int().min(1).max(100).optional(),
})
export const surveyCasePath = z.strictObject({ caseId: identifier })
export const surveyCaseActionPath = z.strictObject({ caseId: identifier, action: z.enum(surveyCaseActions) })
export const surveyCaseActionRequest = z.strictObject({
  version: z.int().min(1),
  /** What was done, found or answered; the reason where an action needs one. */
  text: z.string().max(500).optional(),
  outcome: outcome.optional(),
  measures: z.array(z.enum(measures)).max(measures.length).optional().describe('Only for rectify.'),
  assignee: identifier.optional(),
  departmentCode: departmentCode.optional().describe('Only for redispatch: the department to pass the case to.'),
  workingDays: z.int().min(1).max(15).optional().describe('Only for extend.'),
  uploads: uploads.optional().describe('Only for rectify, and reply, whose files the business sees too.'),
})
const surveyCaseEvent = z.object({
  action: z.string(),
  by: z.object({ kind: z.enum(['citizen', 'staff', 'system']), name: z.string() }),
  at: timestamp,
  from: z.enum(surveyCaseStates),
  to: z.enum(surveyCaseStates),
  text: z.string().optional(),
  files: z.array(readableFile).optional(),
  outcome: outcome.optional(),
  measures: z.array(z.enum(measures)).optional(),
  departmentName: z.string().optional().describe('To which department it was passed.'),
})
export const surveyCaseSummary = z.object({
  caseId: identifier,
  caseNo: z.string(),
  state: z.enum(surveyCaseStates),
  version: z.int(),
  category: z.string(),
  question: words,
  answer: z.string(),
  text: z.string().optional(),
  region: z.object({ regionCode: z.string(), ...bilingual }),
  department: z.object({ departmentCode, ...bilingual }),
  openedAt: timestamp,
  acceptDueAt: timestamp,
  dueAt: timestamp,
  provisional: z.boolean(),
  overdue: z.boolean(),
  acceptOverdue: z.boolean(),
  remainingMinutes: z.int().describe('Working minutes to the next deadline; negative when overdue.'),
  workingDayMinutes: z.int().describe('Working minutes of one day here, for saying the remaining time in days.'),
  nextDueAt: timestamp.optional(),
  assigneeName: z.string().optional(),
  generated: z.boolean(),
})
export const surveyCase = surveyCaseSummary.extend({
  questionnaireTitle: words,
  hasContact: z.boolean(),
  contactMasked: z.string().optional(),
  visits: z.int(),
  measures: z.array(z.enum(measures)),
  rectification: z.string().optional(),
  returns: z.int(),
  extended: z.boolean(),
  reopened: z.int(),
  formerDepartments: z.array(z.string()).describe('The names of the departments that passed it on.'),
  reply: z.string().optional(),
  repliedAt: timestamp.optional(),
  verdict: z.enum(verdicts).optional(),
  verdictReason: z.string().optional(),
  history: z.array(surveyCaseEvent),
  /** Exactly what the caller may do now. */
  actions: z.array(z.enum(surveyCaseActions)),
  departments: z
    .array(z.object({ departmentCode, ...bilingual }))
    .optional()
    .describe('Where the caller may pass it to now.'),
  mostExtension: z
    .int()
    .optional()
    .describe('How many working days the one extension may add, where the caller may extend now.'),
  mayRevealContact: z.boolean(),
})
export const surveyCaseList = z.object({
  items: z.array(surveyCaseSummary),
  cursor: z.string().optional(),
  counts: z
    .record(z.string(), z.int())
    .describe('How many open cases of the scope are in each state, and how many are late (`overdue`).'),
})
export const surveyCaseFigures = z.object({
  scope: z.string(),
  scopeName: z.string(),
  scopeEnglishName: z.string(),
  period: z.string(),
  definition: words,
  opened: z.int(),
  rectificationRate: figureWithTarget,
  closingRate: figureWithTarget,
  onTimeRate: figure,
  satisfactionRate: figure,
  generated: z.boolean(),
})
