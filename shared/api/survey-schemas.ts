import * as z from 'zod'
import { businessSizes, industries, waveModes, waveStates } from '../survey/wave.ts'
import { answer, code, questionnaire, words } from './questionnaire-schema.ts'

const timestamp = z.iso.datetime({ offset: true })
const day = z.iso.date()
const identifier = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)
const phone = z.string().regex(/^1[3-9]\d{9}$/)
/** 统一社会信用代码; the check character (GB 32100-2015) is verified by shared/directory. */
const creditCode = z.string().regex(/^[0-9A-Za-z]{18}$/)
const version = z.int().min(1)
const stratum = { regionCode: z.string().regex(/^\d{6}$/), industry: z.enum(industries), size: z.enum(businessSizes) }
const cursor = z.string().max(512).optional()
const scope = z.string().max(80)
/** A figure about too few responses is left out: null with `suppressed`. */
const suppressible = { suppressed: z.boolean() }
/** Numbers as people read them: two decimals, half up; null where the denominator is 0. */
const decimal = z.string().nullable()

// ── questionnaires ────────────────────────────────────────────────────────────────────────────────

export const questionnairePath = z.strictObject({ questionnaireId: code })
export const questionnaireQuery = z.strictObject({
  version: z.coerce
    .number()
    .int()
    .min(1)
    .optional()
    .describe('A published version; absent: the draft, or the last published.'),
})
/** What the checker found: a code, where (`sections.1.questions.0.visibleIf`), and a sentence in both languages. */
export const finding = z.object({ code: z.string(), path: z.string(), zh: z.string(), en: z.string() })
export const questionnaireSummary = z.object({
  questionnaireId: code,
  title: words,
  /** The last published version; 0 before the first. */
  published: z.int(),
  /** Grows with every save of the draft; absent when there is none. */
  draftRevision: z.int().optional(),
  changedAt: timestamp,
})
export const questionnaireList = z.object({ items: z.array(questionnaireSummary) })
export const questionnaireView = questionnaireSummary.extend({
  document: questionnaire,
  version: z.int().describe('0 for a draft.'),
  findings: z.array(finding),
})
export const saveQuestionnaireRequest = z.strictObject({
  revision: z.int().min(0).describe('The draft revision that was seen; 0 for none.'),
  document: questionnaire,
})
export const publishQuestionnaireRequest = z.strictObject({ revision: version })

// ── the register and waves ────────────────────────────────────────────────────────────────────────

export const businessRow = z.strictObject({
  creditCode,
  name: z.string().min(1).max(100),
  ...stratum,
  phone: phone.optional(),
})
export const importBusinessesRequest = z.strictObject({
  rows: z.array(z.record(z.string(), z.string())).min(1).max(500),
})
export const importBusinessesAnswer = z.object({
  added: z.int(),
  changed: z.int(),
  same: z.int(),
  refused: z.array(
    z.object({ row: z.int().describe('Counted from 1.'), field: z.string(), zh: z.string(), en: z.string() }),
  ),
})
export const register = z.object({
  total: z.int(),
  byRegion: z.record(z.string(), z.int()),
  byIndustry: z.record(z.string(), z.int()),
  bySize: z.record(z.string(), z.int()),
  strata: z.int(),
  generated: z.boolean(),
})

const quota = z.strictObject({
  quotaId: code,
  name: words,
  most: z.int().min(1).max(1_000_000),
  regionCode: stratum.regionCode.optional(),
  industry: stratum.industry.optional(),
  size: stratum.size.optional(),
  answer: z.strictObject({ question: code, option: code }).optional(),
})
export const wavePath = z.strictObject({ waveId: identifier })
export const createWaveRequest = z.strictObject({
  name: words,
  questionnaireId: code,
  questionnaireVersion: version,
  mode: z.enum(waveModes),
  opensOn: day,
  closesOn: day,
  threshold: z.int().min(3).max(100),
  quotas: z.array(quota).max(20),
})
export const drawSampleRequest = z.strictObject({
  version,
  seed: z.string().min(1).max(64),
  size: z.int().min(1).max(100_000),
})
export const waveActions = ['release', 'close', 'publish-summary', 'withdraw-summary'] as const
export const waveActionPath = z.strictObject({ waveId: identifier, action: z.enum(waveActions) })
export const waveActionRequest = z.strictObject({ version })
export const waveSummary = z.object({
  waveId: identifier,
  name: words,
  questionnaireId: code,
  questionnaireTitle: words,
  questionnaireVersion: z.int(),
  mode: z.enum(waveModes),
  state: z.enum(waveStates),
  opensOn: day,
  closesOn: day,
  invited: z.int(),
  submitted: z.int(),
  responseRate: decimal.describe('Submitted of invited, in percent; null for an open wave.'),
  summaryPublishedAt: timestamp.optional(),
  generated: z.boolean(),
})
const strataRow = z.object({
  ...stratum,
  population: z.int(),
  invited: z.int(),
  submitted: z.int(),
  responseRate: decimal,
})
export const waveView = waveSummary.extend({
  version,
  released: z.boolean(),
  threshold: z.int(),
  quotas: z.array(quota.extend({ taken: z.int() })),
  population: z.int(),
  sample: z.object({ seed: z.string(), size: z.int(), drawnAt: timestamp }).optional(),
  strata: z.array(strataRow),
  actions: z.array(z.enum(waveActions)),
  mayDraw: z.boolean(),
  openLink: z.string().optional().describe('Open waves: where anybody may begin, as a path of the app.'),
})
export const waveList = z.object({ items: z.array(waveSummary) })

export const invitationQuery = z.strictObject({
  state: z.enum(['waiting', 'used', 'submitted']).optional(),
  cursor,
  limit: z.coerce.number().int().min(1).max(100).optional(),
})
export const invitation = z.object({
  invitationId: identifier,
  businessName: z.string(),
  ...stratum,
  phoneMasked: z.string().optional(),
  code: z.string().describe('One-time; typed, in a link, or in a QR code.'),
  state: z.enum(['waiting', 'used', 'submitted']),
  messages: z.array(z.object({ at: timestamp, outcome: z.string() })),
})
export const invitationList = z.object({ items: z.array(invitation), cursor: z.string().optional() })
/** Sends the invitation, or a reminder, to those who have a phone and have not submitted; a page at a time. */
export const sendMessagesRequest = z.strictObject({ round: z.int().min(1).max(9), cursor })
export const sendMessagesAnswer = z.object({
  sent: z.int(),
  failed: z.int(),
  skipped: z.int().describe('Submitted, without a phone, or sent this round already.'),
  cursor: z.string().optional(),
})

// ── answering ─────────────────────────────────────────────────────────────────────────────────────

const deviceSecret = z.string().regex(/^[A-Za-z0-9_-]{22,64}$/)
export const businessSessionRequest = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('invitation'), code: z.string().min(1).max(32), deviceSecret }),
  z.strictObject({ by: z.literal('colleague'), code: z.string().min(1).max(32), deviceSecret }),
  z.strictObject({
    by: z.literal('phone'),
    waveId: identifier,
    creditCode,
    phone,
    phoneCode: z.string().regex(/^\d{6}$/),
    deviceSecret,
  }),
  z.strictObject({
    by: z.literal('claim'),
    waveId: identifier,
    creditCode,
    name: z.string().min(1).max(100),
    ...stratum,
    deviceSecret,
  }),
])
export const phoneCodeRequest = z.strictObject({ waveId: identifier, creditCode, phone })
export const phoneCodeAnswer = z.object({ expiresAt: timestamp })
export const businessSession = z.object({ token: z.string(), expiresAt: timestamp, waveId: identifier })

export const openWaveList = z.object({
  items: z.array(
    z.object({
      waveId: identifier,
      name: words,
      title: words,
      introduction: words,
      closesOn: day,
      questions: z.int(),
      minutes: z.int(),
    }),
  ),
  /** Waves whose summary the city has published, the latest first. */
  published: z.array(z.object({ waveId: identifier, name: words, closesOn: day })),
  /** The city's counties, of which a claim names one. */
  regions: z.array(z.object({ regionCode: stratum.regionCode, name: z.string(), englishName: z.string() })),
})
/** Where the business's own case stands, as it sees it. */
const ownCase = z.object({
  caseId: identifier,
  caseNo: z.string(),
  questionId: code,
  /** The row of a matrix that the problem is about. */
  rowId: code.optional(),
  state: z.string(),
  openedAt: timestamp,
  dueAt: timestamp,
  provisional: z.boolean(),
  overdue: z.boolean(),
  departmentName: z.string(),
  reply: z.string().optional(),
  repliedAt: timestamp.optional(),
  verdict: z.enum(['satisfied', 'fairlySatisfied', 'dissatisfied']).optional(),
})
export const mySurvey = z.object({
  wave: z.object({
    waveId: identifier,
    name: words,
    mode: z.enum(waveModes),
    state: z.enum(waveStates),
    opensOn: day,
    closesOn: day,
  }),
  businessName: z.string(),
  ...stratum,
  verifiedBy: z.enum(['invitation', 'phone', 'claim']),
  document: questionnaire,
  kind: code.optional(),
  answers: z.record(code, answer),
  /** Grows with every change, whoever of the business makes it. */
  version: z.int(),
  changedAt: timestamp.optional(),
  submitted: z.object({ at: timestamp, receiptNo: z.string(), changedSince: z.boolean() }).optional(),
  colleagueCode: z.string().describe('Lets somebody of the same business fill in too, or oneself on another device.'),
  contact: z.object({ phoneMasked: z.string(), agreed: z.literal(true) }).optional(),
  cases: z.array(ownCase),
})
export const saveAnswersRequest = z.strictObject({
  /** The version that these changes were made on; 0 before the first. */
  baseVersion: z.int().min(0),
  kind: code.optional(),
  /** null takes an answer away. What is not named stays. */
  answers: z.record(code, answer.nullable()),
})
export const savedAnswers = z.object({
  version: z.int(),
  kind: code.optional(),
  answers: z.record(code, answer).describe('As they now stand, whoever wrote them.'),
  conflicts: z.array(code).describe('Questions that somebody else changed meanwhile: theirs stands.'),
})
export const submitResponseRequest = z.strictObject({
  version,
  /** Whom to ask about reported problems; without it cases are opened without a contact. */
  contact: z.strictObject({ phone, agreed: z.literal(true) }).optional(),
})
export const caseVerdictPath = z.strictObject({ caseId: identifier })
export const caseVerdictRequest = z.strictObject({
  verdict: z.enum(['satisfied', 'fairlySatisfied', 'dissatisfied']),
  reason: z.string().max(150).optional(),
})

// ── results ───────────────────────────────────────────────────────────────────────────────────────

export const resultsQuery = z.strictObject({ scope })
/** One value of an item with how many chose it; a share is of the item's denominator. */
const valueCount = z.object({
  value: z.string(),
  name: words,
  count: z.int().nullable(),
  percent: decimal,
  weightedPercent: decimal,
  ...suppressible,
})
export const itemResult = z.object({
  item: z.string(),
  questionId: code,
  type: z.string(),
  title: words,
  rowTitle: words.optional(),
  denominator: z.int().nullable(),
  notExperienced: z.int().nullable(),
  values: z.array(valueCount),
  mean: decimal,
  weightedMean: decimal,
  /** ± of the mean at 95 %; the weighted one beside it. */
  margin: decimal,
  weightedMargin: decimal,
  unit: words.optional(),
  /** 0–10 scales only: promoters (9, 10) less detractors (0–6), in percentage points. */
  netPromoterScore: decimal,
  promise: z
    .object({
      value: z.number(),
      direction: z.string(),
      quotation: z.string(),
      item: z.int(),
      kept: z.int(),
      broken: z.int(),
    })
    .optional(),
  ...suppressible,
})
const score = z.object({
  score: decimal,
  margin: decimal,
  weightedScore: decimal,
  weightedMargin: decimal,
  denominator: z.int().nullable(),
})
export const results = z.object({
  waveId: identifier,
  name: words,
  questionnaireId: code,
  questionnaireVersion: z.int(),
  title: words,
  mode: z.enum(waveModes),
  state: z.enum(waveStates),
  scope: z.string(),
  scopeName: z.string(),
  scopeEnglishName: z.string(),
  threshold: z.int(),
  submitted: z.int(),
  invited: z.int(),
  population: z.int(),
  responseRate: decimal,
  /** Responses of strata that the weights could not use (nobody of the register there). */
  unweighted: z.int(),
  index: score
    .extend({
      mapping: z.object({ name: z.string(), zh: z.string(), en: z.string() }),
      environments: z.array(score.extend({ environment: code, name: words, weight: z.number() })),
    })
    .nullable(),
  items: z.array(itemResult),
  generated: z.boolean(),
  ...suppressible,
})
export const crossTableQuery = z.strictObject({ scope, row: z.string().max(100), column: z.string().max(100) })
export const crossTable = z.object({
  row: z.object({ item: z.string(), title: words, values: z.array(z.object({ value: z.string(), name: words })) }),
  column: z.object({ item: z.string(), title: words, values: z.array(z.object({ value: z.string(), name: words })) }),
  /** By row, then column; null is suppressed (fewer than the threshold, or needed to hide one that is). */
  cells: z.array(z.array(z.int().nullable())),
  rowTotals: z.array(z.int().nullable()),
  columnTotals: z.array(z.int().nullable()),
  total: z.int().nullable(),
  threshold: z.int(),
})
export const textsQuery = z.strictObject({
  question: code,
  group: code.optional(),
  cursor,
  limit: z.coerce.number().int().min(1).max(100).optional(),
})
export const textList = z.object({
  groups: z.array(z.object({ group: code, name: words, count: z.int().nullable() })),
  /** Without place, date or order that leads to who wrote it. */
  items: z.array(z.object({ text: z.string() })),
  cursor: z.string().optional(),
  ...suppressible,
})
export const surveyTrend = z.object({
  questionnaireId: code,
  points: z.array(
    z.object({
      waveId: identifier,
      name: words,
      mode: z.enum(waveModes),
      closesOn: day,
      submitted: z.int(),
      ...score.shape,
      environments: z.array(score.extend({ environment: code, name: words, weight: z.number() })),
      ...suppressible,
    }),
  ),
})
export const exportFormats = ['xlsx', 'csv', 'labelled-csv', 'spss-syntax'] as const
export const exportQuery = z.strictObject({ scope, format: z.enum(exportFormats), cursor })
export const exportedFile = z.object({
  fileName: z.string(),
  mediaType: z.string(),
  /** base64. */
  content: z.string(),
  /** Where more of the same file follows. */
  cursor: z.string().optional(),
})
