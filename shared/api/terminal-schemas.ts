import * as z from 'zod'
import { terminalChannels } from '../review/channel.ts'
import { ratingContext } from './directory-schemas.ts'
import { hallSummary, identifier, timestamp, windowSummary } from './schema-parts.ts'
import { deviceSessionRequest } from './session-schemas.ts'

const channel = z.enum(terminalChannels).describe('大厅平板, or another terminal of the hall.')

// ── what administrators see and do ────────────────────────────────────────────────────────────────

export const terminalQuery = z.strictObject({ region: z.string().regex(/^\d{6}$/) })
export const terminal = z.object({
  terminalId: identifier,
  hall: hallSummary,
  window: windowSummary,
  windowRetired: z
    .boolean()
    .describe('The window is out of service: the terminal takes nothing until it is bound anew.'),
  channel,
  boundAt: timestamp,
  madeBy: z.string().describe('The account whose code bound it.'),
  heardAt: timestamp.describe('When it was last heard of; at first, when it was bound.'),
  appVersion: z.string().optional(),
  waiting: z.int().optional().describe('Reviews that it has not sent yet, as it last said.'),
  waitingSince: timestamp.optional().describe('When the oldest of these was given.'),
  retiredAt: timestamp.optional(),
})
export const terminalList = z.object({ regionCode: z.string(), items: z.array(terminal) })
export const terminalCodeRequest = z.strictObject({ windowId: identifier, channel })
export const terminalCode = z.object({ code: z.string(), expiresAt: timestamp })
export const terminalPath = z.strictObject({ terminalId: identifier })
export const retireTerminalRequest = z.strictObject({ reason: z.string().trim().min(2).max(255) })

// ── what a terminal says and hears ────────────────────────────────────────────────────────────────

export const terminalSessionRequest = z.strictObject({
  code: z
    .string()
    .min(1)
    .max(32)
    .optional()
    .describe(
      'As an administrator reads it out: binds this terminal to its window, once. Without it, a bound terminal renews its session.',
    ),
  terminalSecret: deviceSessionRequest.shape.deviceSecret,
})
export const terminalSession = z.object({
  token: z.string(),
  expiresAt: timestamp,
  windowId: z.string(),
  now: timestamp.describe('The service’s clock: a terminal’s own is often wrong.'),
})
export const terminalContext = ratingContext.extend({
  terminalId: identifier,
  channel,
})
export const heartbeatRequest = z.strictObject({
  appVersion: z.string().regex(/^[\w.-]{1,40}$/),
  waiting: z.int().min(0).max(100_000),
  waitingSince: timestamp.optional(),
})
export const heartbeat = z.object({ windowId: z.string(), now: timestamp })
