import * as z from 'zod'
import { staffRoles } from '../access/role.ts'
import { scopeKinds } from '../directory/scope.ts'
import { followUpActions, followUpStates, rectificationPaths, verdicts, visitOutcomes } from '../follow-up/state.ts'
import { levels } from '../review/level.ts'

/** ISO 8601 with offset; Asia/Shanghai (+08:00) in every answer. */
const timestamp = z.iso.datetime({ offset: true })
const identifier = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)
const scopeText = z.string().regex(new RegExp(`^(${scopeKinds.join('|')}):[A-Za-z0-9-]{1,64}$`))
/** A digit of a level as an object key: counts per level are `{"1": n, … "5": n}`. */
const levelCounts = z.object({ 1: z.int(), 2: z.int(), 3: z.int(), 4: z.int(), 5: z.int() })
const bilingual = { name: z.string(), englishName: z.string() }

export const level = z.literal([...levels]).describe('5 非常满意 … 1 非常不满意')

// ── sessions ──────────────────────────────────────────────────────────────────────────────────────

export const deviceSessionRequest = z.strictObject({
  deviceSecret: z
    .string()
    .regex(/^[A-Za-z0-9_-]{22,64}$/)
    .describe('Random, made once on the phone (≥128 bits, base64url); the same secret always opens the same identity.'),
})
export const wechatSessionRequest = z.strictObject({
  code: z.string().min(1).max(128).describe('From wx.login; single use, five minutes.'),
  deviceSecret: deviceSessionRequest.shape.deviceSecret.optional(),
})
export const staffSessionRequest = z.strictObject({
  account: z.string().min(1).max(64),
  password: z.string().min(1).max(128),
})
export const session = z.object({
  token: z.string(),
  expiresAt: timestamp,
  name: z.string().optional(),
  roles: z.array(z.enum(staffRoles)),
  scopes: z.array(scopeText),
})

// ── reviews ───────────────────────────────────────────────────────────────────────────────────────

const label = z.object({ code: z.string(), level, text: z.string(), base: z.boolean() })
const labelSet = z.object({ version: z.string(), labels: z.array(label), retired: z.array(z.string()) })
const hallSummary = z.object({ hallId: z.string(), regionCode: z.string(), ...bilingual })
const windowSummary = z.object({ windowId: z.string(), service: z.string(), englishService: z.string(), ...bilingual })

export const sceneQuery = z.strictObject({ scene: z.string().min(1).max(32) })
export const ratingContext = z.object({
  hall: hallSummary,
  window: windowSummary,
  items: z.array(z.object({ itemCode: z.string(), ...bilingual })),
  labelSet,
  maxComment: z.int(),
})

/** A mainland mobile number or a landline with area code. */
export const contact = z.strictObject({ phone: z.string().regex(/^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/) })

export const reviewRequest = z.strictObject({
  scene: z.string().min(1).max(32),
  projectNo: z
    .string()
    .regex(/^[A-Za-z0-9-]{8,40}$/)
    .optional(),
  itemCode: identifier.optional(),
  level,
  labels: z.array(z.string().regex(/^\d{3}$/)).max(8),
  comment: z.string().max(2000).optional().describe('At most 150 characters; longer is answered COMMENT_TOO_LONG.'),
  contact: contact.optional(),
  anonymous: z.boolean(),
})
const promised = z.object({
  visitDueAt: timestamp,
  dueAt: timestamp,
  provisional: z.boolean().describe('暂定: the deadline reaches a year whose holidays are not published yet.'),
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
  repliedAt: timestamp.optional(),
  verdict: z.enum(verdicts).optional(),
  steps: z.array(z.object({ state: z.enum(followUpStates), at: timestamp })),
})
export const supplement = z.object({
  level,
  labels: z.array(label),
  comment: z.string().optional(),
  submittedAt: timestamp,
})
export const review = reviewReceipt.omit({ followUp: true }).extend({
  hall: hallSummary,
  window: windowSummary,
  item: z.object({ itemCode: z.string(), ...bilingual }).optional(),
  labels: z.array(label),
  comment: z.string().optional(),
  anonymous: z.boolean(),
  contactMasked: z.string().optional(),
  supplement: supplement.optional(),
  followUp: followUpForReviewer.optional(),
  excluded: z.boolean(),
})
export const reviewList = z.object({ items: z.array(review), cursor: z.string().optional() })
export const cursorQuery = z.strictObject({
  cursor: z.string().max(512).optional(),
  limit: z.coerce.number().int().min(1).max(100).optional(),
})
export const reviewPath = z.strictObject({ reviewId: identifier })

// ── figures ───────────────────────────────────────────────────────────────────────────────────────

export const figuresQuery = z.strictObject({ scope: z.string().max(80), period: z.string().max(10) })
export const trendQuery = z.strictObject({
  scope: z.string().max(80),
  from: z.string().max(10),
  to: z.string().max(10).describe('Of the same kind as `from`: days, months, quarters or years.'),
})
export const rankingQuery = z.strictObject({
  scope: z.string().max(80),
  by: z.enum(['region', 'hall', 'window', 'department', 'item']),
  period: z.string().max(10),
})
/** A figure keeps its numerator and denominator; `percent` has two decimals, null means 0/0 (无数据). */
export const figure = z.object({ numerator: z.int(), denominator: z.int(), percent: z.string().nullable() })
export const figureWithTarget = figure.extend({
  target: z.number().nullable().describe('In percent; null where none is set.'),
  met: z.boolean().nullable(),
})
export const figures = z.object({
  scope: scopeText,
  scopeName: z.string(),
  scopeEnglishName: z.string(),
  period: z.string(),
  definition: z.object({ goodLevels: z.array(level), zh: z.string(), en: z.string() }),
  levels: z.object({ active: levelCounts, default: levelCounts }),
  supplements: levelCounts,
  excluded: z.int(),
  activeGoodRate: figureWithTarget,
  goodRate: figure,
  activeRate: figure,
  badRate: figure,
  rectificationRate: figureWithTarget,
  onTimeRate: figure,
  satisfactionRate: figure,
  withoutContact: z.int().describe('Follow-ups verified without a visit (无法联系), counted apart.'),
  followUps: z.object({ opened: z.int(), due: z.int(), done: z.int() }),
  badReviewBudget: z
    .object({ allowed: z.int(), used: z.int(), left: z.int() })
    .nullable()
    .describe('How many bad reviews the target allows at the present number of active reviews; null without a target.'),
  generated: z.boolean().describe('Whether demonstration data, made by a generator, is in these counts.'),
})
export const trend = z.object({ scope: scopeText, points: z.array(figures) })
export const ranking = z.object({
  scope: scopeText,
  by: rankingQuery.shape.by,
  period: z.string(),
  items: z.array(figures),
})

// ── follow-ups ────────────────────────────────────────────────────────────────────────────────────

export const followUpQuery = z.strictObject({
  scope: z.string().max(80).optional(),
  state: z
    .enum(['open', ...followUpStates])
    .optional()
    .describe('`open` (the default) is every state before replied.'),
  overdue: z
    .enum(['true', 'false'])
    .optional()
    .describe('Whether the next deadline, of the visit or the reply, is over.'),
  cursor: z.string().max(512).optional(),
  limit: z.coerce.number().int().min(1).max(100).optional(),
})
export const followUpPath = z.strictObject({ followUpId: identifier })
export const followUpActionPath = z.strictObject({ followUpId: identifier, action: z.enum(followUpActions) })
export const followUpActionRequest = z.strictObject({
  version: z.int().min(1),
  /** What was done, found or answered; the reason where an action needs one. At most 255 characters. */
  text: z.string().max(255).optional(),
  outcome: z.enum(visitOutcomes).optional(),
  path: z.enum(rectificationPaths).optional(),
  assignee: identifier.optional(),
  workingDays: z.int().min(1).max(15).optional().describe('Only for extend.'),
})
const followUpEvent = z.object({
  action: z.string(),
  by: z.object({ kind: z.enum(['citizen', 'staff', 'system']), name: z.string() }),
  at: timestamp,
  from: z.enum(followUpStates),
  to: z.enum(followUpStates),
  text: z.string().optional(),
  outcome: z.enum(visitOutcomes).optional(),
  path: z.enum(rectificationPaths).optional(),
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
  hall: hallSummary,
  window: windowSummary,
  departmentName: z.string(),
  submittedAt: timestamp,
  assigneeName: z.string().optional(),
  generated: z.boolean(),
})
export const followUp = followUpSummary.extend({
  item: z.object({ itemCode: z.string(), ...bilingual }).optional(),
  projectNo: z.string().optional(),
  anonymous: z.boolean(),
  contactMasked: z.string().optional(),
  path: z.enum(rectificationPaths).optional(),
  visits: z.int(),
  returns: z.int(),
  extended: z.boolean(),
  reply: z.string().optional(),
  verdict: z.enum(verdicts).optional(),
  supplement: supplement.optional(),
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
    .describe('How many working days the one extension may add, where the caller may extend now.'),
  mayRevealContact: z.boolean(),
})
export const followUpList = z.object({
  items: z.array(followUpSummary),
  cursor: z.string().optional(),
  counts: z
    .record(z.string(), z.int())
    .describe(
      'How many open follow-ups of the scope are in each state, and how many have let their next deadline pass (`overdue`).',
    ),
})
export const colleagueList = z.object({ items: z.array(z.object({ staffId: identifier, name: z.string() })) })
export const revealRequest = z.strictObject({ reason: z.string().min(2).max(255) })
export const revealedContact = z.object({ phone: z.string() })

// ── the service itself ────────────────────────────────────────────────────────────────────────────

export const scopeList = z.object({
  items: z.array(
    z.object({
      scope: scopeText,
      parent: scopeText.optional(),
      ...bilingual,
      service: z.string().optional(),
      scene: z.string().optional(),
    }),
  ),
})
export const openApiDocument = z.looseObject({ openapi: z.string() })
export const health = z.object({ status: z.literal('ok'), time: timestamp })
