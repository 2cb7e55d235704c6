import * as z from 'zod'
import { staffRoles } from '../access/role.ts'
import { scopeText, timestamp } from './schema-parts.ts'

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
export const staffWechatSessionRequest = z.strictObject({
  code: wechatSessionRequest.shape.code,
  bindingCode: z
    .string()
    .min(1)
    .max(32)
    .optional()
    .describe('As shown to a member of staff who is signed in: binds their account to this person, once.'),
})
export const session = z.object({
  token: z.string(),
  expiresAt: timestamp,
  name: z.string().optional(),
  roles: z.array(z.enum(staffRoles)),
  scopes: z.array(scopeText),
  isPasswordTemporary: z
    .boolean()
    .optional()
    .describe('The password was made for them: nothing is open before they choose their own.'),
})
