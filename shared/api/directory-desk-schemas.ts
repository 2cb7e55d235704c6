import * as z from 'zod'
import { bilingual, timestamp } from './schema-parts.ts'

/** A name as it stands on signs and pages; blanks around it are left out. */
const name = z.string().trim().min(1).max(60)
const englishName = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .regex(/^[\x20-\x7e’]+$/)
  .describe('Latin letters, digits and punctuation.')
const names = { name, englishName }
const code = z.string().regex(/^[A-Za-z0-9-]{1,64}$/)
const regionCode = z.string().regex(/^\d{6}$/)
/** As it was seen; 0 for an entry that is to be added. */
const version = z.int().min(0)

export const directoryKinds = ['halls', 'departments', 'windows', 'items'] as const

// ── what is shown ─────────────────────────────────────────────────────────────────────────────────

const kept = {
  ...bilingual,
  version: z.int(),
  changedAt: timestamp.optional().describe('Absent for what is as it was set up.'),
  retiredAt: timestamp.optional().describe('Since when it is out of service.'),
}
export const keptHall = z.object({ hallId: code, address: z.string(), source: z.string(), ...kept })
export const keptDepartment = z.object({ departmentCode: code, ...kept })
export const keptWindow = z.object({
  windowId: code,
  hallId: code,
  departmentCode: code,
  service: z.string(),
  englishService: z.string(),
  itemCodes: z.array(code),
  ...kept,
})
export const keptItem = z.object({ itemCode: code, departmentCode: code, ...kept })
export const keptDirectory = z.object({
  regionCode,
  halls: z.array(keptHall),
  departments: z.array(keptDepartment),
  windows: z.array(keptWindow),
  items: z.array(keptItem),
})

// ── what is sent ──────────────────────────────────────────────────────────────────────────────────

export const directoryQuery = z.strictObject({ region: regionCode })
export const hallPath = z.strictObject({ hallId: code })
export const departmentPath = z.strictObject({ departmentCode: code })
export const windowPath = z.strictObject({ windowId: code })
export const itemPath = z.strictObject({ itemCode: code })

export const saveHallRequest = z.strictObject({ version, ...names, address: z.string().trim().max(120) })
export const saveDepartmentRequest = z.strictObject({ version, ...names })
export const saveWindowRequest = z.strictObject({
  version,
  ...names,
  service: z.string().trim().min(1).max(30),
  englishService: englishName,
  departmentCode: code,
  itemCodes: z.array(code).max(60),
})
export const saveItemRequest = z.strictObject({ version, ...names, departmentCode: code })

export const moveItemRequest = z.strictObject({
  from: z.strictObject({ windowId: code, version }),
  to: z.strictObject({ windowId: code, version }),
})
export const movedItem = z.object({ from: keptWindow, to: keptWindow })

export const servicePath = z.strictObject({
  kind: z.enum(directoryKinds),
  code,
  action: z.enum(['retire', 'resume']).describe('Take out of service, or bring back.'),
})
export const serviceRequest = z.strictObject({ version, reason: z.string().trim().min(2).max(255) })
export const serviceStand = z.object({ code, version: z.int(), retiredAt: timestamp.optional() })
