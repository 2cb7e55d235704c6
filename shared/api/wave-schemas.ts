import * as z from 'zod'
import { waveModes, waveStates } from '../survey/wave.ts'
import { code, words } from './questionnaire-schema.ts'
import {
  creditCode,
  cursor,
  day,
  decimal,
  identifier,
  phone,
  stratum,
  timestamp,
  version,
} from './survey-schema-parts.ts'

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
