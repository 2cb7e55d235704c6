import * as z from 'zod'
import { timestamp } from './schema-parts.ts'

export const openApiDocument = z.looseObject({ openapi: z.string() })
export const health = z.object({ status: z.literal('ok'), time: timestamp })
