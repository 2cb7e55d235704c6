import * as z from 'zod'
import { businessSizes, industries } from '../survey/wave.ts'

/** What the schemas of surveys are made of. */

export { identifier, timestamp } from './schema-parts.ts'

export const day = z.iso.date()
export const phone = z.string().regex(/^1[3-9]\d{9}$/)
/** 统一社会信用代码; the check character (GB 32100-2015) is verified by shared/directory. */
export const creditCode = z.string().regex(/^[0-9A-Za-z]{18}$/)
export const version = z.int().min(1)
export const stratum = {
  regionCode: z.string().regex(/^\d{6}$/),
  industry: z.enum(industries),
  size: z.enum(businessSizes),
}
export const cursor = z.string().max(512).optional()
export const scope = z.string().max(80)
/** Numbers as people read them: two decimals, half up; null where the denominator is 0. */
export const decimal = z.string().nullable()
