import * as z from 'zod'
import { mostGrants } from '../access/administration.ts'
import { mostPasswordLength } from '../access/password.ts'
import { staffRoles } from '../access/role.ts'
import { identifier, scopeText, timestamp } from './schema-parts.ts'
import { session } from './session-schemas.ts'

const grant = z.strictObject({ role: z.enum(staffRoles), scope: scopeText })
const grants = z.array(grant).min(1).max(mostGrants)
const personName = z.string().trim().min(1).max(60)
const named = z.object({ name: z.string(), englishName: z.string() })

export const staffPath = z.strictObject({ staffId: identifier })
export const staffActions = ['disable', 'enable', 'reset-password', 'unbind-wechat'] as const
export const staffActionPath = z.strictObject({ staffId: identifier, action: z.enum(staffActions) })

export const staffQuery = z.strictObject({
  text: z.string().max(60).optional().describe('Part of an account, a name or a department.'),
  scope: scopeText.optional().describe('Who holds a grant within it.'),
  cursor: identifier.optional(),
  limit: z.coerce.number().int().min(1).max(100).optional(),
})

export const newStaffRequest = z.strictObject({
  account: z.string().min(1).max(64),
  name: personName,
  departmentCode: identifier.optional(),
  grants,
})
export const staffChangeRequest = z.strictObject({
  version: z.int().min(1).describe('As it was seen; another change since is answered with the account as it stands.'),
  name: personName,
  departmentCode: identifier.optional(),
  grants,
})
export const staffActionRequest = z.strictObject({ version: z.int().min(1) })

/** A grant with what its scope is called. */
const shownGrant = z.object({ role: z.enum(staffRoles), scope: scopeText, ...named.shape })
const account = {
  staffId: z.string(),
  name: z.string(),
  department: z.object({ departmentCode: z.string(), ...named.shape }).optional(),
  grants: z.array(shownGrant),
  isPasswordTemporary: z.boolean(),
  wechatBoundAt: timestamp.optional(),
}
export const staffAccount = z.object({
  ...account,
  version: z.int(),
  disabledAt: timestamp.optional(),
  isMine: z.boolean().describe("The caller's own account: others administer it."),
})
export const staffList = z.object({ items: z.array(staffAccount), cursor: z.string().optional() })
export const staffAccountWithPassword = z.object({
  account: staffAccount,
  password: z.string().optional().describe('Shown this once; it must be changed at the first sign-in.'),
})

export const myAccount = z.object({
  ...account,
  signedIn: z.array(z.object({ at: timestamp, by: z.enum(['password', 'wechat']) })).describe('The last ten.'),
})
export const passwordRequest = z.strictObject({
  password: z.string().min(1).max(mostPasswordLength),
  newPassword: z.string().min(1).max(mostPasswordLength),
})
export const bindingCode = z.object({ code: z.string(), expiresAt: timestamp })
export const unbindingRequest = z.strictObject({})
export const staffSession = session
