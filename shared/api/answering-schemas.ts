import * as z from 'zod'
import { waveModes, waveStates } from '../survey/wave.ts'
import { answer, code, questionnaire, words } from './questionnaire-schema.ts'
import { creditCode, day, identifier, phone, stratum, timestamp, version } from './survey-schema-parts.ts'
import { readableFile, uploadId } from './upload-schemas.ts'

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
  replyFiles: z.array(readableFile).optional(),
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
  fileUrls: z
    .record(uploadId, z.string())
    .describe('Where each file of the answers can be read, for a few minutes, by its uploadId.'),
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
